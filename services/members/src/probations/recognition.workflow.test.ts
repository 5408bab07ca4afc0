import { decide, toLocalDate } from '@ket-nap/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTOR } from '../admissions/action.workflow.ts'
import { codesOf } from '../codes/term.ts'
import { END_STAGES, PROBATION_STAGE, type ProbationStage } from './probation-stage.workflow.ts'
import {
  isShortVote,
  RECOGNITION_ACTION,
  type RecognitionAction,
} from './recognition-action.workflow.ts'
import type {
  RecognitionCode,
  RecognitionFacts,
  RecognitionStep,
} from './recognition-obstacle.workflow.ts'
import { describeRecognition } from './recognition-process.policy.ts'
import { RECOGNITION } from './recognition.workflow.ts'

const ACTIONS = codesOf(RECOGNITION_ACTION)
const STAGES = codesOf(PROBATION_STAGE)
const ACTORS = codesOf(ACTOR)
const day = (text: string) => toLocalDate(text)

const STEP: RecognitionStep = { number: '12', hasVote: true, isPassed: true, hasNote: true }
const NO_SHORT_VOTES = { FALL_SHORT_IN_CELL: 0, FALL_SHORT_ON_REMOVAL: 0, FALL_SHORT_IN_BASE: 0 }

/** A probation to which nobody objects, at whatever stage. */
const READY: RecognitionFacts = {
  on: day('2026-11-10'),
  today: day('2026-11-22'),
  lastStepOn: day('2026-11-01'),
  nextOnRoute: null,
  isDecidedHere: true,
  endsOn: day('2026-10-20'),
  missingPapers: [],
  hasHelper: true,
  hasHelperRemark: true,
  openOpinions: 0,
  shortVotes: NO_SHORT_VOTES,
  votesAllowed: { RECOGNITION: 3, REMOVAL: 3 },
  proposal: null,
  cellDueOn: null,
  decisionDueOn: null,
  votesValidUntil: null,
  wasExtended: false,
  longestEndsOn: day('2027-10-20'),
  isPublished: false,
  isDataEntered: false,
  hasOtherDuty: false,
  step: STEP,
}

/** What has to be otherwise, beside READY, for an action to be possible at all. */
const SUITED: Readonly<Partial<Record<RecognitionAction, Partial<RecognitionFacts>>>> = {
  REPORT_UP: { shortVotes: { ...NO_SHORT_VOTES, FALL_SHORT_IN_CELL: 3 } },
  EXTEND: { shortVotes: { ...NO_SHORT_VOTES, FALL_SHORT_IN_CELL: 1 } },
  REPEAT_VOTES: { votesValidUntil: day('2026-11-09') },
}

const judge = (
  action: RecognitionAction,
  stage: ProbationStage,
  otherwise: Partial<RecognitionFacts> = {},
): string[] => {
  const facts = { ...READY, ...SUITED[action], ...otherwise }
  const outcome = decide(RECOGNITION, action, { stage, actors: ACTORS, facts })
  return outcome.ok ? [] : outcome.objections.map(({ code }) => code)
}

test('the process page is the one in the documentation', async () => {
  await expect(describeRecognition()).toMatchFileSnapshot('../../../../docs/process/recognition.md')
})

test('every pair of stage and action leads where the table says, or is refused', () => {
  const table = Object.fromEntries(
    STAGES.map(stage => [
      stage,
      ACTIONS.filter(action => {
        const { from, to, by } = RECOGNITION[action]
        const facts = { ...READY, ...SUITED[action] }
        const outcome = decide(RECOGNITION, action, { stage, actors: ACTORS, facts })
        const stands = by.length > 0 ? (to ?? stage) : ['WRONG_ACTOR']
        expect(outcome.ok ? outcome.value : outcome.objections.map(({ code }) => code)).toEqual(
          from.includes(stage) ? stands : ['WRONG_STAGE'],
        )
        return from.includes(stage)
      }).join(' '),
    ]),
  )
  expect(table).toMatchInlineSnapshot(`
    {
      "BASE_VOTED": "REMARK RECORD_PAPER RECORD_DATA_ENTRY RECOGNISE REMOVE RETURN REPEAT_VOTES END",
      "CELL_VOTED": "REMARK RECORD_PAPER RECORD_DATA_ENTRY APPRAISE_IN_SECTION VOTE_IN_BASE FALL_SHORT_IN_BASE REPORT_UP RECOGNISE REMOVE RETURN REPEAT_VOTES END",
      "ENDED": "",
      "EXTENDED": "CHANGE_HELPER REMARK RECORD_PAPER RECORD_DATA_ENTRY OPEN_FILE VOTE_REMOVAL_IN_CELL FALL_SHORT_ON_REMOVAL REPORT_UP END",
      "FILE_OPEN": "CHANGE_HELPER REMARK RECORD_PAPER RECORD_DATA_ENTRY VOTE_IN_CELL FALL_SHORT_IN_CELL VOTE_REMOVAL_IN_CELL FALL_SHORT_ON_REMOVAL REPORT_UP EXTEND END",
      "PROBATION": "CHANGE_HELPER REMARK RECORD_PAPER RECORD_DATA_ENTRY OPEN_FILE VOTE_REMOVAL_IN_CELL FALL_SHORT_ON_REMOVAL REPORT_UP END",
      "RECOGNISED": "PUBLISH",
      "REMOVED": "",
      "REPORTED_UP": "REMARK RECORD_PAPER RECORD_DATA_ENTRY RECOGNISE REMOVE RETURN END",
      "SECTION_APPRAISED": "REMARK RECORD_PAPER RECORD_DATA_ENTRY VOTE_IN_BASE FALL_SHORT_IN_BASE REPORT_UP RECOGNISE REMOVE RETURN REPEAT_VOTES END",
    }
  `)
})

