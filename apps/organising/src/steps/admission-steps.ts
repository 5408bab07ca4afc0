import type {
  AdmissionAction,
  GroupCriterion,
  SpecialCase,
  VerifiedRelative,
} from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'
import { EXIT_CAUSES, LETTER_SUBJECTS, PAPER_KINDS, WAIVER_GROUNDS } from './choices.ts'
import { check, choice, count, day, lastDay, pick, text } from './fields.ts'
import { criteria, faults, member, relatives, specialCases } from './own-fields.ts'
import { PLAIN_STEPS } from './plain-steps.ts'
import { RELOCATING_STEPS } from './relocating-steps.ts'
import type { FieldContext, Step, StepField } from './step.ts'
import { defineStep } from './step.ts'

interface Letter {
  id: string
  about: string
  receivedOn: string
}

/** What the forms choose from. */
export interface DossierChoices {
  /** Letters that wait for an answer. */
  letters: readonly Letter[]
  /** Cases on record. */
  specialCases: readonly SpecialCase[]
  /** Relatives on record. */
  relatives: readonly VerifiedRelative[]
  /** What the province asks of the applicant's group. */
  groupCriteria: readonly GroupCriterion[]
}

const lettersWaiting = ({ file, t, date }: FieldContext<DossierChoices>) =>
  file.letters.map(({ id, about, receivedOn }) => ({
    value: id,
    label: t('organising.step.letterOf', {
      about: t(`organising.code.LETTER_SUBJECT.${about}`),
      day: date(receivedOn),
    }),
  }))

const consent: StepField<boolean> = {
  ...choice(['agrees', 'refuses'], 'organising.step.given', 'organising.step'),
  read: typed => (typed === 'agrees' ? true : typed === 'refuses' ? false : null),
}

/** Each step is a command of its own, and a form that asks what the command takes. */
export const ADMISSION_STEPS: Partial<Record<AdmissionAction, Step<DossierChoices>>> = {
  ...PLAIN_STEPS,
  ...RELOCATING_STEPS,
  REQUEST_ADDITIONS: defineStep(
    graphql(`
      mutation OrganisingRequestAdditions($input: FaultyDossierInput!) {
        requestAdditions(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    { faults: faults() },
    { explained: true },
  ),
  RETURN: defineStep(
    graphql(`
      mutation OrganisingReturnDossier($input: FaultyDossierInput!) {
        returnDossier(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    { faults: faults() },
    { explained: true },
  ),
  RECORD_PAPER: defineStep(
    graphql(`
      mutation OrganisingRecordPaper($input: RecordPaperInput!) {
        recordPaper(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {
      kind: choice(PAPER_KINDS, 'organising.step.kind', 'organising.code.PAPER'),
      issuer: text('organising.step.issuer', { most: 200, optional: true }),
      issuedOn: day('organising.step.issuedOn', { optional: true }),
      validUntil: lastDay('organising.step.validTo', { optional: true }),
      criteria: criteria(),
    },
    {
      day: 'organising.step.onOf.RECORD_PAPER',
      scannedAs: ({ kind }) => PAPER_KINDS.find(each => each === kind) ?? null,
    },
  ),
  CHANGE_HELPER: defineStep(
    graphql(`
      mutation OrganisingAssignHelper($input: AssignHelperInput!) {
        assignHelper(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    { personId: member('organising.step.helper') },
  ),
  INTRODUCE: defineStep(
    graphql(`
      mutation OrganisingRecordIntroduction($input: RecordIntroductionInput!) {
        recordIntroduction(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {
      personId: member('organising.step.introducer'),
      togetherSince: day('organising.step.togetherSince'),
    },
    { day: 'organising.step.onOf.INTRODUCE' },
  ),
  REMARK: defineStep(
    graphql(`
      mutation OrganisingRecordRemark($input: RecordRemarkInput!) {
        recordRemark(input: $input) {
          ...StepDone_payload
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
  RECORD_EARLIER_MEMBERSHIP: defineStep(
    graphql(`
      mutation OrganisingRecordEarlierMembership($input: RecordEarlierMembershipInput!) {
        recordEarlierMembership(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {
      leftOn: day('organising.step.leftOn'),
      cause: choice(EXIT_CAUSES, 'organising.step.exitCause', 'organising.code.EXIT_CAUSE'),
      recordClearedOn: day('organising.step.recordClearedOn', {
        optional: true,
        hint: 'organising.step.recordClearedOnHint',
      }),
      readmissions: count('organising.step.readmissions', {
        hint: 'organising.step.readmissionsHint',
      }),
    },
  ),
  NAME_RELATIVES: defineStep(
    graphql(`
      mutation OrganisingNameRelatives($input: NameRelativesInput!) {
        nameRelatives(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    { relatives: relatives() },
  ),
  WAIVE_LETTER: defineStep(
    graphql(`
      mutation OrganisingWaiveLetter($input: WaiveLetterInput!) {
        waiveLetter(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {
      about: choice(LETTER_SUBJECTS, 'organising.step.about', 'organising.code.LETTER_SUBJECT'),
      ground: choice(
        WAIVER_GROUNDS,
        'organising.step.waiverGround',
        'organising.code.LETTER_WAIVER_GROUND',
      ),
    },
  ),
  SEND_LETTER: defineStep(
    graphql(`
      mutation OrganisingSendLetter($input: SendLetterInput!) {
        sendLetter(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {
      about: choice(LETTER_SUBJECTS, 'organising.step.about', 'organising.code.LETTER_SUBJECT'),
      abroad: check('organising.step.abroad'),
    },
    { day: 'organising.step.onOf.SEND_LETTER' },
  ),
  RECORD_ANSWER: defineStep(
    graphql(`
      mutation OrganisingRecordAnswer($input: RecordAnswerInput!) {
        recordAnswer(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {
      letterId: pick('organising.step.letter', lettersWaiting, 'organising.step.noLetter'),
      answer: choice(
        ['CLEAR', 'QUESTION'],
        'organising.step.answer',
        'organising.code.LETTER_ANSWER',
      ),
    },
    { day: 'organising.step.onOf.RECORD_ANSWER' },
  ),
  ANSWER_CONSENT: defineStep(
    graphql(`
      mutation OrganisingAnswerConsent($input: AnswerConsentInput!) {
        answerConsent(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    { given: consent },
    { day: 'organising.step.onOf.ANSWER_CONSENT', numbered: true },
  ),
  NAME_SPECIAL_CASES: defineStep(
    graphql(`
      mutation OrganisingNameSpecialCases($input: NameSpecialCasesInput!) {
        nameSpecialCases(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    { specialCases: specialCases() },
  ),
}
