import { graphql } from '../gql/index.ts'

/** A badge from its decision, whoever's list it stood on. */
export const AwardBadge = graphql(`
  mutation OrganisingAwardBadge($input: AwardBadgeInput!) {
    awardBadge(input: $input) {
      person {
        id
        badges {
          years
        }
      }
      objections {
        ...FormObjection_objection
      }
    }
  }
`)

/** That a badge was handed over. */
export const RecordCeremony = graphql(`
  mutation OrganisingRecordBadgeCeremony($input: RecordBadgeCeremonyInput!) {
    recordBadgeCeremony(input: $input) {
      person {
        id
        badges {
          years
          ceremonyOn
        }
      }
      objections {
        ...FormObjection_objection
      }
    }
  }
`)

/** Committees hold the ceremony; the server says so too. */
export const HANDS_OVER = ['BASE_COMMITTEE', 'ORGANISING'] as const
