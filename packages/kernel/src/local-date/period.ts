import { addDays, addMonths, maxDate, minDate } from './arithmetic.ts'
import type { Quarter } from './calendar-parts.ts'
import { localDate, type LocalDate } from './local-date.ts'

/** Half-open `[from, until)`: the first day belongs to it, `until` does not; null is "still". */
export interface Period {
  readonly from: LocalDate
  readonly until: LocalDate | null
}

/** Throws a RangeError for a period without a day in it. */
export function period(from: LocalDate, until: LocalDate | null): Period {
  if (until !== null && until <= from) throw new RangeError('A period ends after it begins')
  return { from, until }
}

/** A period as people write it, with its last day: the inverse of `lastDay`. */
export function periodThrough(from: LocalDate, last: LocalDate): Period {
  return period(from, addDays(last, 1))
}

/** What screens show as the end; null while the period is open. */
export function lastDay({ until }: Period): LocalDate | null {
  return until === null ? null : addDays(until, -1)
}

export function contains({ from, until }: Period, date: LocalDate): boolean {
  return from <= date && (until === null || date < until)
}

/** The days that both have; undefined when there are none. Periods that only touch share none. */
export function intersect(a: Period, b: Period): Period | undefined {
  const from = maxDate(a.from, b.from)
  const until = earlierEnd(a.until, b.until)
  return until !== null && until <= from ? undefined : { from, until }
}

export function overlaps(a: Period, b: Period): boolean {
  return intersect(a, b) !== undefined
}

/** Throws a RangeError for 2200, whose end no LocalDate can say; so does its last quarter. */
export function yearPeriod(year: number): Period {
  return periodOfMonths(year, 1, 12)
}

export function quarterPeriod(year: number, quarter: Quarter): Period {
  return periodOfMonths(year, quarter * 3 - 2, 3)
}

function periodOfMonths(year: number, month: number, months: number): Period {
  const from = localDate({ year, month, day: 1 })
  return period(from, addMonths(from, months))
}

function earlierEnd(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null) return b
  return b === null ? a : minDate(a, b)
}
