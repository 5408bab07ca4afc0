import { decide, toLocalDate } from '@ket-nap/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codesOf } from '../codes/term.ts'
import {
  END_STAGES,
  OPEN_STAGES,
  TRANSFER_ACTION,
  TRANSFER_ACTOR,
  TRANSFER_STAGE,
  type TransferAction,
  type TransferKind,
  type TransferStage,
} from './transfer-action.workflow.ts'
import { lostAfter, runningClock } from './transfer-clock.workflow.ts'
import type { TransferCode, TransferFacts, TransferStep } from './transfer-obstacle.workflow.ts'
import { describeTransfer } from './transfer-process.policy.ts'
import { TRANSFER } from './transfer.workflow.ts'

const ACTIONS = codesOf(TRANSFER_ACTION)
const STAGES = codesOf(TRANSFER_STAGE)
const ACTORS = codesOf(TRANSFER_ACTOR)
const day = (text: string) => toLocalDate(text)

const STEP: TransferStep = { number: '12', hasNote: true, belongsSince: day('2015-03-20') }

/** A transfer to which nobody objects, at whatever stage. */
const READY: TransferFacts = {
  on: day('2026-11-10'),
  today: day('2026-11-22'),
  lastStepOn: day('2026-11-01'),
  nextSigning: null,
  hasOpenInquiry: false,
  isRecognitionUnderWay: false,
  missingPapers: [],
  duesPaidUntil: day('2026-11-30'),
  lostAfter: day('2026-11-09'),
  step: STEP,
}

const judge = (
  action: TransferAction,
  stage: TransferStage,
  otherwise: Partial<TransferFacts> = {},
): string[] => {
  const facts = { ...READY, nextSigning: action, ...otherwise }
  const outcome = decide(TRANSFER, action, { stage, actors: ACTORS, facts })
  return outcome.ok ? [] : outcome.objections.map(({ code }) => code)
}

test('the process page is the one in the documentation', async () => {
  await expect(describeTransfer()).toMatchFileSnapshot('../../../../docs/process/transfer.md')
})

test('every pair of stage and action leads where the table says, or is refused', () => {
  const table = Object.fromEntries(
    STAGES.map(stage => [
      stage,
      ACTIONS.filter(action => {
        const { from, by } = TRANSFER[action]
        const stands = by.length > 0 ? [] : ['WRONG_ACTOR']
        expect(judge(action, stage)).toEqual(from.includes(stage) ? stands : ['WRONG_STAGE'])
        return from.includes(stage)
      }).join(' '),
    ]),
  )
  expect(table).toMatchInlineSnapshot(`
    {
      "ACCEPTED": "",
      "BELONGING": "REQUEST COME_HOME",
      "ENDED": "",
      "IN_SIGNED": "SIGN_IN ACCEPT RECEIVE_GUEST REJECT REPORT_WRONG_ADDRESS CORRECT_BOX RENEW_PAPER WITHDRAW CHECK_SLIP REPORT_LOST END",
      "IN_TRANSIT": "SIGN_IN ACCEPT RECEIVE_GUEST REJECT REPORT_WRONG_ADDRESS CORRECT_BOX RENEW_PAPER WITHDRAW CHECK_SLIP REPORT_LOST END",
      "OUT_SIGNED": "RECORD_PAPER RECORD_DUES SIGN_OUT SEND CORRECT_BOX RENEW_PAPER WITHDRAW END",
      "REJECTED_INCOMPLETE": "RECORD_PAPER RECORD_DUES RESEND RENEW_PAPER WITHDRAW END",
      "REPORTED_LOST": "END",
      "REQUESTED": "RECORD_PAPER RECORD_DUES SIGN_OUT SEND CORRECT_BOX WITHDRAW END",
      "RETURNED": "",
      "RETURNING": "CORRECT_BOX SIGN_BACK END_STAY END",
      "STAYING": "EXTEND_STAY SIGN_BACK END_STAY END",
      "WITHDRAWN": "",
      "WRONG_ADDRESS": "FORWARD WITHDRAW END",
    }
  `)
})

