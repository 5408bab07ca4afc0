import type { ActivityLimitGround, ActivityLimitKind } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'

export const RecordActivityLimit = graphql(`
  mutation OrganisingRecordActivityLimit($input: RecordActivityLimitInput!) {
    recordActivityLimit(input: $input) {
      activityLimit {
        id
      }
      objections {
        ...FormObjection_objection
      }
    }
  }
`)

export const EndActivityLimit = graphql(`
  mutation OrganisingEndActivityLimit($input: EndActivityLimitInput!) {
    endActivityLimit(input: $input) {
      activityLimit {
        id
      }
      objections {
        ...FormObjection_objection
      }
    }
  }
`)

/** What can be recorded, each kind with its ground where the rules tell grounds apart. */
export const LIMITS = [
  { kind: 'EXEMPT', ground: 'AGE_OR_HEALTH' },
  { kind: 'EXEMPT', ground: 'OTHER' },
  { kind: 'TEMPORARY_ELSEWHERE', ground: 'WORK' },
  { kind: 'TEMPORARY_ELSEWHERE', ground: 'STUDY' },
  { kind: 'SUSPENDED', ground: null },
  { kind: 'PROSECUTED_OR_IN_CUSTODY', ground: null },
] as const satisfies readonly { kind: ActivityLimitKind; ground: ActivityLimitGround | null }[]

export const keyOf = ({ kind, ground }: (typeof LIMITS)[number]): string =>
  [kind, ground].filter(Boolean).join(' ')
