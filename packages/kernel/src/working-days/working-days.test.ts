import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayBetween } from '../../test/arbitraries.ts'
import { addDays } from '../local-date/arithmetic.ts'
import { toLocalDate as day } from '../local-date/local-date.ts'
import { VIETNAMESE_WORKING_CALENDAR as CALENDAR } from './vietnamese-working-calendar.ts'
import {
  addWorkingDays,
  CalendarYearMissing,
  isConfirmed,
  isWorkingDay,
  workingDaysBetween,
} from './working-days.ts'

const knownDay = dayBetween('2023-01-01', '2026-12-31')
const aboutAYear = fc.integer({ min: -240, max: 240 })

function walk(from: string, count: number): string {
  return addWorkingDays(CALENDAR, day(from), count)
}

describe('a time limit in working days', () => {
  test('does not count its first day', () => {
    expect(walk('2026-11-20', 1)).toBe('2026-11-23') // Friday → Monday
    expect(walk('2026-11-16', 5)).toBe('2026-11-23')
  })

  test('of no days ends where it begins, working day or not', () => {
    expect(walk('2026-11-22', 0)).toBe('2026-11-22')
  })

  test('of 30 days from a decision before Tết steps over the days off', () => {
    // 15/01/2026 + 22 working days = 14/02 without Tết; Tết takes five more.
    expect(walk('2026-01-15', 21)).toBe('2026-02-13')
    expect(walk('2026-01-15', 22)).toBe('2026-02-23')
    expect(walk('2026-01-15', 30)).toBe('2026-03-05')
  })

  test('counts the Saturday worked for a swapped day, not the swapped day', () => {
    expect(walk('2025-04-25', 1)).toBe('2025-04-26')
    expect(walk('2025-04-29', 1)).toBe('2025-05-05')
    expect(workingDaysBetween(CALENDAR, day('2025-04-25'), day('2025-05-05'))).toBe(4)
  })

  test('skips Culture Day since 2026 and not before', () => {
    expect(walk('2026-11-23', 1)).toBe('2026-11-25')
    expect(walk('2025-11-21', 1)).toBe('2025-11-24')
  })

  test('can be counted back from its end', () => {
    expect(walk('2026-02-23', -1)).toBe('2026-02-13')
    expect(walk('2026-11-22', -1)).toBe('2026-11-20')
  })

  test('counted again between its two days gives the same number', () => {
    fc.assert(
      fc.property(knownDay, aboutAYear, (from, count) => {
        fc.pre(from > '2024-01-01' || count >= 0)
        const to = addWorkingDays(CALENDAR, from, count)
        expect(workingDaysBetween(CALENDAR, from, to)).toBe(count)
        expect(count === 0 || isWorkingDay(CALENDAR, to)).toBe(true)
      }),
    )
  })

  test('is never longer than needed: one working day fewer ends earlier', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 240 }), (from, count) => {
        const to = addWorkingDays(CALENDAR, from, count)
        expect(workingDaysBetween(CALENDAR, from, addDays(to, -1))).toBe(count - 1)
        expect(addWorkingDays(CALENDAR, from, count - 1) < to).toBe(true)
      }),
    )
  })

  test('adds up over a day between', () => {
    fc.assert(
      fc.property(knownDay, fc.nat(200), fc.nat(150), (from, first, second) => {
        const between = addDays(from, first)
        const to = addDays(between, second)
        const both =
          workingDaysBetween(CALENDAR, from, between) + workingDaysBetween(CALENDAR, between, to)
        expect(workingDaysBetween(CALENDAR, from, to)).toBe(both)
      }),
    )
  })

  test('in parts of a day is refused', () => {
    expect(() => walk('2026-11-20', 1.5)).toThrow(RangeError)
  })
})

describe('a year that nobody has entered', () => {
  test('stops the count and is named', () => {
    const count = (): unknown => walk('2035-12-20', 30)
    expect(count).toThrow(CalendarYearMissing)
    expect(count).toThrow('no data for 2036; it has 2022, 2023, 2024, 2025, 2026, 2027')
    expect(() => isWorkingDay(CALENDAR, day('2021-12-31'))).toThrow(CalendarYearMissing)
    expect(() => workingDaysBetween(CALENDAR, day('2022-01-04'), day('2021-12-30'))).toThrow(
      CalendarYearMissing,
    )
  })

  test('is not confirmed; neither is one whose notices may still come', () => {
    expect(isConfirmed(CALENDAR, day('2026-11-24'))).toBe(true)
    expect(isConfirmed(CALENDAR, day('2027-02-04'))).toBe(false)
    expect(isConfirmed(CALENDAR, day('2028-01-03'))).toBe(false)
  })
})
