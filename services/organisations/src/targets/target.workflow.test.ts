import { decide, toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import { describeTarget } from './target-process.policy.ts'
import { objectionsToSharing, type Sharing, type SharingFacts } from './target-share.policy.ts'
import {
  TARGET,
  TARGET_ACTIONS,
  TARGET_STATES,
  type TargetAction,
  type TargetActor,
  type TargetCode,
  type TargetFacts,
} from './target.workflow.ts'

const ACTORS: readonly TargetActor[] = [
  'ORGANISING',
  'BASE_COMMITTEE',
  'LEADER',
  'ORGANISING_ABOVE',
]
const READY: TargetFacts = {
  today: toLocalDate('2026-11-21'),
  periodUntil: toLocalDate('2027-01-01'),
  isProposer: false,
  isOfOwnUnit: true,
  isShare: false,
  isSharedAlready: false,
  hasReason: true,
}

const judge = (action: TargetAction, otherwise: Partial<TargetFacts> = {}, actors = ACTORS) => {
  const [stage = 'NONE'] = TARGET[action].from
  const outcome = decide(TARGET, action, { stage, actors, facts: { ...READY, ...otherwise } })
  return outcome.ok ? [] : outcome.objections.map(({ code }) => code)
}

test('the process page is the one in the documentation', async () => {
  await expect(describeTarget()).toMatchFileSnapshot('../../../../docs/process/target.md')
})

test('every pair of stage and action leads where the table says, or is refused', () => {
  for (const stage of ['NONE', ...TARGET_STATES] as const) {
    for (const action of TARGET_ACTIONS) {
      const outcome = decide(TARGET, action, { stage, actors: ACTORS, facts: READY })
      const { from, to } = TARGET[action]
      const expected = from.includes(stage) ? { ok: true, value: to ?? stage } : { ok: false }
      expect(outcome).toMatchObject(expected)
    }
  }
})

const OBJECTIONS: Readonly<
  Record<TargetCode, readonly (readonly [TargetAction, Partial<TargetFacts>])[]>
> = {
  PERIOD_OVER: (['PROPOSE', 'AGREE', 'REVISE', 'SHARE'] as const).map(action => [
    action,
    { today: toLocalDate('2027-01-01') },
  ]),
  PROPOSER_ANSWERS: [
    ['AGREE', { isProposer: true }],
    ['REFUSE', { isProposer: true }],
  ],
  PROPOSED_BY_ANOTHER_UNIT: [['WITHDRAW', { isOfOwnUnit: false }]],
  REVISED_WHERE_SHARED: [['REVISE', { isShare: true }]],
  REASON_MISSING: [
    ['REFUSE', { hasReason: false }],
    ['REVISE', { hasReason: false }],
    ['SHARE', { hasReason: false, isSharedAlready: true }],
  ],
}

test.each(Object.entries(OBJECTIONS))('%s is told alone', (code, cases) => {
  for (const [action, otherwise] of cases) expect(judge(action, otherwise)).toEqual([code])
})

test('the unit proposes, its leader or the department above agrees', () => {
  expect(judge('PROPOSE', {}, ['LEADER'])).toEqual(['WRONG_ACTOR'])
  expect(judge('AGREE', {}, ['ORGANISING', 'BASE_COMMITTEE'])).toEqual(['WRONG_ACTOR'])
  for (const actor of ['LEADER', 'ORGANISING_ABOVE'] as const) {
    expect(judge('AGREE', {}, [actor])).toEqual([])
  }
  expect(judge('SHARE', { hasReason: false })).toEqual([])
})

const PLAN: SharingFacts = {
  target: { indicator: 'ADMISSIONS', number: 10, lowerPercent: null },
  below: new Set(['a', 'b', 'c']),
  stored: [],
  taken: new Set(['c']),
}
const BAND: SharingFacts = {
  ...PLAN,
  target: { indicator: 'ADMISSION_RATE', number: null, lowerPercent: 3 },
}
const AGAIN: SharingFacts = { ...PLAN, stored: [{ id: 's', unitId: 'gone', number: 4 }] }
const shared = (number: number | null, kept: number | null = 1): Sharing => ({
  shares: [
    { unitId: 'a', number: 5 },
    { unitId: 'b', number },
  ],
  kept,
})
const of = (...shares: Sharing['shares']): Sharing => ({ shares, kept: 1 })

test('a number is shared exactly, and 0 takes the share of a unit away', () => {
  expect(objectionsToSharing(shared(4), PLAN)).toEqual([])
  const again = of({ unitId: 'gone', number: 0 }, { unitId: 'a', number: 9 })
  expect(objectionsToSharing(again, AGAIN)).toEqual([])
  const bands = { shares: [{ unitId: 'a', lowerPercent: 3, upperPercent: 5 }] }
  expect(objectionsToSharing(bands, BAND)).toEqual([])
})

test.each<[string, string, Sharing, SharingFacts?]>([
  ['SHARES_DO_NOT_ADD_UP', 'shares', shared(5)],
  ['SHARES_DO_NOT_ADD_UP', 'shares', shared(4, 0)],
  ['SHARES_REQUIRED', 'shares', of()],
  ['TOO_MANY_SHARES', 'shares', of(...Array.from({ length: 201 }, () => ({ unitId: 'a' })))],
  ['UNIT_TWICE', 'shares.1.unitId', of({ unitId: 'a', number: 5 }, { unitId: 'a', number: 4 })],
  ['NOT_DIRECTLY_BELOW', 'shares.0.unitId', of({ unitId: 'd', number: 9 })],
  ['ALREADY_RECORDED', 'shares.0.unitId', of({ unitId: 'c', number: 9 })],
  ['NUMBER_REQUIRED', 'shares.1.number', shared(null)],
  ['NUMBER_NOT_USABLE', 'shares.1.number', shared(0)],
  ['SHARE_LEFT_OUT', 'shares', shared(4), AGAIN],
  ['KEPT_REQUIRED', 'kept', shared(5, null)],
  ['KEPT_NOT_USABLE', 'kept', shared(5, -1)],
  ['KEPT_NOT_ALLOWED', 'kept', of({ unitId: 'a', lowerPercent: 3 }), BAND],
  [
    'BAND_BELOW_PARENT',
    'shares.0.lowerPercent',
    { shares: [{ unitId: 'a', lowerPercent: 2.99 }] },
    BAND,
  ],
])('%s at %s', (code, field, sharing, facts = PLAN) => {
  const found = objectionsToSharing(sharing, facts)
  expect(found.map(one => [one.code, one.path.join('.')])).toEqual([[code, `input.${field}`]])
})

test('what does not add up is told with both sums', () => {
  expect(objectionsToSharing(shared(5), PLAN)[0]?.params).toEqual({ sum: 11, number: 10 })
})
