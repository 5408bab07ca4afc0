import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay } from '../../test/arbitraries.ts'
import { dayOfWeek, quarterOf, startOfQuarter, startOfYear, yearOf } from './calendar-parts.ts'
import { toLocalDate as day } from './local-date.ts'

describe('the parts of the calendar', () => {
  test('the weekday counts from Monday', () => {
    const week = ['18', '19', '20', '21', '22', '23', '24'].map(d => day(`2026-11-${d}`))
    expect(week.map(dayOfWeek)).toEqual([3, 4, 5, 6, 7, 1, 2])
  })

  test('the weekday agrees with the platform', () => {
    fc.assert(
      fc.property(anyDay, date => dayOfWeek(date) % 7 === new Date(`${date}T00:00Z`).getUTCDay()),
    )
  })

  test.each([
    ['2024-01-01', 1],
    ['2024-03-31', 1],
    ['2024-04-01', 2],
    ['2024-06-30', 2],
    ['2024-07-01', 3],
    ['2024-09-30', 3],
    ['2024-10-01', 4],
    ['2024-12-31', 4],
  ])('%s lies in quarter %i', (text, quarter) => {
    expect(quarterOf(day(text))).toBe(quarter)
  })

  test('year and quarter begin on their first day', () => {
    expect(startOfYear(day('2024-09-22'))).toBe('2024-01-01')
    expect(startOfQuarter(day('2024-09-30'))).toBe('2024-07-01')
    expect(startOfQuarter(day('2024-10-01'))).toBe('2024-10-01')
    expect(yearOf(day('2024-09-22'))).toBe(2024)
  })
})
