import { toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import { unitFacts, version } from '../testing/facts.ts'
import { judgeMove, judgeRenaming, type Change, type MoveFacts } from './move.policy.ts'

const today = toLocalDate('2026-11-21')
const commune = (id: string, sequence: number) =>
  unitFacts(id, sequence, [
    version({
      kind: 'COMMUNE',
      level: 'ABOVE_BASE',
      path: `1.2.${sequence}`,
      parentId: 'province',
    }),
  ])
const base = unitFacts('base', 5, [
  version({ kind: 'BASE_COMMITTEE', level: 'BASE', path: '1.2.3.5', parentId: 'from' }),
])
const CHANGE: Change = {
  expectedRevision: 3,
  effectiveOn: toLocalDate('2026-11-01'),
  decisionNumber: '12-QĐ/TU',
  decidedOn: toLocalDate('2026-10-28'),
}
const FACTS: MoveFacts = {
  unit: base,
  parent: commune('to', 4),
  isOwnSeat: false,
  children: [],
  today,
}

test('a base goes to another commune and stays there', () => {
  expect(judgeMove(CHANGE, FACTS)).toMatchObject({
    ok: true,
    value: { level: 'BASE', window: { from: '2026-11-01', until: null } },
  })
})

test('a commune rises a level when it goes from its district to the province', () => {
  const unit = unitFacts('c', 7, [
    version({ kind: 'COMMUNE', level: 'BASE', parentId: 'district', path: '1.2.3.7' }),
  ])
  const parent = unitFacts('p', 2, [version({ kind: 'PROVINCE', level: 'PROVINCE', path: '1.2' })])
  const change = { ...CHANGE, effectiveOn: toLocalDate('2025-07-01') }
  expect(judgeMove(change, { ...FACTS, unit, parent })).toMatchObject({
    value: { level: 'ABOVE_BASE' },
  })
})

const root = unitFacts('root', 1, [
  version({ kind: 'CENTRE', level: 'NATION', parentId: null, path: '1' }),
])
const below = unitFacts('below', 6, [
  version({ kind: 'COMMUNE', level: 'ABOVE_BASE', path: '1.2.3.5.6' }),
])
const ending = unitFacts('to', 4, [
  version({ kind: 'COMMUNE', level: 'ABOVE_BASE', path: '1.2.4', until: '2027-01-01' }),
])
const group = unitFacts('group', 4, [version({ kind: 'GROUP', level: 'GROUP', path: '1.2.4' })])
const union = unitFacts('u', 9, [
  version({ kind: 'MASS_ORGANISATION', level: 'BASE', line: 'YOUTH_UNION', path: '1.2.3.9' }),
])
const highUnion = unitFacts('v', 10, [
  version({
    kind: 'MASS_ORGANISATION',
    level: 'ABOVE_BASE',
    line: 'YOUTH_UNION',
    parentId: 'u',
    path: '1.2.3.9.10',
  }),
])
const lowUnion = unitFacts('w', 11, [
  version({ kind: 'MASS_ORGANISATION', level: 'CELL', line: 'YOUTH_UNION', path: '1.2.4.11' }),
])

test.each<[string, string, Partial<Change>, Partial<MoveFacts>]>([
  ['UNKNOWN_UNIT', 'unitId', {}, { unit: undefined }],
  ['UNKNOWN_UNIT', 'parentId', {}, { parent: undefined }],
  ['CHANGED_MEANWHILE', 'expectedRevision', { expectedRevision: 2 }, {}],
  ['OWN_UNIT', 'unitId', {}, { isOwnSeat: true }],
  ['PARENT_UNCHANGED', 'parentId', {}, { parent: commune('from', 3) }],
  ['BELOW_ITSELF', 'parentId', {}, { parent: base }],
  ['BELOW_ITSELF', 'parentId', {}, { parent: below }],
  ['NOT_THERE_THROUGHOUT', 'parentId', {}, { parent: ending }],
  ['KIND_NOT_ALLOWED_HERE', 'parentId', {}, { parent: group }],
  ['LEVEL_ORDER', 'parentId', {}, { unit: union, parent: lowUnion, children: [highUnion] }],
  ['BEFORE_FOUNDING', 'effectiveOn', { effectiveOn: toLocalDate('2019-01-01') }, {}],
])('%s at %s', (code, field, change, facts) => {
  const judged = judgeMove({ ...CHANGE, ...change }, { ...FACTS, ...facts })
  expect(judged.ok ? [] : judged.objections).toMatchObject([{ code, path: ['input', field] }])
})

test('the root stays', () => {
  const judged = judgeMove(CHANGE, { ...FACTS, unit: root })
  expect(judged.ok ? [] : judged.objections.map(({ code }) => code)).toContain('ROOT_STAYS')
})

test('a name changes until the next change of the name', () => {
  const unit = unitFacts('u', 3, [
    version({ name: 'Một', until: '2026-06-01' }),
    version({ name: 'Hai', from: '2026-06-01' }),
  ])
  const change = { ...CHANGE, name: 'Ba', effectiveOn: toLocalDate('2026-03-01') }
  expect(judgeRenaming(change, { unit, today })).toMatchObject({
    value: { name: 'Ba', window: { from: '2026-03-01', until: '2026-06-01' } },
  })
  const same = judgeRenaming({ ...change, name: 'Một ' }, { unit, today })
  expect(same).toMatchObject({ objections: [{ code: 'NAME_UNCHANGED' }] })
  expect(judgeRenaming(change, { unit: undefined, today })).toMatchObject({
    objections: [{ code: 'UNKNOWN_UNIT' }],
  })
})
