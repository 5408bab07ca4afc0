import { addDays } from '../local-date/arithmetic.ts'
import { dayOfWeek, yearOf } from '../local-date/calendar-parts.ts'
import type { LocalDate } from '../local-date/local-date.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** Working days cannot be counted through a year whose holidays nobody has entered. */
export class CalendarYearMissing extends RangeError {
  override readonly name = 'CalendarYearMissing'

  readonly year: number

  constructor(year: number, known: Iterable<number>) {
    super(`The working calendar has no data for ${year}; it has ${[...known].join(', ')}`)
    this.year = year
  }
}

/** Throws CalendarYearMissing, as does every count that passes through such a year. */
export function isWorkingDay(calendar: WorkingCalendar, date: LocalDate): boolean {
  const year = yearOf(date)
  if (!calendar.years.has(year)) throw new CalendarYearMissing(year, calendar.years.keys())
  if (calendar.workedRestDays.has(date)) return true
  return !calendar.daysOff.has(date) && !calendar.restDays.has(dayOfWeek(date))
}

/** Whether the year of this day is announced in full: until then a deadline in it may still move. */
export function isConfirmed(calendar: WorkingCalendar, date: LocalDate): boolean {
  return calendar.years.get(yearOf(date))?.confirmed ?? false
}

/**
 * The day on which a time limit of so many working days ends. The first day is not counted
 * (Civil Code 91/2015/QH13, art. 147): one working day after a Friday is the Monday.
 * A negative count goes back; 0 is the day itself, working or not.
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  from: LocalDate,
  count: number,
): LocalDate {
  if (!Number.isSafeInteger(count)) throw new RangeError('Working days are whole numbers')
  const step = Math.sign(count)
  let date = from
  let left = Math.abs(count)
  while (left > 0) {
    date = addDays(date, step)
    if (isWorkingDay(calendar, date)) left -= 1
  }
  return date
}

/**
 * Working days after `from` up to and with `to`; with a minus, those before `from` down to `to`.
 * So `workingDaysBetween(from, addWorkingDays(from, n))` is n for every n.
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: LocalDate,
  to: LocalDate,
): number {
  const step = to < from ? -1 : 1
  let count = 0
  let date = from
  while (date !== to) {
    date = addDays(date, step)
    if (isWorkingDay(calendar, date)) count += step
  }
  return count
}
