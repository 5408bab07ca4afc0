import { decide, toLocalDate } from '@ket-nap/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ADMISSION_STAGE } from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import { ACTOR, ADMISSION_ACTION, type AdmissionAction, type Stage } from './action.workflow.ts'
import { ADMISSION } from './admission.workflow.ts'
import type { AdmissionCode, AdmissionFacts, MoveFacts } from './obstacle.workflow.ts'
import { describeProcess } from './process.policy.ts'
import { END_STAGES, OPEN_STAGES } from './stage.workflow.ts'

const ACTIONS = codesOf(ADMISSION_ACTION)
const STAGES: readonly Stage[] = ['PERSON', ...codesOf(ADMISSION_STAGE)]
const ACTORS = codesOf(ACTOR)
const day = (text: string) => toLocalDate(text)

/** A dossier to which nobody objects, at whatever stage. */
const READY: AdmissionFacts = {
  on: day('2026-11-10'),
  today: day('2026-11-22'),
  lastStepOn: day('2026-11-01'),
  nextOnRoute: null,
  isDecidedHere: true,
  helpers: 1,
  needsParentsOpinion: false,
  onOtherList: false,
  isMember: false,
  waitsUntil: null,
  readmission: {
    isNamed: false,
    hasLeft: false,
    isRecorded: false,
    isExcluded: false,
    isTooOften: false,
    isRecordOpen: false,
    from: null,
    most: 1,
  },
  certificateUntil: day('2030-01-01'),
  papers: new Set(['APPLICATION', 'CV', 'OPINION_SUMMARY']),
  missingPapers: [],
  openFaults: 0,
  introducers: { needed: 2, found: 2, tooShort: 0 },
  needsUnionResolution: false,
  letters: { sent: 3, open: 0, questions: 0 },
  relatives: { isNamed: true, unverified: [] },
  openOpinions: 0,
  verificationWaiver: null,
  ageMonths: 300,
  isOverAgeCase: false,
  ages: { least: 216, greatest: 720 },
  hasEducation: true,
  dossierUntil: day('2027-03-01'),
  consents: { needed: 0, given: 0, refused: 0 },
  step: { number: '12', isNumberTaken: false, hasVote: true, isPassed: true, hasNote: true },
  hasOtherDuty: false,
  decisionDueOn: null,
  ceremonyDueOn: null,
  hasLateCeremonyConsent: false,
  isDecisionFromElsewhere: true,
  isReconsidered: false,
}
const STEP = READY.step ?? {
  number: null,
  isNumberTaken: false,
  hasVote: false,
  isPassed: false,
  hasNote: false,
}

const MOVE: MoveFacts = {
  destination: 'FOUND',
  movedOn: day('2026-11-09'),
  forwardDueOn: day('2026-11-30'),
  isSameCommittee: false,
  isDecisionTooLate: false,
}
const moving = (otherwise: Partial<MoveFacts>) => ({
  step: { ...STEP, move: { ...MOVE, ...otherwise } },
})

/** What has to be otherwise, beside READY, for an action to be possible at all. */
const SUITED: Readonly<Partial<Record<AdmissionAction, Partial<AdmissionFacts>>>> = {
  ASK_CONSENT: { consents: { needed: 1, given: 0, refused: 0 } },
  CONSENT_TO_LATE_CEREMONY: { ceremonyDueOn: day('2026-11-05') },
  REDO_DOSSIER: { dossierUntil: day('2026-10-01') },
  LEARN_AGAIN: { certificateUntil: day('2026-10-01') },
  RECORD_RECONSIDERED: { isReconsidered: true },
}

test('the process page is the one in the documentation', async () => {
  await expect(describeProcess()).toMatchFileSnapshot('../../../../docs/process/admission.md')
})

