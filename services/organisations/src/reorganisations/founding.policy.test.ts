import { toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import { unitFacts, version } from '../testing/facts.ts'
import { judgeFounding, type Founding, type FoundingFacts } from './founding.policy.ts'

const today = toLocalDate('2026-11-21')
const base = unitFacts('base', 2, [
  version({ kind: 'BASE_COMMITTEE', level: 'BASE', path: '1.2', parentId: 'root' }),
])
const commune = unitFacts('commune', 2, [
  version({ kind: 'COMMUNE', level: 'BASE', until: '2025-07-01', path: '1.2' }),
  version({ kind: 'COMMUNE', level: 'ABOVE_BASE', from: '2025-07-01', path: '1.2' }),
])
const INPUT: Founding = {
  name: '  Chi bộ   4 ',
  kind: 'CELL',
  effectiveOn: toLocalDate('2026-11-01'),
  decisionNumber: '12-QĐ/ĐU',
  decidedOn: toLocalDate('2026-10-28'),
}
const FACTS: FoundingFacts = { parent: base, codeIsTaken: false, today }

const judge = (input: Partial<Founding>, facts: Partial<FoundingFacts> = {}) =>
  judgeFounding({ ...INPUT, ...input }, { ...FACTS, ...facts })

test('a cell under a base committee is founded at the level of cells, its name tidied', () => {
  expect(judge({ code: '33168053000001' })).toEqual({
    ok: true,
    value: {
      parent: base,
      name: 'Chi bộ 4',
      code: '33.168.053.000.001',
      level: 'CELL',
      line: 'PARTY',
    },
  })
})

test('a mass organisation stands at the level of the unit that it is attached to', () => {
  const judged = judge({ kind: 'MASS_ORGANISATION', line: 'YOUTH_UNION' })
  expect(judged).toMatchObject({ ok: true, value: { level: 'BASE', line: 'YOUTH_UNION' } })
})

const ended = unitFacts('base', 2, [
  version({ kind: 'BASE_COMMITTEE', level: 'BASE', until: '2026-12-01' }),
])
const day = (effectiveOn: string) => ({ effectiveOn: toLocalDate(effectiveOn) })

test.each<[string, string, Partial<Founding>, Partial<FoundingFacts>]>([
  ['UNKNOWN_UNIT', 'parentId', {}, { parent: undefined }],
  ['NAME_EMPTY', 'name', { name: ' — ' }, {}],
  ['NAME_TOO_LONG', 'name', { name: 'x'.repeat(201) }, {}],
  ['NAME_NOT_USABLE', 'name', { name: 'Chi\u0000bộ' }, {}],
  ['UNIT_CODE_SHAPE', 'code', { code: '33.1' }, {}],
  ['DUPLICATE_CODE', 'code', { code: '33.168.053.000.001' }, { codeIsTaken: true }],
  ['KIND_NOT_ALLOWED_HERE', 'kind', { kind: 'PROVINCE' }, {}],
  ['LEVEL_ORDER', 'kind', { kind: 'BASE_CELL', ...day('2024-01-01') }, { parent: commune }],
  ['RESIDENTIAL_ELSEWHERE', 'residential', { residential: true }, {}],
  ['LINE_OF_OTHER_KIND', 'line', { line: 'TRADE_UNION' }, {}],
  ['LINE_OF_OTHER_KIND', 'line', { kind: 'MASS_ORGANISATION' }, {}],
  ['NOT_THERE_THROUGHOUT', 'parentId', day('2019-01-01'), {}],
  ['NOT_THERE_THROUGHOUT', 'parentId', {}, { parent: ended }],
  ['TOO_FAR_AHEAD', 'effectiveOn', day('2027-11-22'), {}],
  ['DECIDED_IN_FUTURE', 'decidedOn', { decidedOn: toLocalDate('2026-11-22') }, {}],
  ['DECISION_NUMBER_REQUIRED', 'decisionNumber', { decisionNumber: '  ' }, {}],
  ['DECISION_NUMBER_NOT_USABLE', 'decisionNumber', { decisionNumber: 'x'.repeat(101) }, {}],
])('%s at %s', (code, field, input, facts) => {
  const judged = judge(input, facts)
  expect(judged.ok ? [] : judged.objections).toMatchObject([{ code, path: ['input', field] }])
})

test('a village cell stands directly under the commune', () => {
  expect(judge({ residential: true }, { parent: commune }).ok).toBe(true)
})

test('every reason is told at once', () => {
  const judged = judge({ name: '', decisionNumber: '', kind: 'PROVINCE' })
  expect(judged.ok ? [] : judged.objections.map(({ code }) => code)).toEqual([
    'DECISION_NUMBER_REQUIRED',
    'NAME_EMPTY',
    'KIND_NOT_ALLOWED_HERE',
  ])
})