test('an end is left by nothing, and every open stage leads to one', () => {
  const leads = (stage: TransferStage): TransferStage[] =>
    ACTIONS.flatMap(action =>
      TRANSFER[action].from.includes(stage) ? (TRANSFER[action].to ?? []) : [],
    )
  expect(END_STAGES.flatMap(leads)).toEqual([])
  const reaches = (stage: TransferStage, seen: TransferStage[] = []): boolean =>
    END_STAGES.some(end => end === stage) ||
    leads(stage).some(to => !seen.includes(to) && reaches(to, [...seen, stage]))
  expect(OPEN_STAGES.filter(stage => !reaches(stage))).toEqual([])
})

const withStep = (more: Partial<TransferStep>) => ({ step: { ...STEP, ...more } })
const limits = { least: day('2027-02-10'), most: day('2027-11-10'), isMostAllowed: false }

/** For each objection one case: what is otherwise, and where. */
const OBJECTIONS: Readonly<
  Record<TransferCode, readonly [TransferAction, TransferStage, Partial<TransferFacts>]>
> = {
  DAY_IN_FUTURE: ['SIGN_OUT', 'REQUESTED', { on: day('2026-11-23') }],
  DAY_BEFORE_LAST_STEP: ['SIGN_OUT', 'REQUESTED', { on: day('2026-10-31') }],
  SCAN_MISSING: ['SIGN_IN', 'IN_TRANSIT', withStep({ isScanMissing: true })],
  SCAN_UNKNOWN: ['SIGN_OUT', 'REQUESTED', withStep({ isScanKnown: false })],
  NOT_A_MEMBER_THEN: ['REQUEST', 'BELONGING', withStep({ belongsSince: day('2026-11-10') })],
  UNDER_INQUIRY: ['SEND', 'OUT_SIGNED', { hasOpenInquiry: true }],
  TRANSFER_UNDER_WAY: ['REQUEST', 'BELONGING', withStep({ hasOpenTransfer: true })],
  RECOGNITION_UNDER_WAY: ['REQUEST', 'BELONGING', { isRecognitionUnderWay: true }],
  DESTINATION_MISSING: ['REQUEST', 'BELONGING', withStep({ destination: 'MISSING' })],
  DESTINATION_UNKNOWN: ['FORWARD', 'WRONG_ADDRESS', withStep({ destination: 'UNKNOWN' })],
  DESTINATION_TAKES_NO_MEMBERS: ['REQUEST', 'BELONGING', withStep({ destination: 'NO_MEMBERS' })],
  DESTINATION_IS_HOME: ['FORWARD', 'WRONG_ADDRESS', withStep({ destination: 'HOME' })],
  NOT_AWAY: ['COME_HOME', 'BELONGING', withStep({ isAway: false })],
  NOT_AFTER_LEAVING: ['COME_HOME', 'BELONGING', withStep({ leftOn: day('2026-11-10') })],
  GIVER_MISSING: ['COME_HOME', 'BELONGING', withStep({ hasGiver: false })],
  MEMBER_DAYS_IN_WRONG_ORDER: ['COME_HOME', 'BELONGING', withStep({ areDaysInOrder: false })],
  DECISION_AFTER_PAPER: ['REQUEST', 'BELONGING', withStep({ decidedOn: day('2026-11-11') })],
  STAY_MISSING: ['REQUEST', 'BELONGING', withStep({ stay: 'MISSING' })],
  STAY_OF_TEMPORARY: ['REQUEST', 'BELONGING', withStep({ stay: 'NOT_ASKED' })],
  STAY_TOO_SHORT: [
    'REQUEST',
    'BELONGING',
    withStep({ stayLimits: limits, untilOn: day('2027-02-09') }),
  ],
  STAY_TOO_LONG: [
    'EXTEND_STAY',
    'STAYING',
    withStep({ stayLimits: limits, untilOn: day('2027-11-10') }),
  ],
  ANOTHER_BOX_NEXT: ['SIGN_OUT', 'REQUESTED', { nextSigning: 'SEND' }],
  PAPERS_MISSING: ['SEND', 'OUT_SIGNED', { missingPapers: ['CARD'] }],
  PAPER_YOUNGER_THAN_STEP: ['RECORD_PAPER', 'REQUESTED', withStep({ isPaperYounger: true })],
  DUES_NOT_PAID: ['SEND', 'OUT_SIGNED', { duesPaidUntil: day('2026-10-31') }],
  NUMBER_MISSING: ['REQUEST', 'BELONGING', withStep({ number: null })],
  NOTE_MISSING: ['REJECT', 'IN_TRANSIT', withStep({ hasNote: false })],
  NOT_LOST_YET: ['REPORT_LOST', 'IN_TRANSIT', { lostAfter: day('2026-11-10') }],
  FIRST_BOX_NEEDS_NEW_PAPER: [
    'CORRECT_BOX',
    'OUT_SIGNED',
    withStep({ box: { isFirst: true, isSigned: true } }),
  ],
  BOX_NOT_SIGNED: [
    'CORRECT_BOX',
    'OUT_SIGNED',
    withStep({ box: { isFirst: false, isSigned: false } }),
  ],
}