test('every pair of stage and action leads where the table says, or is refused', () => {
  const table = Object.fromEntries(
    STAGES.map(stage => [
      stage,
      ACTIONS.filter(action => {
        const facts = { ...READY, ...SUITED[action] }
        const outcome = decide(ADMISSION, action, { stage, actors: ACTORS, facts })
        expect(outcome.ok ? outcome.value : outcome.objections.map(({ code }) => code)).toEqual(
          ADMISSION[action].from.includes(stage)
            ? (ADMISSION[action].to ?? stage)
            : ['WRONG_STAGE'],
        )
        return outcome.ok
      }).join(' '),
    ]),
  )
  expect(table).toMatchInlineSnapshot(`
    {
      "APPRAISING": "CHANGE_HELPER REMARK RECORD_PAPER INTRODUCE RECORD_EARLIER_MEMBERSHIP NAME_SPECIAL_CASES REQUEST_ADDITIONS RETURN ASK_CONSENT ADMIT REFUSE WITHDRAW MOVE_BEFORE_DECISION MOVE_AWAY REDO_CELL_VOTE REDO_BASE_VOTE",
      "BASE_VOTED": "CHANGE_HELPER REMARK RECORD_PAPER INTRODUCE RECORD_EARLIER_MEMBERSHIP NAME_SPECIAL_CASES TAKE_UP WITHDRAW MOVE_AFTER_RESOLUTION MOVE_AWAY REDO_CELL_VOTE REDO_BASE_VOTE",
      "CANCELLED": "",
      "CELL_VOTED": "CHANGE_HELPER REMARK RECORD_PAPER INTRODUCE RECORD_EARLIER_MEMBERSHIP NAME_SPECIAL_CASES APPRAISE_IN_SECTION VOTE_IN_BASE TAKE_UP ADMIT REFUSE WITHDRAW MOVE_AFTER_RESOLUTION MOVE_AWAY REDO_CELL_VOTE",
      "CEREMONY_HELD": "CANCEL_DECISION",
      "CERTIFIED": "CHANGE_HELPER REMARK RECORD_PAPER INTRODUCE RECORD_EARLIER_MEMBERSHIP NAME_SPECIAL_CASES PERMIT_DOSSIER TAKE_OFF_LIST WITHDRAW LEARN_AGAIN MOVE_WHILE_HELPED MOVE_AWAY",
      "CLASS_PROPOSED": "CHANGE_HELPER REMARK RECORD_PAPER INTRODUCE RECORD_EARLIER_MEMBERSHIP NAME_SPECIAL_CASES ACCEPT_CERTIFICATE TAKE_OFF_LIST WITHDRAW MOVE_WHILE_HELPED MOVE_AWAY",
      "CONSENT_PENDING": "CHANGE_HELPER REMARK RECORD_PAPER INTRODUCE RECORD_EARLIER_MEMBERSHIP NAME_SPECIAL_CASES ANSWER_CONSENT WITHDRAW MOVE_BEFORE_DECISION MOVE_AWAY",
      "CV_CERTIFIED": "CHANGE_HELPER REMARK RECORD_PAPER INTRODUCE RECORD_EARLIER_MEMBERSHIP NAME_SPECIAL_CASES VOTE_IN_CELL TAKE_OFF_LIST WITHDRAW REDO_DOSSIER LEARN_AGAIN MOVE_WHILE_HELPED MOVE_AWAY",
      "DECIDED": "CHANGE_HELPER REMARK CONSENT_TO_LATE_CEREMONY HOLD_CEREMONY MOVE_WITH_DECISION CANCEL_FOR_MOVE ASK_TO_RECONSIDER RECORD_RECONSIDERED MOVE_AWAY CANCEL_DECISION REDO_CELL_VOTE REDO_BASE_VOTE REDO_DECISION",
      "DOSSIER_OPEN": "CHANGE_HELPER REMARK RECORD_PAPER INTRODUCE RECORD_EARLIER_MEMBERSHIP NAME_SPECIAL_CASES START_VERIFICATION NAME_RELATIVES TAKE_OFF_LIST WITHDRAW REDO_DOSSIER LEARN_AGAIN MOVE_WHILE_HELPED MOVE_AWAY",
      "DOSSIER_PERMITTED": "CHANGE_HELPER REMARK RECORD_PAPER INTRODUCE RECORD_EARLIER_MEMBERSHIP NAME_SPECIAL_CASES OPEN_DOSSIER TAKE_OFF_LIST WITHDRAW LEARN_AGAIN MOVE_WHILE_HELPED MOVE_AWAY",
      "MOVED_AWAY": "",
      "OFF_LIST": "",
      "PERSON": "LIST",
      "REFUSED": "",
      "SECTION_APPRAISED": "CHANGE_HELPER REMARK RECORD_PAPER INTRODUCE RECORD_EARLIER_MEMBERSHIP NAME_SPECIAL_CASES VOTE_IN_BASE TAKE_UP ADMIT REFUSE WITHDRAW MOVE_AFTER_RESOLUTION MOVE_AWAY REDO_CELL_VOTE",
      "SYMPATHISER": "CHANGE_HELPER REMARK RECORD_PAPER INTRODUCE RECORD_EARLIER_MEMBERSHIP NAME_SPECIAL_CASES PROPOSE_FOR_CLASS ACCEPT_CERTIFICATE TAKE_OFF_LIST WITHDRAW MOVE_WHILE_HELPED MOVE_AWAY",
      "VERIFYING": "CHANGE_HELPER REMARK RECORD_PAPER INTRODUCE RECORD_EARLIER_MEMBERSHIP NAME_SPECIAL_CASES NAME_RELATIVES WAIVE_LETTER SEND_LETTER RECORD_ANSWER CERTIFY_CV TAKE_OFF_LIST WITHDRAW REDO_DOSSIER LEARN_AGAIN MOVE_WHILE_HELPED MOVE_AWAY",
      "WITHDRAWN": "",
    }
  `)
})

