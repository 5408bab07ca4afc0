import type { PaperKind, RecognitionAction } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'
import { choice, day, text } from '../steps/fields.ts'
import { member } from '../steps/own-fields.ts'
import type { Step } from '../steps/step.ts'
import { defineStep } from '../steps/step.ts'

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

/** Papers of a recognition file that are recorded by hand. */
const PAPER_KINDS = [
  'NEW_MEMBER_CERTIFICATE',
  'SELF_REVIEW',
  'HELPER_REMARK',
  'OPINION_ORGANISATION',
  'OPINION_RESIDENCE',
  'OPINION_SUMMARY',
  'MEMBER_CV',
  'MEMBER_SHEET',
] as const satisfies readonly PaperKind[]

/** Each step is a command of its own, and a form that asks what the command takes. */
export const RECOGNITION_STEPS: Partial<Record<RecognitionAction, Step>> = {
  APPRAISE_IN_SECTION: defineStep(
    graphql(`
      mutation OrganisingAppraiseRecognition($input: ProbationStepInput!) {
        appraiseRecognition(input: $input) {
          ...ProbationDone_payload
        }
      }
    `),
    {},
  ),
  REPORT_UP: defineStep(
    graphql(`
      mutation OrganisingReportProbationUp($input: ProbationStepInput!) {
        reportProbationUp(input: $input) {
          ...ProbationDone_payload
        }
      }
    `),
    {},
  ),
  RETURN: defineStep(
    graphql(`
      mutation OrganisingReturnRecognition($input: ProbationStepInput!) {
        returnRecognition(input: $input) {
          ...ProbationDone_payload
        }
      }
    `),
    {},
    { explained: true },
  ),
  REPEAT_VOTES: defineStep(
    graphql(`
      mutation OrganisingRepeatRecognitionVotes($input: ProbationStepInput!) {
        repeatRecognitionVotes(input: $input) {
          ...ProbationDone_payload
        }
      }
    `),
    {},
  ),
  RECORD_DATA_ENTRY: defineStep(
    graphql(`
      mutation OrganisingRecordDataEntry($input: ProbationStepInput!) {
        recordDataEntry(input: $input) {
          ...ProbationDone_payload
        }
      }
    `),
    {},
  ),
  PUBLISH: defineStep(
    graphql(`
      mutation OrganisingPublishRecognition($input: ProbationStepInput!) {
        publishRecognition(input: $input) {
          ...ProbationDone_payload
        }
      }
    `),
    {},
  ),
  RECORD_PAPER: defineStep(
    graphql(`
      mutation OrganisingRecordProbationPaper($input: RecordProbationPaperInput!) {
        recordProbationPaper(input: $input) {
          ...ProbationDone_payload
        }
      }
    `),
    {
      kind: choice(PAPER_KINDS, 'organising.step.kind', 'organising.code.PAPER'),
      issuer: text('organising.step.issuer', { most: 200, optional: true }),
      issuedOn: day('organising.step.issuedOn', { optional: true }),
    },
    { day: 'organising.step.onOf.RECORD_PAPER' },
  ),
  REMARK: defineStep(
    graphql(`
      mutation OrganisingRecordProbationRemark($input: RecordProbationRemarkInput!) {
        recordProbationRemark(input: $input) {
          ...ProbationDone_payload
        }
      }
    `),
    {
      month: day('organising.step.month', { hint: 'organising.step.monthHint' }),
      strong: text('organising.step.strong', { lines: 3, most: 2000 }),
      weak: text('organising.step.weak', { lines: 3, most: 2000 }),
    },
    { bare: true },
  ),
  CHANGE_HELPER: defineStep(
    graphql(`
      mutation OrganisingAssignProbationHelper($input: AssignProbationHelperInput!) {
        assignProbationHelper(input: $input) {
          ...ProbationDone_payload
        }
      }
    `),
    { personId: member('organising.step.helper') },
  ),
  EXTEND: defineStep(
    graphql(`
      mutation OrganisingExtendProbation($input: ExtendProbationInput!) {
        extendProbation(input: $input) {
          ...ProbationDone_payload
        }
      }
    `),
    {
      until: day('organising.probation.until'),
      discipline: choice(
        ['REPRIMAND', 'WARNING'],
        'organising.probation.discipline',
        'organising.code.DISCIPLINE',
      ),
      disciplinedOn: day('organising.probation.disciplinedOn'),
    },
    { numbered: true, explained: true },
  ),
}