test.each(Object.entries(OBJECTIONS))('%s is told alone', (code, [action, stage, otherwise]) => {
  expect(judge(action, stage, otherwise)).toEqual([code])
})

describe('the clock of a transfer', () => {
  const RULES = {
    transferDays: 60,
    transferAbroadDays: 60,
    temporaryAbroadDays: 30,
    transferHandInDays: 30,
    transferLostMonths: 3,
    transferHomeDays: 30,
  }
  const dueOn = (stage: TransferStage, kind: TransferKind = 'OFFICIAL', abroad?: 'TO' | 'FROM') =>
    runningClock(
      {
        stage,
        kind,
        isAbroad: abroad === 'TO',
        comesHome: abroad === 'FROM',
        decidedOn: day('2026-05-04'),
        requestedOn: day('2026-05-11'),
        introducedOn: day('2026-06-01'),
        untilOn: day('2026-12-31'),
      },
      RULES,
    )

  test('is that of its stage, in working days from the decision or the introduction', () => {
    expect(dueOn('OUT_SIGNED')).toEqual({ timer: 'TRANSFER', dueOn: '2026-07-27' })
    expect(dueOn('OUT_SIGNED', 'TEMPORARY', 'TO')).toEqual({
      timer: 'TRANSFER',
      dueOn: '2026-06-15',
    })
    expect(dueOn('IN_TRANSIT')).toEqual({ timer: 'HAND_IN', dueOn: '2026-07-13' })
    expect(dueOn('STAYING', 'TEMPORARY')).toEqual({ timer: 'STAY', dueOn: '2026-12-31' })
    expect(dueOn('STAYING', 'TEMPORARY', 'TO')).toEqual({ timer: 'HOME', dueOn: '2027-02-19' })
    expect(dueOn('IN_TRANSIT', 'OFFICIAL', 'FROM')).toEqual({ timer: 'HOME', dueOn: '2026-07-13' })
    expect(dueOn('ACCEPTED')).toBeNull()
    expect(lostAfter(day('2026-06-01'), RULES)).toBe('2026-09-01')
  })
})

test('no sequence of calls reaches a stage by a way that the table does not have', () => {
  const call = fc.record({
    action: fc.constantFrom(...ACTIONS),
    actors: fc.subarray(ACTORS),
    facts: fc.record({
      nextSigning: fc.constantFrom(...ACTIONS, null),
      hasOpenInquiry: fc.boolean(),
      missingPapers: fc.subarray(['CARD', 'SEALED_FILE']),
    }),
  })
  fc.assert(
    fc.property(fc.array(call, { maxLength: 15 }), calls => {
      let stage: TransferStage = 'BELONGING'
      for (const { action, actors, facts } of calls) {
        const outcome = decide(TRANSFER, action, { stage, actors, facts: { ...READY, ...facts } })
        if (!outcome.ok) continue
        const { from, to, by } = TRANSFER[action]
        expect(from).toContain(stage)
        expect(by.some(actor => actors.includes(actor))).toBe(true)
        expect(action === 'SEND' ? facts.missingPapers : []).toEqual([])
        stage = to ?? stage
        expect(outcome.value).toBe(stage)
      }
    }),
    { numRuns: 2_000 },
  )
})