test('a waiver of history and present needs no letter; one of the history alone still does', () => {
  const judge = (verificationWaiver: AdmissionFacts['verificationWaiver'], sent: number) => {
    const facts = { ...READY, verificationWaiver, letters: { sent, open: 0, questions: 0 } }
    const outcome = decide(ADMISSION, 'CERTIFY_CV', { stage: 'VERIFYING', actors: ACTORS, facts })
    return outcome.ok ? [] : outcome.objections.map(({ code }) => code)
  }
  expect(judge('HISTORY_AND_PRESENT', 0)).toEqual([])
  expect(judge('HISTORY_ONLY', 1)).toEqual([])
  expect(judge('HISTORY_ONLY', 0)).toEqual(['PRESENT_UNVERIFIED'])
  expect(judge(null, 0)).toEqual(['VERIFICATION_MISSING'])
})

test('an end is left only by cancelling the decision', () => {
  const leaving = ACTIONS.filter(action =>
    END_STAGES.some(stage => ADMISSION[action].from.includes(stage)),
  )
  expect(leaving).toEqual(['CANCEL_DECISION'])
})

type Case = readonly [AdmissionAction, Stage, Partial<AdmissionFacts>]
const STAGE_OF = {
  OPEN_DOSSIER: 'DOSSIER_PERMITTED',
  VOTE_IN_CELL: 'CV_CERTIFIED',
  ADMIT: 'APPRAISING',
} as const

const readmitted = (
  action: keyof typeof STAGE_OF,
  otherwise: Partial<AdmissionFacts['readmission']>,
): Case => [action, STAGE_OF[action], { readmission: { ...READY.readmission, ...otherwise } }]

const SOUND = { isLeftLater: false, isClearedLater: false, isCount: true }
const earlier = (otherwise: Partial<typeof SOUND>): Case => [
  'RECORD_EARLIER_MEMBERSHIP',
  'SYMPATHISER',
  { step: { ...STEP, earlier: { ...SOUND, ...otherwise } } },
]

