import { civilDay, dayNumber, daysInMonth } from './civil.ts'
import { civilDayOf, localDate, type LocalDate } from './local-date.ts'

/** Throws a RangeError past the ends of the calendar (1900 to 2200), as does `addMonths`. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return localDate(civilDay(dayNumber(civilDayOf(date)) + whole(days)))
}

/**
 * The same day of another month; the last day of that month where it has no such day
 * (31 January + 1 month = 28 or 29 February; Civil Code 91/2015/QH13, art. 148).
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = civilDayOf(date)
  const monthsSinceYearZero = year * 12 + (month - 1) + whole(months)
  const target = {
    year: Math.floor(monthsSinceYearZero / 12),
    month: (monthsSinceYearZero % 12) + 1,
  }
  return localDate({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) })
}

/** The first day of the month in which a day lies. */
export function startOfMonth(date: LocalDate): LocalDate {
  return localDate({ ...civilDayOf(date), day: 1 })
}

/** Negative when `to` is the earlier day. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(civilDayOf(to)) - dayNumber(civilDayOf(from))
}

/**
 * Completed months: the largest n with `addMonths(from, n) <= to`. Ages "by month" are counted so:
 * born 2006-05-20, 216 months (18 years) on 2024-05-20 and 215 the day before.
 * Backwards it is the same count with a minus.
 */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return 0 - monthsBetween(to, from)
  const start = civilDayOf(from)
  const end = civilDayOf(to)
  const months = (end.year - start.year) * 12 + (end.month - start.month)
  const dayReached = end.day >= Math.min(start.day, daysInMonth(end.year, end.month))
  return dayReached ? months : months - 1
}

/** Completed years: whole dozens of completed months. */
export function yearsBetween(from: LocalDate, to: LocalDate): number {
  const months = monthsBetween(from, to)
  return (months - (months % 12)) / 12
}

/** Negative, zero or positive, as Array.sort wants it. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export function minDate(first: LocalDate, ...others: readonly LocalDate[]): LocalDate {
  return others.reduce((least, date) => (date < least ? date : least), first)
}

export function maxDate(first: LocalDate, ...others: readonly LocalDate[]): LocalDate {
  return others.reduce((most, date) => (date > most ? date : most), first)
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError('Days and months are whole numbers')
  return count
}
