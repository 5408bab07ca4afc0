import { toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import type { UnitVersionRow } from './described-unit.entity.ts'
import { mergeVersions } from './history.queries.ts'

const row = (
  from: string,
  until: string | null,
  given: Partial<UnitVersionRow> = {},
): UnitVersionRow => ({
  unitId: 'u',
  validFrom: toLocalDate(from),
  validUntil: until ? toLocalDate(until) : null,
  name: 'Chi bộ 4',
  code: null,
  kind: 'CELL',
  level: 'CELL',
  parentId: 'b',
  decisionNumber: null,
  decidedOn: null,
  ...given,
})

test('versions that say the same and touch are one', () => {
  expect(mergeVersions([row('2020-01-01', '2025-07-01'), row('2025-07-01', null)])).toEqual([
    row('2020-01-01', null),
  ])
})

test('versions with a pause between them, or another name, stay apart', () => {
  const paused = [row('2020-01-01', '2021-01-01'), row('2022-01-01', null)]
  expect(mergeVersions(paused)).toEqual(paused)
  const renamed = [row('2020-01-01', '2021-01-01'), row('2021-01-01', null, { name: 'Chi bộ 5' })]
  expect(mergeVersions(renamed)).toEqual(renamed)
})
