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
