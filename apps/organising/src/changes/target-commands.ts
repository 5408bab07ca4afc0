import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { ProposeTargetInput, RecordTargetInput, UnitAction } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'

export type NewTargetAction = Extract<UnitAction, 'RECORD_TARGET' | 'PROPOSE_TARGET'>

const RecordTarget = graphql(`
  mutation OrganisingRecordTarget($input: RecordTargetInput!) {
    recordTarget(input: $input) {
      target {
        id
        unit {
          id
        }
      }
      objections {
        ...FormObjection_objection
      }
    }
  }
`)
const ProposeTarget = graphql(`
  mutation OrganisingProposeTarget($input: ProposeTargetInput!) {
    proposeTarget(input: $input) {
      target {
        id
        unit {
          id
        }
      }
      objections {
        ...FormObjection_objection
      }
    }
  }
`)

export const TARGET_COMMANDS: Record<
  NewTargetAction,
  TypedDocumentNode<object, { input: RecordTargetInput & ProposeTargetInput }>
> = { RECORD_TARGET: RecordTarget, PROPOSE_TARGET: ProposeTarget }

/** Where the words of each are, below `organising`. */
export const TARGET_WORDS: Record<NewTargetAction, string> = {
  RECORD_TARGET: 'recordTarget',
  PROPOSE_TARGET: 'proposeTarget',
}
