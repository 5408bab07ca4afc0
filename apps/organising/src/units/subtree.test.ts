import { expect, test } from 'vitest'
import { countByLevel, countMassOrganisations } from './subtree.ts'

const COUNTS = [
  { kind: 'CELL', level: 'CELL', count: 300 },
  { kind: 'BASE_CELL', level: 'BASE', count: 21 },
  { kind: 'BASE_COMMITTEE', level: 'BASE', count: 55 },
  { kind: 'MASS_ORGANISATION', level: 'BASE', count: 4 },
] as const

test('76 base organisations are 55 committees and 21 cells; mass organisations do not count', () => {
  const [base] = countByLevel(COUNTS)
  expect(base).toMatchObject({ level: 'BASE', total: 76 })
  expect(base?.parts).toHaveLength(2)
  expect(countMassOrganisations(COUNTS)).toBe(4)
})

test('levels come from the top down, and empty ones not at all', () => {
  expect(countByLevel(COUNTS).map(({ level }) => level)).toEqual(['BASE', 'CELL'])
})
