import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPeriod, nearDay } from '../../test/arbitraries.ts'
import { addDays, daysBetween } from './arithmetic.ts'
import { quarterOf } from './calendar-parts.ts'
import { toLocalDate as day } from './local-date.ts'
import {
  contains,
  intersect,
  lastDay,
  overlaps,
  period,
  periodThrough,
  quarterPeriod,
  yearPeriod,
} from './period.ts'

const districtYears = period(day('2020-08-01'), day('2025-07-01'))

describe('a period', () => {
  test('has its first day and not its end', () => {
    expect(contains(districtYears, day('2020-08-01'))).toBe(true)
    expect(contains(districtYears, day('2020-07-31'))).toBe(false)
    expect(contains(districtYears, day('2025-06-30'))).toBe(true)
    expect(contains(districtYears, day('2025-07-01'))).toBe(false)
  })

  test('shows the day before its end as its last', () => {
    expect(lastDay(districtYears)).toBe('2025-06-30')
    expect(lastDay(period(day('2025-07-01'), null))).toBeNull()
  })

  test('without an end goes on', () => {
    expect(contains(period(day('2025-07-01'), null), day('2200-12-31'))).toBe(true)
  })

  test('without a day in it is refused', () => {
    expect(() => period(day('2024-01-02'), day('2024-01-02'))).toThrow(RangeError)
    expect(() => period(day('2024-01-02'), day('2024-01-01'))).toThrow(RangeError)
  })

  test('that only touches another shares no day with it', () => {
    const after = period(day('2025-07-01'), null)
    expect(overlaps(districtYears, after)).toBe(false)
    expect(intersect(districtYears, after)).toBeUndefined()
  })

  test('read with its last day shows that day again', () => {
    fc.assert(
      fc.property(nearDay, fc.nat(40), (from, more) => {
        const last = addDays(from, more)
        expect(lastDay(periodThrough(from, last))).toBe(last)
      }),
    )
  })

  test('shares with another exactly the days that both contain', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, nearDay, (a, b, date) => {
        const both = intersect(a, b)
        const inBoth = both !== undefined && contains(both, date)
        expect(inBoth).toBe(contains(a, date) && contains(b, date))
      }),
      { numRuns: 1000 },
    )
  })

  test('shares the same with another whichever is named first', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(intersect(a, b)).toEqual(intersect(b, a))
        expect(intersect(a, a)).toEqual(a)
        expect(overlaps(a, b)).toBe(intersect(a, b) !== undefined)
      }),
    )
  })

  test('overlaps another when one of the two first days lies in the other', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(overlaps(a, b)).toBe(contains(a, b.from) || contains(b, a.from))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('years and quarters', () => {
  test('are half-open periods', () => {
    expect(yearPeriod(2023)).toEqual({ from: '2023-01-01', until: '2024-01-01' })
    expect(quarterPeriod(2024, 4)).toEqual({ from: '2024-10-01', until: '2025-01-01' })
    expect(lastDay(quarterPeriod(2024, 1))).toBe('2024-03-31')
  })

  test('four quarters fill their year without gap or overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), year => {
        const quarters = ([1, 2, 3, 4] as const).map(quarter => quarterPeriod(year, quarter))
        const [first, second, third, fourth] = quarters
        expect(first?.from).toBe(yearPeriod(year).from)
        expect(second?.from).toBe(first?.until)
        expect(third?.from).toBe(second?.until)
        expect(fourth?.from).toBe(third?.until)
        expect(fourth?.until).toBe(yearPeriod(year).until)
      }),
    )
  })

  test('the quarter of a day contains it', () => {
    fc.assert(
      fc.property(nearDay, date =>
        contains(quarterPeriod(Number(date.slice(0, 4)), quarterOf(date)), date),
      ),
    )
  })

  test('a leap year has 366 days', () => {
    expect(daysBetween(yearPeriod(2024).from, day('2025-01-01'))).toBe(366)
  })

  test('end where the calendar ends', () => {
    expect(() => yearPeriod(2200)).toThrow(RangeError)
    expect(() => quarterPeriod(2200, 4)).toThrow(RangeError)
  })
})
