import { toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import { unitFacts, version } from '../testing/facts.ts'
import { judgeClosing, type Closing, type ClosingFacts } from './closing.policy.ts'

const today = toLocalDate('2026-11-21')
const base = (id: string, sequence: number) =>
  unitFacts(id, sequence, [
    version({ kind: 'BASE_COMMITTEE', level: 'BASE', parentId: 'c', path: `1.2.${sequence}` }),
  ])
const unit = base('old', 5)
const cell = unitFacts('cell', 6, [version({ parentId: 'old', path: '1.2.5.6' })])
const CLOSING: Closing = {
  expectedRevision: 3,
  kind: 'MERGE',
  effectiveOn: toLocalDate('2026-11-01'),
  decisionNumber: '12-QĐ/TU',
  decidedOn: toLocalDate('2026-10-28'),
}
const FACTS: ClosingFacts = {
  unit,
  isOwnSeat: false,
  successors: [base('new', 7)],
  children: [],
  today,
}

test('a unit without children ends in its successor', () => {
  expect(judgeClosing(CLOSING, FACTS)).toEqual({ ok: true, value: null })
})

test('its only successor takes its cells over', () => {
  const judged = judgeClosing(CLOSING, { ...FACTS, children: [cell] })
  expect(judged).toMatchObject({ ok: true, value: { to: { id: 'new' } } })
  expect(judged.ok && judged.value ? [...judged.value.levels] : []).toEqual([['CELL', 'CELL']])
})

test('children that have gone by then do not matter', () => {
  const gone = unitFacts('cell', 6, [
    version({ parentId: 'old', until: '2026-10-01' }),
    version({ parentId: 'else', from: '2026-10-01' }),
  ])
  const closing = { ...CLOSING, kind: 'ABOLISH' } as const
  expect(judgeClosing(closing, { ...FACTS, successors: [], children: [gone] })).toEqual({
    ok: true,
    value: null,
  })
})

const planned = unitFacts('old', 5, [
  version({ kind: 'BASE_COMMITTEE', level: 'BASE', until: '2027-01-01' }),
])
const changing = unitFacts('old', 5, [
  version({ name: 'Một', until: '2026-12-01' }),
  version({ name: 'Hai', from: '2026-12-01' }),
])
const group = unitFacts('g', 8, [version({ kind: 'GROUP', level: 'GROUP', path: '1.2.8' })])
const late = unitFacts('late', 9, [
  version({ kind: 'BASE_COMMITTEE', level: 'BASE', from: '2026-12-01' }),
])
const inside = unitFacts('inside', 6, [version({ path: '1.2.5.6' })])
const short = unitFacts('short', 7, [
  version({ kind: 'BASE_COMMITTEE', level: 'BASE', path: '1.2.7', until: '2026-12-31' }),
])

test.each<[string, string, Partial<Closing>, Partial<ClosingFacts>]>([
  ['CHANGED_MEANWHILE', 'expectedRevision', { expectedRevision: 1 }, {}],
  ['OWN_UNIT', 'unitId', {}, { isOwnSeat: true }],
  ['SUCCESSORS_EXPECTED', 'successorIds', {}, { successors: [] }],
  ['SUCCESSORS_EXPECTED', 'successorIds', { kind: 'SPLIT' }, {}],
  ['UNKNOWN_UNIT', 'successorIds', {}, { successors: [undefined] }],
  ['SUCCESSOR_NOT_THERE', 'successorIds', {}, { successors: [late] }],
  ['BELOW_ITSELF', 'successorIds', {}, { successors: [inside] }],
  ['HAS_CHILDREN', 'unitId', { kind: 'ABOLISH' }, { successors: [], children: [cell] }],
  [
    'HAS_CHILDREN',
    'unitId',
    { kind: 'SPLIT' },
    { successors: [base('a', 7), base('b', 8)], children: [cell] },
  ],
  ['CHILDREN_NOT_ALLOWED_THERE', 'successorIds', {}, { successors: [group], children: [cell] }],
  ['NOT_THERE_THROUGHOUT', 'successorIds', {}, { successors: [short], children: [cell] }],
  ['CLOSING_PLANNED', 'effectiveOn', {}, { unit: planned }],
  ['LATER_CHANGE', 'effectiveOn', {}, { unit: changing }],
  ['BEFORE_FOUNDING', 'effectiveOn', { effectiveOn: toLocalDate('2020-01-01') }, {}],
])('%s at %s', (code, field, closing, facts) => {
  const judged = judgeClosing({ ...CLOSING, ...closing }, { ...FACTS, ...facts })
  expect(judged.ok ? [] : judged.objections).toMatchObject([{ code, path: ['input', field] }])
})

test('the root does not end', () => {
  const root = unitFacts('root', 1, [version({ kind: 'CENTRE', level: 'NATION', parentId: null })])
  const judged = judgeClosing(CLOSING, { ...FACTS, unit: root })
  expect(judged.ok ? [] : judged.objections.map(({ code }) => code)).toContain('ROOT_STAYS')
})
