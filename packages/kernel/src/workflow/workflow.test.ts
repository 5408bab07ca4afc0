import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { decide, listActions, type Workflow } from './workflow.ts'

type Stage = 'OPEN' | 'REVIEWED' | 'DECIDED' | 'WITHDRAWN'
type Action = 'review' | 'note' | 'decide' | 'withdraw'
type Actor = 'CLERK' | 'BOARD'
type Code = 'TOO_FEW_PAPERS' | 'NO_CONSENT'

interface Facts {
  papers: number
  consent: boolean
}

const LOANS: Workflow<Action, Stage, Actor, Facts, Code> = {
  review: {
    from: ['OPEN'],
    to: 'REVIEWED',
    by: ['CLERK'],
    source: 'rule 1',
    unless: {
      TOO_FEW_PAPERS: {
        when: ({ papers }) => papers < 2,
        clearableBy: ['CLERK'],
        source: 'rule 1.2',
        path: ['papers'],
        params: ({ papers }) => ({ papers }),
      },
      NO_CONSENT: { when: ({ consent }) => !consent, clearableBy: ['BOARD'], source: 'rule 1.3' },
    },
  },
  note: { from: ['OPEN', 'REVIEWED'], to: null, by: ['CLERK'], source: 'rule 1.4' },
  decide: { from: ['REVIEWED'], to: 'DECIDED', by: ['BOARD'], source: 'rule 2' },
  withdraw: {
    from: ['OPEN', 'REVIEWED'],
    to: 'WITHDRAWN',
    by: ['CLERK', 'BOARD'],
    source: 'rule 3',
  },
}

const READY: Facts = { papers: 2, consent: true }

describe('an action', () => {
  test('leads to its stage when nothing stands in its way', () => {
    const outcome = decide(LOANS, 'review', { stage: 'OPEN', actors: ['CLERK'], facts: READY })
    expect(outcome).toEqual({ ok: true, value: 'REVIEWED' })
  })

  test('that changes no stage leaves it', () => {
    const standing = { stage: 'REVIEWED', actors: ['CLERK'], facts: READY } as const
    expect(decide(LOANS, 'note', standing)).toEqual({ ok: true, value: 'REVIEWED' })
  })

  test('can be done by whoever acts for several', () => {
    const standing = { stage: 'REVIEWED', actors: ['CLERK', 'BOARD'], facts: READY } as const
    expect(decide(LOANS, 'decide', standing)).toEqual({ ok: true, value: 'DECIDED' })
    expect(listActions(LOANS, standing, () => [READY]).map(({ action }) => action)).toEqual([
      'note',
      'decide',
      'withdraw',
    ])
  })

  test('tells every obstacle at once, with who can clear it and by which rule', () => {
    const facts = { papers: 1, consent: false }
    expect(decide(LOANS, 'review', { stage: 'OPEN', actors: ['CLERK'], facts })).toEqual({
      ok: false,
      objections: [
        {
          code: 'TOO_FEW_PAPERS',
          path: ['papers'],
          params: { papers: 1 },
          clearableBy: ['CLERK'],
          source: 'rule 1.2',
        },
        { code: 'NO_CONSENT', path: [], params: {}, clearableBy: ['BOARD'], source: 'rule 1.3' },
      ],
    })
  })

  test('of another is refused with who may act, beside the obstacles', () => {
    const facts = { papers: 2, consent: false }
    const outcome = decide(LOANS, 'review', { stage: 'OPEN', actors: ['BOARD'], facts })
    expect(outcome.ok ? [] : outcome.objections).toEqual([
      expect.objectContaining({ code: 'WRONG_ACTOR', clearableBy: ['CLERK'], source: 'rule 1' }),
      expect.objectContaining({ code: 'NO_CONSENT' }),
    ])
  })

  test('at a stage where it does not start has that one reason', () => {
    const facts = { papers: 0, consent: false }
    const outcome = decide(LOANS, 'review', { stage: 'DECIDED', actors: ['BOARD'], facts })
    expect(outcome.ok ? [] : outcome.objections).toEqual([
      expect.objectContaining({ code: 'WRONG_STAGE', params: { stage: 'DECIDED' } }),
    ])
  })

  test('answers with the codes of its table and no others', () => {
    const outcome = decide(LOANS, 'decide', { stage: 'OPEN', actors: ['BOARD'], facts: READY })
    if (outcome.ok) throw new Error('decided')
    expectTypeOf(outcome.objections[0].code).toEqualTypeOf<Code | 'WRONG_STAGE' | 'WRONG_ACTOR'>()
  })
})

test('the actions of an actor at a stage come with what blocks each', () => {
  const facts = { papers: 2, consent: false }
  expect(listActions(LOANS, { stage: 'OPEN', actors: ['CLERK'] }, () => [facts])).toEqual([
    { action: 'review', objections: [expect.objectContaining({ code: 'NO_CONSENT' })] },
    { action: 'note', objections: [] },
    { action: 'withdraw', objections: [] },
  ])
  expect(listActions(LOANS, { stage: 'DECIDED', actors: ['CLERK'] }, () => [facts])).toEqual([])
})

test('an action is blocked by what stands in its way on every day, not by what one day had not', () => {
  const today: Facts = { papers: 1, consent: false }
  const reviewOn = (...earlier: Facts[]) =>
    listActions(LOANS, { stage: 'OPEN', actors: ['CLERK'] }, () => [today, ...earlier])
      .find(({ action }) => action === 'review')
      ?.objections.map(({ code, params }) => [code, params])
  expect(reviewOn()).toEqual([
    ['TOO_FEW_PAPERS', { papers: 1 }],
    ['NO_CONSENT', {}],
  ])
  expect(reviewOn({ papers: 0, consent: true })).toEqual([['TOO_FEW_PAPERS', { papers: 1 }]])
  expect(reviewOn({ papers: 2, consent: true })).toEqual([])
})

test('no sequence of actions reaches a stage by a way that the table does not have', () => {
  const step = fc.record({
    action: fc.constantFrom<Action>('review', 'note', 'decide', 'withdraw'),
    actor: fc.constantFrom<Actor>('CLERK', 'BOARD'),
    facts: fc.record({ papers: fc.integer({ min: 0, max: 3 }), consent: fc.boolean() }),
  })
  interface Step {
    action: Action
    actor: Actor
    facts: Facts
  }
  const move = (stage: Stage, { action, actor, facts }: Step): Stage => {
    const outcome = decide(LOANS, action, { stage, actors: [actor], facts })
    if (!outcome.ok) return stage
    const { from, to, by } = LOANS[action]
    expect([from.includes(stage), by.includes(actor), outcome.value]).toEqual([
      true,
      true,
      to ?? stage,
    ])
    return outcome.value
  }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      steps.reduce(move, 'OPEN')
    }),
  )
})