/** For each objection one case: what is otherwise, and where. */
const OBJECTIONS: Readonly<Record<AdmissionCode, Case>> = {
  DAY_IN_FUTURE: ['PROPOSE_FOR_CLASS', 'SYMPATHISER', { on: day('2026-11-23') }],
  DAY_BEFORE_LAST_STEP: ['PROPOSE_FOR_CLASS', 'SYMPATHISER', { on: day('2026-10-31') }],
  STEP_NOT_NEXT_ON_ROUTE: ['TAKE_UP', 'CELL_VOTED', { nextOnRoute: 'BASE_VOTED' }],
  DECIDED_ELSEWHERE: ['VOTE_IN_CELL', 'CV_CERTIFIED', { isDecidedHere: false }],
  HELPER_MISSING: ['HOLD_CEREMONY', 'DECIDED', { helpers: 0 }],
  PARENTS_OPINION_MISSING: ['LIST', 'PERSON', { needsParentsOpinion: true }],
  ALREADY_ON_LIST: ['LIST', 'PERSON', { onOtherList: true }],
  ALREADY_MEMBER: ['LIST', 'PERSON', { isMember: true }],
  WAIT_AFTER_REFUSAL: ['LIST', 'PERSON', { waitsUntil: day('2026-11-11') }],
  READMISSION_NOT_NAMED: readmitted('VOTE_IN_CELL', { hasLeft: true }),
  EARLIER_MEMBERSHIP_MISSING: readmitted('OPEN_DOSSIER', { isNamed: true }),
  READMISSION_EXCLUDED: readmitted('VOTE_IN_CELL', { isExcluded: true }),
  READMITTED_BEFORE: readmitted('ADMIT', { isTooOften: true }),
  CRIMINAL_RECORD_OPEN: readmitted('VOTE_IN_CELL', { isRecordOpen: true }),
  READMISSION_TOO_EARLY: readmitted('OPEN_DOSSIER', { from: day('2026-11-11') }),
  LEFT_AFTER_STEP: earlier({ isLeftLater: true }),
  CLEARED_AFTER_STEP: earlier({ isClearedLater: true }),
  READMISSIONS_NOT_A_COUNT: earlier({ isCount: false }),
  CERTIFICATE_MISSING: ['ACCEPT_CERTIFICATE', 'CLASS_PROPOSED', { certificateUntil: undefined }],
  CERTIFICATE_LAPSED: ['VOTE_IN_CELL', 'CV_CERTIFIED', { certificateUntil: day('2026-11-10') }],
  CERTIFICATE_STILL_VALID: ['LEARN_AGAIN', 'CERTIFIED', { certificateUntil: day('2026-11-11') }],
  APPLICATION_MISSING: ['OPEN_DOSSIER', 'DOSSIER_PERMITTED', { papers: new Set(['CV']) }],
  CV_MISSING: ['OPEN_DOSSIER', 'DOSSIER_PERMITTED', { papers: new Set(['APPLICATION']) }],
  INTRODUCERS_MISSING: [
    'START_VERIFICATION',
    'DOSSIER_OPEN',
    { introducers: { needed: 2, found: 1, tooShort: 0 } },
  ],
  INTRODUCER_TOO_SHORT: [
    'VOTE_IN_CELL',
    'CV_CERTIFIED',
    { introducers: { needed: 2, found: 2, tooShort: 1 } },
  ],
  INTRODUCER_NOT_OFFICIAL: [
    'INTRODUCE',
    'DOSSIER_OPEN',
    { step: { ...STEP, introducer: { isOfficial: false, isTooShort: false } } },
  ],
  HELPER_NOT_OFFICIAL: [
    'CHANGE_HELPER',
    'SYMPATHISER',
    { step: { ...STEP, isHelperOfficial: false } },
  ],
  DUE_DAY_UNKNOWN: ['SEND_LETTER', 'VERIFYING', { step: { ...STEP, isDueDayKnown: false } }],
  PAPER_YOUNGER_THAN_STEP: [
    'RECORD_PAPER',
    'DOSSIER_OPEN',
    { step: { ...STEP, isPaperYounger: true } },
  ],
  CRITERION_UNSAID: [
    'RECORD_PAPER',
    'DOSSIER_OPEN',
    { step: { ...STEP, isCriterionUnsaid: true } },
  ],
  CRITERION_NOT_ASKED: [
    'RECORD_PAPER',
    'DOSSIER_OPEN',
    { step: { ...STEP, isCriterionForeign: true } },
  ],
  SCAN_MISSING: ['TAKE_OFF_LIST', 'SYMPATHISER', { step: { ...STEP, isScanMissing: true } }],
  SCAN_UNKNOWN: ['RECORD_PAPER', 'DOSSIER_OPEN', { step: { ...STEP, isScanKnown: false } }],
  SCAN_TAKEN: ['RECORD_PAPER', 'DOSSIER_OPEN', { step: { ...STEP, isScanTaken: true } }],
  LETTER_UNKNOWN: ['RECORD_ANSWER', 'VERIFYING', { step: { ...STEP, isLetterKnown: false } }],
  UNION_RESOLUTION_MISSING: ['START_VERIFICATION', 'DOSSIER_OPEN', { needsUnionResolution: true }],
  OPINIONS_UNANSWERED: ['CERTIFY_CV', 'VERIFYING', { openOpinions: 1 }],
  VERIFICATION_OPEN: ['CERTIFY_CV', 'VERIFYING', { letters: { sent: 3, open: 1, questions: 0 } }],
  VERIFICATION_MISSING: [
    'CERTIFY_CV',
    'VERIFYING',
    { letters: { sent: 0, open: 0, questions: 0 } },
  ],
  RELATIVES_UNNAMED: ['CERTIFY_CV', 'VERIFYING', { relatives: { isNamed: false, unverified: [] } }],
  RELATIVES_UNVERIFIED: [
    'CERTIFY_CV',
    'VERIFYING',
    { relatives: { isNamed: true, unverified: ['SPOUSE'] } },
  ],
  PRESENT_UNVERIFIED: [
    'CERTIFY_CV',
    'VERIFYING',
    { letters: { sent: 0, open: 0, questions: 0 }, verificationWaiver: 'HISTORY_ONLY' },
  ],
  POLITICAL_QUESTION_OPEN: [
    'CERTIFY_CV',
    'VERIFYING',
    { letters: { sent: 3, open: 0, questions: 1 } },
  ],
  OPINIONS_MISSING: ['CERTIFY_CV', 'VERIFYING', { papers: new Set() }],
  TOO_YOUNG: ['VOTE_IN_CELL', 'CV_CERTIFIED', { ageMonths: 215 }],
  TOO_OLD: ['VOTE_IN_CELL', 'CV_CERTIFIED', { ageMonths: 721 }],
  EDUCATION_TOO_LOW: ['VOTE_IN_CELL', 'CV_CERTIFIED', { hasEducation: false }],
  DOSSIER_TOO_OLD: ['VOTE_IN_CELL', 'CV_CERTIFIED', { dossierUntil: day('2026-11-10') }],
  DOSSIER_STILL_VALID: ['REDO_DOSSIER', 'VERIFYING', { dossierUntil: day('2026-11-11') }],
  PAPERS_MISSING: ['VOTE_IN_CELL', 'CV_CERTIFIED', { missingPapers: ['CV'] }],
  FAULTS_OPEN: ['ADMIT', 'APPRAISING', { openFaults: 1 }],
  VOTE_MISSING: ['VOTE_IN_BASE', 'CELL_VOTED', { step: { ...STEP, hasVote: false } }],
  ORGAN_NOT_OF_DOSSIER: ['ADMIT', 'APPRAISING', { step: { ...STEP, isOrganOfDossier: false } }],
  NUMBER_MISSING: ['ADMIT', 'APPRAISING', { step: { ...STEP, number: null } }],
  NUMBER_TAKEN: ['ADMIT', 'APPRAISING', { step: { ...STEP, isNumberTaken: true } }],
  CONSENT_MISSING: ['ADMIT', 'APPRAISING', { consents: { needed: 1, given: 0, refused: 0 } }],
  CONSENT_NOT_NEEDED: ['ASK_CONSENT', 'APPRAISING', {}],
  CONSENT_REFUSED: ['ADMIT', 'APPRAISING', { consents: { needed: 1, given: 0, refused: 1 } }],
  VOTE_BELOW_THRESHOLD: ['ADMIT', 'APPRAISING', { step: { ...STEP, isPassed: false } }],
  OTHER_DUTY_OF_SAME_PERSON: ['ADMIT', 'APPRAISING', { hasOtherDuty: true }],
  LATE_WITHOUT_REASON: [
    'ADMIT',
    'APPRAISING',
    { decisionDueOn: day('2026-11-09'), step: { ...STEP, hasNote: false } },
  ],
  CEREMONY_LATE: ['HOLD_CEREMONY', 'DECIDED', { ceremonyDueOn: day('2026-11-09') }],
  CEREMONY_NOT_LATE: ['CONSENT_TO_LATE_CEREMONY', 'DECIDED', { ceremonyDueOn: day('2026-11-10') }],
  NOTE_MISSING: ['REFUSE', 'APPRAISING', { step: { ...STEP, hasNote: false } }],
  DESTINATION_UNKNOWN: ['MOVE_WHILE_HELPED', 'CERTIFIED', moving({ destination: 'UNKNOWN' })],
  DESTINATION_TAKES_NO_MEMBERS: [
    'MOVE_WHILE_HELPED',
    'CERTIFIED',
    moving({ destination: 'NO_MEMBERS' }),
  ],
  DESTINATION_IS_HOME: ['MOVE_AFTER_RESOLUTION', 'BASE_VOTED', moving({ destination: 'HOME' })],
  DESTINATION_DECIDES_ELSEWHERE: [
    'MOVE_AFTER_RESOLUTION',
    'CELL_VOTED',
    moving({ destination: 'DECIDES_ELSEWHERE' }),
  ],
  MOVE_AFTER_LETTER: ['MOVE_WITH_DECISION', 'DECIDED', moving({ movedOn: day('2026-11-11') })],
  FORWARDED_LATE: [
    'MOVE_BEFORE_DECISION',
    'CONSENT_PENDING',
    {
      step: {
        ...STEP,
        hasNote: false,
        move: { ...MOVE, forwardDueOn: day('2026-11-09') },
      },
    },
  ],
  DECISION_AFTER_MOVE: ['MOVE_WITH_DECISION', 'DECIDED', moving({ isDecisionTooLate: true })],
  DECISION_BEFORE_MOVE: ['CANCEL_FOR_MOVE', 'DECIDED', moving({})],
  DECISION_NOT_FROM_ELSEWHERE: ['ASK_TO_RECONSIDER', 'DECIDED', { isDecisionFromElsewhere: false }],
  RECONSIDERATION_OPEN: ['HOLD_CEREMONY', 'DECIDED', { isReconsidered: true }],
  RECONSIDERATION_NOT_ASKED: ['RECORD_RECONSIDERED', 'DECIDED', {}],
}

