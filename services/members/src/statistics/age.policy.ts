import {
  addDays,
  addMonths,
  toLocalDate,
  yearOf,
  yearsBetween,
  type LocalDate,
} from '@ket-nap/kernel'

/** Nobody on record is born earlier: the calendar begins there. */
const FIRST_BIRTH = toLocalDate('1900-01-01')

/**
 * The last day on which somebody can be born who has completed so many years on a day. Who was born on
 * 29 February completes a year on the 28th where there is no 29th, so that day may be one later.
 */
export function lastBirthOf(years: number, day: LocalDate): LocalDate {
  if (yearOf(day) - years <= yearOf(FIRST_BIRTH)) return FIRST_BIRTH
  const birth = addMonths(day, -12 * years)
  const next = addDays(birth, 1)
  return yearsBetween(next, day) >= years ? next : birth
}