test('an end is left by nothing; only publication follows a recognition', () => {
  const after = ACTIONS.filter(action =>
    END_STAGES.some(stage => RECOGNITION[action].from.includes(stage)),
  )
  expect(after).toEqual(['PUBLISH'])
  expect(RECOGNITION.PUBLISH.to).toBeNull()
})

/** For each objection one case: what is otherwise, and where. */
const OBJECTIONS: Readonly<
  Record<RecognitionCode, readonly [RecognitionAction, ProbationStage, Partial<RecognitionFacts>]>
> = {
  DAY_IN_FUTURE: ['RECORD_PAPER', 'PROBATION', { on: day('2026-11-23') }],
  DAY_BEFORE_LAST_STEP: ['RECORD_PAPER', 'PROBATION', { on: day('2026-10-31') }],
  SCAN_MISSING: ['CHANGE_HELPER', 'PROBATION', { step: { ...STEP, isScanMissing: true } }],
  SCAN_UNKNOWN: ['CHANGE_HELPER', 'PROBATION', { step: { ...STEP, isScanKnown: false } }],
  STEP_NOT_NEXT_ON_ROUTE: ['RECOGNISE', 'CELL_VOTED', { nextOnRoute: 'BASE_VOTED' }],
  DECIDED_ELSEWHERE: ['VOTE_IN_CELL', 'FILE_OPEN', { isDecidedHere: false }],
  PROBATION_NOT_OVER: ['VOTE_IN_CELL', 'FILE_OPEN', { endsOn: day('2026-11-11') }],
  PAPERS_MISSING: ['VOTE_IN_CELL', 'FILE_OPEN', { missingPapers: ['SELF_REVIEW'] }],
  PAPER_YOUNGER_THAN_STEP: [
    'RECORD_PAPER',
    'FILE_OPEN',
    { step: { ...STEP, isPaperYounger: true } },
  ],
  PAPER_NOT_OF_RECOGNITION: [
    'RECORD_PAPER',
    'FILE_OPEN',
    { step: { ...STEP, isPaperOfRecognition: false } },
  ],
  SELF_REVIEW_TOO_EARLY: [
    'RECORD_PAPER',
    'PROBATION',
    { step: { ...STEP, isSelfReviewEarly: true } },
  ],
  HELPER_NOT_OFFICIAL: [
    'CHANGE_HELPER',
    'PROBATION',
    { step: { ...STEP, isHelperOfficial: false } },
  ],
  OPINIONS_UNANSWERED: ['VOTE_IN_CELL', 'FILE_OPEN', { openOpinions: 1 }],
  HELPER_REMARK_MISSING: ['CHANGE_HELPER', 'PROBATION', { hasHelperRemark: false }],
  VOTE_MISSING: ['VOTE_IN_BASE', 'CELL_VOTED', { step: { ...STEP, hasVote: false } }],
  VOTE_BELOW_THRESHOLD: ['RECOGNISE', 'BASE_VOTED', { step: { ...STEP, isPassed: false } }],
  ORGAN_NOT_OF_PROBATION: [
    'RECOGNISE',
    'BASE_VOTED',
    { step: { ...STEP, isOrganOfProbation: false } },
  ],
  NUMBER_MISSING: ['RECOGNISE', 'BASE_VOTED', { step: { ...STEP, number: null } }],
  OTHER_DUTY_OF_SAME_PERSON: ['RECOGNISE', 'BASE_VOTED', { hasOtherDuty: true }],
  LATE_WITHOUT_REASON: [
    'VOTE_IN_CELL',
    'FILE_OPEN',
    { cellDueOn: day('2026-11-09'), step: { ...STEP, hasNote: false } },
  ],
  VOTES_EXHAUSTED: [
    'VOTE_IN_CELL',
    'FILE_OPEN',
    { shortVotes: { ...NO_SHORT_VOTES, FALL_SHORT_IN_CELL: 3 } },
  ],
  VOTES_LEFT: [
    'REPORT_UP',
    'FILE_OPEN',
    { shortVotes: { ...NO_SHORT_VOTES, FALL_SHORT_IN_CELL: 2, FALL_SHORT_ON_REMOVAL: 2 } },
  ],
  VOTES_TOO_OLD: ['RECOGNISE', 'BASE_VOTED', { votesValidUntil: day('2026-11-09') }],
  VOTES_STILL_VALID: ['REPEAT_VOTES', 'BASE_VOTED', { votesValidUntil: day('2026-11-10') }],
  PROPOSED_OTHERWISE: ['REMOVE', 'BASE_VOTED', { proposal: 'RECOGNITION' }],
  NOTE_MISSING: ['RETURN', 'BASE_VOTED', { step: { ...STEP, hasNote: false } }],
  EXTENSION_UNKNOWN: ['EXTEND', 'FILE_OPEN', { longestEndsOn: null }],
  EXTENDED_BEFORE: ['EXTEND', 'FILE_OPEN', { wasExtended: true }],
  EXTENSION_TOO_LONG: [
    'EXTEND',
    'FILE_OPEN',
    { step: { ...STEP, extendedUntil: day('2027-10-21') } },
  ],
  EXTENSION_TOO_SHORT: [
    'EXTEND',
    'FILE_OPEN',
    { step: { ...STEP, extendedUntil: day('2026-10-20') } },
  ],
  CELL_HAS_NOT_VOTED: ['EXTEND', 'FILE_OPEN', { shortVotes: NO_SHORT_VOTES }],
  DISCIPLINE_OUTSIDE_PROBATION: [
    'EXTEND',
    'FILE_OPEN',
    { step: { ...STEP, isDisciplineOutside: true } },
  ],
  PUBLISHED_BEFORE: ['PUBLISH', 'RECOGNISED', { isPublished: true }],
  DATA_ENTERED_BEFORE: ['RECORD_DATA_ENTRY', 'PROBATION', { isDataEntered: true }],
}

