import { dayNumber } from './civil.ts'
import { civilDayOf, localDate, type LocalDate } from './local-date.ts'

export type Quarter = 1 | 2 | 3 | 4

/** ISO 8601: Monday is 1, Sunday is 7. */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7

const QUARTERS = [1, 2, 3, 4] as const
const WEEK_FROM_WEDNESDAY = [3, 4, 5, 6, 7, 1, 2] as const // day number 0, 0000-03-01, was one

export function yearOf(date: LocalDate): number {
  return civilDayOf(date).year
}

export function quarterOf(date: LocalDate): Quarter {
  const quarter = QUARTERS[Math.floor((civilDayOf(date).month - 1) / 3)]
  if (quarter === undefined) throw new RangeError('A day without a quarter')
  return quarter
}

export function dayOfWeek(date: LocalDate): DayOfWeek {
  const day = WEEK_FROM_WEDNESDAY[dayNumber(civilDayOf(date)) % 7]
  if (day === undefined) throw new RangeError('A day without a weekday')
  return day
}

export function startOfYear(date: LocalDate): LocalDate {
  return localDate({ year: yearOf(date), month: 1, day: 1 })
}

export function startOfQuarter(date: LocalDate): LocalDate {
  return localDate({ year: yearOf(date), month: quarterOf(date) * 3 - 2, day: 1 })
}
