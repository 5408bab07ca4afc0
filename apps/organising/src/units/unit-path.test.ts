import { expect, test } from 'vitest'
import { dayShowing, unitPath } from './unit-path.ts'

const TODAY = '2026-11-21'
const CLOSED = { foundedOn: '1981-01-05', closedOn: '2025-07-01' }
const NEW = { foundedOn: '2025-07-01', closedOn: null }

test('a unit that exists on the day shown is linked to as it is', () => {
  expect(dayShowing(CLOSED, '2022-04-30', TODAY)).toBeNull()
  expect(dayShowing(NEW, TODAY, TODAY)).toBeNull()
})

test('a predecessor is shown on its last day, a successor today', () => {
  expect(dayShowing(CLOSED, TODAY, TODAY)).toBe('2025-06-30')
  expect(dayShowing(NEW, '2022-04-30', TODAY)).toBe(TODAY)
})

test('a unit that is yet to be founded is shown on its first day', () => {
  expect(dayShowing({ foundedOn: '2027-01-01' }, TODAY, TODAY)).toBe('2027-01-01')
})

test('the day goes along in the address', () => {
  expect(unitPath('u1', '2025-06-30')).toBe('/organising/units/u1?as-of=2025-06-30')
})