describe('an objection', () => {
  test.each(Object.entries(OBJECTIONS))(
    '%s is the only one',
    (code, [action, stage, otherwise]) => {
      const facts = { ...READY, ...otherwise }
      const outcome = decide(ADMISSION, action, { stage, actors: ACTORS, facts })
      expect(outcome.ok ? [] : outcome.objections.map(each => each.code)).toEqual([code])
    },
  )

  test('of every kind is made by the table, and none that the table does not make', () => {
    const made = new Set(ACTIONS.flatMap(action => Object.keys(ADMISSION[action].unless ?? {})))
    expect([...made].toSorted()).toEqual(Object.keys(OBJECTIONS).toSorted())
  })
})

describe('ages', () => {
  test.each([
    [215, false],
    [216, true],
    [720, true],
    [721, false],
  ])('%d months on the day of the vote: %s', (ageMonths, isAccepted) => {
    const facts = { ...READY, ageMonths }
    const outcome = decide(ADMISSION, 'VOTE_IN_CELL', {
      stage: 'CV_CERTIFIED',
      actors: ACTORS,
      facts,
    })
    expect(outcome.ok).toBe(isAccepted)
  })
})

test('the cell’s consideration decides about the certificate; what lapses later raises nothing', () => {
  const facts = { ...READY, certificateUntil: day('2026-11-02') }
  for (const [action, stage] of [
    ['TAKE_UP', 'BASE_VOTED'],
    ['ADMIT', 'APPRAISING'],
    ['HOLD_CEREMONY', 'DECIDED'],
  ] as const) {
    expect(decide(ADMISSION, action, { stage, actors: ACTORS, facts }).ok).toBe(true)
  }
})

