import { decide, toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import { codesOf } from '../codes/term.ts'
import {
  NOMINATION_ACTION,
  NOMINATION_ACTOR,
  NOMINATION_STAGE,
  type NominationAction,
  type NominationStage,
} from './nomination-action.workflow.ts'
import type {
  NominationCode,
  NominationFacts,
  NominationStep,
} from './nomination-obstacle.workflow.ts'
import { describeNomination } from './nomination-process.policy.ts'
import { NOMINATION } from './nomination.workflow.ts'

const ACTIONS = codesOf(NOMINATION_ACTION)
const STAGES = codesOf(NOMINATION_STAGE)
const ACTORS = codesOf(NOMINATION_ACTOR)
const day = (text: string) => toLocalDate(text)

const STEP: NominationStep = { hasNote: true, needsNote: true, duplicates: 'NONE' }
const READY: NominationFacts = {
  on: day('2026-11-20'),
  today: day('2026-11-22'),
  lastStepOn: day('2026-11-10'),
  receiver: 'CELL',
  isOwn: false,
  lacksStatement: false,
  lacksParents: false,
  step: STEP,
}
const AT_COMMITTEE = { receiver: 'COMMITTEE' } as const

const judge = (
  action: NominationAction,
  stage: NominationStage,
  otherwise: Partial<NominationFacts> = {},
) => {
  const facts = { ...READY, ...(action === 'NAME_CELL' ? AT_COMMITTEE : {}), ...otherwise }
  return decide(NOMINATION, action, { stage, actors: ACTORS, facts })
}

test('the process page is the one in the documentation', async () => {
  await expect(describeNomination()).toMatchFileSnapshot('../../../../docs/process/nomination.md')
})

test('every pair of stage and action leads where the table says, or is refused', () => {
  const table = STAGES.map(stage =>
    [
      stage.padEnd(10),
      ...ACTIONS.map(action => {
        const outcome = judge(action, stage)
        if (!outcome.ok) return `${action} -`
        return `${action} ${outcome.value}`
      }),
    ].join(' | '),
  )
  expect(table.join('\n')).toMatchInlineSnapshot(`
    "DRAFT      | SEND SENT | NAME_CELL - | ACCEPT - | ASK_MORE - | ANSWER_MORE - | DECLINE - | WITHDRAW WITHDRAWN
    SENT       | SEND - | NAME_CELL SENT | ACCEPT ACCEPTED | ASK_MORE MORE_ASKED | ANSWER_MORE - | DECLINE DECLINED | WITHDRAW WITHDRAWN
    MORE_ASKED | SEND - | NAME_CELL - | ACCEPT - | ASK_MORE - | ANSWER_MORE SENT | DECLINE DECLINED | WITHDRAW WITHDRAWN
    ACCEPTED   | SEND - | NAME_CELL - | ACCEPT - | ASK_MORE - | ANSWER_MORE - | DECLINE - | WITHDRAW -
    DECLINED   | SEND - | NAME_CELL - | ACCEPT - | ASK_MORE - | ANSWER_MORE - | DECLINE - | WITHDRAW -
    WITHDRAWN  | SEND - | NAME_CELL - | ACCEPT - | ASK_MORE - | ANSWER_MORE - | DECLINE - | WITHDRAW -"
  `)
})

const LIKE = (duplicates: NominationStep['duplicates']) => ({ step: { ...STEP, duplicates } })
const UNEXPLAINED = { step: { ...STEP, hasNote: false } }

const OBSTACLES: readonly [
  action: NominationAction,
  code: NominationCode,
  facts: Partial<NominationFacts>,
][] = [
  ['SEND', 'RECEIVER_MISSING', { receiver: 'NONE' }],
  ['SEND', 'STATEMENT_MISSING', { lacksStatement: true }],
  ['SEND', 'PARENTS_NOT_ASKED', { lacksParents: true }],
  ['NAME_CELL', 'CELL_NAMED', { receiver: 'CELL' }],
  ['NAME_CELL', 'CELL_UNKNOWN', { step: { ...STEP, isCellKnown: false } }],
  ['ACCEPT', 'DAY_IN_FUTURE', { on: day('2026-11-23') }],
  ['ACCEPT', 'DAY_BEFORE_LAST_STEP', { on: day('2026-11-09') }],
  ['ACCEPT', 'CELL_NOT_NAMED', AT_COMMITTEE],
  ['ACCEPT', 'OWN_NOMINATION', { isOwn: true }],
  ['ACCEPT', 'DUPLICATE_UNSETTLED', LIKE('OPEN')],
  ['ACCEPT', 'DUPLICATE_UNKNOWN', LIKE('FOREIGN')],
  ['ASK_MORE', 'OWN_NOMINATION', { isOwn: true }],
  ['ASK_MORE', 'NOTE_MISSING', UNEXPLAINED],
  ['ANSWER_MORE', 'NOTE_MISSING', UNEXPLAINED],
  ['DECLINE', 'OWN_NOMINATION', { isOwn: true }],
  ['DECLINE', 'NOTE_MISSING', UNEXPLAINED],
]

test.each(OBSTACLES)('%s meets %s', (action, code, facts) => {
  const [stage] = NOMINATION[action].from
  const outcome = judge(action, stage ?? 'SENT', facts)
  expect(outcome.ok ? [] : outcome.objections.map(told => told.code)).toEqual([code])
})

test('every obstacle of the table has its row', () => {
  const written = OBSTACLES.map(([action, code]) => `${action} ${code}`)
  const table = ACTIONS.flatMap(action =>
    Object.keys(NOMINATION[action].unless ?? {}).map(code => `${action} ${code}`),
  )
  expect(written.toSorted()).toEqual(table.toSorted())
})
