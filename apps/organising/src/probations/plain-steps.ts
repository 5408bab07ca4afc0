import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { ProbationStepInput, RecognitionAction } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'
import type { StepDraft } from '../steps/step-draft.ts'

/** What every step answers: the unit too, so that the counts of its list are asked for anew. */
graphql(`
  fragment ProbationDone_payload on ProbationPayload {
    file {
      probation {
        id
        version
        unit {
          id
        }
      }
    }
    objections {
      ...FormObjection_objection
    }
  }
`)

/** Steps that say nothing but their day, number and reason: each is a command of its own. */
const PLAIN_STEPS = {
  APPRAISE_IN_SECTION: graphql(`
    mutation OrganisingAppraiseRecognition($input: ProbationStepInput!) {
      appraiseRecognition(input: $input) {
        ...ProbationDone_payload
      }
    }
  `),
  REPORT_UP: graphql(`
    mutation OrganisingReportProbationUp($input: ProbationStepInput!) {
      reportProbationUp(input: $input) {
        ...ProbationDone_payload
      }
    }
  `),
  RETURN: graphql(`
    mutation OrganisingReturnRecognition($input: ProbationStepInput!) {
      returnRecognition(input: $input) {
        ...ProbationDone_payload
      }
    }
  `),
  REPEAT_VOTES: graphql(`
    mutation OrganisingRepeatRecognitionVotes($input: ProbationStepInput!) {
      repeatRecognitionVotes(input: $input) {
        ...ProbationDone_payload
      }
    }
  `),
  RECORD_DATA_ENTRY: graphql(`
    mutation OrganisingRecordDataEntry($input: ProbationStepInput!) {
      recordDataEntry(input: $input) {
        ...ProbationDone_payload
      }
    }
  `),
  PUBLISH: graphql(`
    mutation OrganisingPublishRecognition($input: ProbationStepInput!) {
      publishRecognition(input: $input) {
        ...ProbationDone_payload
      }
    }
  `),
} satisfies Partial<Record<RecognitionAction, unknown>>

export type PlainStep = keyof typeof PLAIN_STEPS

export const isPlain = (action: RecognitionAction): action is PlainStep => action in PLAIN_STEPS

export function documentOf(
  step: PlainStep,
): TypedDocumentNode<object, { input: ProbationStepInput }> {
  return PLAIN_STEPS[step]
}

/** What a form is about. */
export interface StepSubject {
  id: string
  version: number
  /** The name of the probationary member. */
  person: string
}

/** What every step says besides its day. */
export const readSubject = (
  { id, version }: Pick<StepSubject, 'id' | 'version'>,
  { number, note }: StepDraft,
) => ({
  probationId: id,
  expectedVersion: version,
  number: number.trim() || null,
  note: note.trim() || null,
})