describe('an objection', () => {
  test.each(Object.entries(OBJECTIONS))(
    '%s is the only one',
    (code, [action, stage, otherwise]) => {
      expect(judge(action, stage, otherwise)).toEqual([code])
    },
  )

  test('of every kind is made by the table, and none that the table does not make', () => {
    const made = new Set(ACTIONS.flatMap(action => Object.keys(RECOGNITION[action].unless ?? {})))
    expect([...made].toSorted()).toEqual(Object.keys(OBJECTIONS).toSorted())
  })
})

describe('after three votes without two thirds', () => {
  test.each([
    ['FALL_SHORT_IN_CELL', 'FILE_OPEN'],
    ['FALL_SHORT_ON_REMOVAL', 'PROBATION'],
    ['FALL_SHORT_IN_BASE', 'CELL_VOTED'],
  ] as const)('%s: the level above decides, and nobody votes again', (vote, stage) => {
    const shortVotes = { ...NO_SHORT_VOTES, [vote]: 3 }
    expect(judge(vote, stage, { shortVotes })).toEqual(['VOTES_EXHAUSTED'])
    expect(judge('REPORT_UP', stage, { shortVotes })).toEqual([])
  })

  test('it recognises or removes', () => {
    expect(judge('RECOGNISE', 'REPORTED_UP')).toEqual([])
    expect(judge('REMOVE', 'REPORTED_UP')).toEqual([])
  })
})

test('no sequence of calls reaches a stage by a way that the table does not have', () => {
  const flip = fc.boolean()
  const facts = fc
    .record({
      papersFull: flip,
      passed: flip,
      over: flip,
      late: flip,
      short: fc.nat(4),
      same: flip,
    })
    .map(({ papersFull, passed, over, late, short, same }): RecognitionFacts => ({
      ...READY,
      missingPapers: papersFull ? [] : ['SELF_REVIEW'],
      endsOn: over ? day('2026-10-20') : day('2027-10-20'),
      votesValidUntil: late ? day('2026-11-09') : null,
      shortVotes: { ...NO_SHORT_VOTES, FALL_SHORT_IN_CELL: short },
      hasOtherDuty: same,
      step: { ...STEP, isPassed: passed },
    }))
  const step = fc.record({
    action: fc.constantFrom(...ACTIONS),
    actors: fc.subarray(ACTORS, { minLength: 1 }),
    facts,
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), steps => {
      let stage: ProbationStage = 'FILE_OPEN'
      for (const { action, actors, facts: found } of steps) {
        const outcome = decide(RECOGNITION, action, { stage, actors, facts: found })
        if (!outcome.ok) continue
        const { from, to, by } = RECOGNITION[action]
        expect(from).toContain(stage)
        expect(by.some(actor => actors.includes(actor))).toBe(true)
        expect([to, found.step?.isPassed]).not.toEqual(['RECOGNISED', false])
        expect([to, found.endsOn <= found.on]).not.toEqual(['RECOGNISED', false])
        expect([isShortVote(action), to === null]).not.toEqual([true, false])
        stage = to ?? stage
      }
    }),
    { numRuns: 10_000 },
  )
})
