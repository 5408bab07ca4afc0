import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, middleDay } from '../../test/arbitraries.ts'
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  maxDate,
  minDate,
  monthsBetween,
  yearsBetween,
} from './arithmetic.ts'
import { civilDay, dayNumber } from './civil.ts'
import { toLocalDate as day } from './local-date.ts'

const decades = fc.integer({ min: -25_000, max: 25_000 })
const months = fc.integer({ min: -1000, max: 1000 })

describe('days', () => {
  test('agree with the platform calendar on every day from 1900 to 2200', () => {
    const first = Date.UTC(1900, 0, 1)
    const start = dayNumber({ year: 1900, month: 1, day: 1 })
    const differing: string[] = []
    for (let offset = 0; first + offset * 86_400_000 <= Date.UTC(2200, 11, 31); offset += 1) {
      const expected = new Date(first + offset * 86_400_000)
      const civil = civilDay(start + offset)
      const same =
        civil.year === expected.getUTCFullYear() &&
        civil.month === expected.getUTCMonth() + 1 &&
        civil.day === expected.getUTCDate() &&
        dayNumber(civil) === start + offset
      if (!same) differing.push(expected.toISOString())
    }
    expect(differing).toEqual([])
  })

  test('step over month, leap day and year', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2023-02-28'), 1)).toBe('2023-03-01')
    expect(addDays(day('2025-01-01'), -1)).toBe('2024-12-31')
    expect(daysBetween(day('2023-01-01'), day('2023-11-21'))).toBe(324)
  })

  test('add up', () => {
    fc.assert(
      fc.property(middleDay, decades, fc.integer({ min: -5000, max: 5000 }), (date, a, b) => {
        expect(addDays(addDays(date, a), b)).toBe(addDays(date, a + b))
      }),
    )
  })

  test('between two days lead from one to the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to)
        expect(daysBetween(to, from)).toBe(0 - daysBetween(from, to))
      }),
    )
  })

  test('past the ends of the calendar, or in parts, are refused', () => {
    expect(() => addDays(day('2200-12-31'), 1)).toThrow(RangeError)
    expect(() => addMonths(day('1900-01-15'), -1)).toThrow(RangeError)
    expect(() => addDays(day('2024-01-01'), 0.5)).toThrow(RangeError)
    expect(() => addMonths(day('2024-01-01'), Number.NaN)).toThrow(RangeError)
  })
})

describe('months', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2020-05-20', 60, '2025-05-20'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to)
  })

  test('keep the day, or take the last one of a shorter month', () => {
    fc.assert(
      fc.property(middleDay, months, (date, count) => {
        const moved = addMonths(date, count)
        const isLastOfMonth = addDays(moved, 1).endsWith('-01')
        const kept = moved.slice(8) === date.slice(8)
        expect(kept || (isLastOfMonth && moved.slice(8) < date.slice(8))).toBe(true)
        expect(moved.slice(0, 7)).toBe(addMonths(day(`${date.slice(0, 7)}-01`), count).slice(0, 7))
      }),
    )
  })

  test('completed are the most that can be added without passing the day', () => {
    fc.assert(
      fc.property(middleDay, fc.integer({ min: 0, max: 30_000 }), (from, days) => {
        const to = addDays(from, days)
        const completed = monthsBetween(from, to)
        expect(addMonths(from, completed) <= to).toBe(true)
        expect(addMonths(from, completed + 1) > to).toBe(true)
      }),
    )
  })

  test('added are counted back as many', () => {
    fc.assert(
      fc.property(middleDay, fc.integer({ min: 0, max: 1000 }), (from, count) => {
        expect(monthsBetween(from, addMonths(from, count))).toBe(count)
      }),
    )
  })

  test('backwards are the same with a minus', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(monthsBetween(from, to)).toBe(0 - monthsBetween(to, from))
        expect(yearsBetween(from, to)).toBe(0 - yearsBetween(to, from))
      }),
    )
  })
})

describe('age by month', () => {
  test.each([
    ['born 2006-05-20, 18 on the birthday', '2006-05-20', '2024-05-20', 216],
    ['and not on the day before', '2006-05-20', '2024-05-19', 215],
    ['sixty to the month', '1964-05-20', '2024-05-20', 720],
    ['and still until the next month is full', '1964-05-20', '2024-06-19', 720],
    ['born on a leap day, 18 on the last of February', '2004-02-29', '2022-02-28', 216],
    ['and not on the 27th', '2004-02-29', '2022-02-27', 215],
  ])('%s', (_, bornOn, on, expected) => {
    expect(monthsBetween(day(bornOn), day(on))).toBe(expected)
  })

  test('in years counts whole dozens of months', () => {
    expect(yearsBetween(day('2006-05-20'), day('2024-05-20'))).toBe(18)
    expect(yearsBetween(day('2006-05-20'), day('2024-05-19'))).toBe(17)
    expect(yearsBetween(day('2024-05-20'), day('2024-01-01'))).toBe(0)
    expect(yearsBetween(day('2024-05-20'), day('2022-05-20'))).toBe(-2)
  })
})

describe('order', () => {
  test('of days is the order of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(daysBetween(b, a)))
        expect(daysBetween(minDate(a, b), maxDate(a, b))).toBe(Math.abs(daysBetween(a, b)))
      }),
    )
  })

  test('gives the first and the last of many', () => {
    const dates = [day('2024-05-02'), day('2023-11-28'), day('2025-01-01')] as const
    expect(minDate(...dates)).toBe('2023-11-28')
    expect(maxDate(...dates)).toBe('2025-01-01')
  })
})