test('no sequence of calls reaches a stage by a way that the table does not have', () => {
  const flip = fc.boolean()
  const facts = fc
    .record({ papersFull: flip, letters: fc.nat(2), consented: flip, passed: flip, late: flip })
    .map(({ papersFull, letters, consented, passed, late }): AdmissionFacts => ({
      ...READY,
      missingPapers: papersFull ? [] : ['CV'],
      letters: { sent: 2, open: letters, questions: 0 },
      consents: { needed: 1, given: consented ? 1 : 0, refused: 0 },
      step: { ...STEP, isPassed: passed },
      dossierUntil: late ? day('2026-01-01') : day('2027-03-01'),
      certificateUntil: late ? day('2026-01-01') : day('2030-01-01'),
      ceremonyDueOn: late ? day('2026-11-01') : null,
    }))
  const step = fc.record({
    action: fc.constantFrom(...ACTIONS),
    actors: fc.subarray(ACTORS, { minLength: 1 }),
    facts,
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), steps => {
      let stage: Stage = 'PERSON'
      for (const { action, actors, facts: found } of steps) {
        const outcome = decide(ADMISSION, action, { stage, actors, facts: found })
        if (!outcome.ok) continue
        const { from, to, by } = ADMISSION[action]
        expect(from).toContain(stage)
        expect(by.some(actor => actors.includes(actor))).toBe(true)
        expect([to, found.step?.isPassed]).not.toEqual(['DECIDED', false])
        stage = to ?? stage
        expect(['PERSON', ...OPEN_STAGES, ...END_STAGES]).toContain(stage)
      }
    }),
    { numRuns: 10_000 },
  )
})
