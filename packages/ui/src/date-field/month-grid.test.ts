import { toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import { weeksOf, withMonth } from './month-grid.ts'

test('a month is shown in six weeks that begin on Monday', () => {
  const weeks = weeksOf(toLocalDate('2026-11-21'))
  expect(weeks).toHaveLength(6)
  expect(weeks[0]?.[0]).toBe('2026-10-26')
  expect(weeks[0]?.[6]).toBe('2026-11-01')
  expect(weeks.flat()).toHaveLength(42)
})

test('changing the month keeps the day, or takes the last one that the month has', () => {
  expect(withMonth(toLocalDate('2026-01-31'), 2026, 2)).toBe('2026-02-28')
  expect(withMonth(toLocalDate('2026-01-31'), 2024, 2)).toBe('2024-02-29')
  expect(withMonth(toLocalDate('2026-05-05'), 1998, 3)).toBe('1998-03-05')
})
