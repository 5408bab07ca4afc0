import { toLocalDate } from '@ket-nap/kernel'
import { EMPTY_SCOPE } from '@ket-nap/subgraph'
import { expect, test } from 'vitest'
import { anchorOf, below, reaches, type Place } from './unit.policy.ts'

const cell: Place = {
  unit_id: 'cell',
  base_id: 'base',
  above_base_id: 'commune',
  province_id: 'province',
  level: 'CELL',
  path: '1.2.3.4.5',
}
const commune: Place = {
  unit_id: 'commune',
  base_id: null,
  above_base_id: 'commune',
  province_id: 'province',
  level: 'ABOVE_BASE',
  path: '1.2.3',
}
const today = toLocalDate('2026-11-21')
const before = toLocalDate('2025-01-01')

test.each([
  [{ provinces: ['province'] }, true],
  [{ aboveBases: ['commune'] }, true],
  [{ bases: ['base'] }, true],
  [{ units: ['cell'] }, true],
  [{ units: ['base'], bases: ['cell'], ancestors: ['cell'] }, false],
  [{}, false],
])('a scope of %o reaches the cell: %s', (scope, reached) => {
  expect(reaches({ ...EMPTY_SCOPE, ...scope }, cell)).toBe(reached)
})

test('nothing is reached through an anchor that a row does not have', () => {
  expect(reaches({ ...EMPTY_SCOPE, bases: ['null'] }, commune)).toBe(false)
})

test('a unit is the anchor of what lies below it, a cell is none', () => {
  expect(anchorOf(commune)).toBe('above_base_id')
  expect(anchorOf(cell)).toBeNull()
})

test('today is read by anchor, a past day by the tree, the nation whole', () => {
  expect(below(commune, today, today)).toEqual({ by: 'ANCHOR', column: 'above_base_id' })
  expect(below(commune, before, today)).toEqual({
    by: 'PATH',
    path: '1.2.3',
    column: 'above_base_id',
  })
  expect(below(cell, today, today)).toEqual({ by: 'PATH', path: '1.2.3.4.5', column: null })
  expect(below({ ...commune, level: 'NATION' }, before, today)).toEqual({ by: 'EVERYTHING' })
})
