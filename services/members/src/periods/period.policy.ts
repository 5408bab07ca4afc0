import { addDays, monthsBetween, toLocalDate, type LocalDate } from '@ket-nap/kernel'
import { badValue } from '@ket-nap/subgraph'

/** [from, until) */
export interface Period {
  from: LocalDate
  until: LocalDate
}

const FIRST_DAY = toLocalDate('1900-01-02')
const LAST_DAY = toLocalDate('2200-12-30')
const MOST_MONTHS = 240

/** A period with at least one day in it. Refuses any other with reason EMPTY_PERIOD or OUT_OF_CALENDAR. */
export function readPeriod({ from, until }: Period): Period {
  if (from < FIRST_DAY) throw badValue('OUT_OF_CALENDAR', ['from'])
  if (until > LAST_DAY) throw badValue('OUT_OF_CALENDAR', ['until'])
  if (until <= from) throw badValue('EMPTY_PERIOD', ['until'])
  return { from, until }
}

/** As `readPeriod`, for a figure by month: at most twenty years. */
export function readMonths(period: Period): Period {
  const { from, until } = readPeriod(period)
  if (monthsBetween(from, until) > MOST_MONTHS) throw badValue('PERIOD_TOO_LONG', ['until'])
  return { from, until }
}

/** A day whose neighbours are in the calendar too. */
export function readDay(day: LocalDate): LocalDate {
  if (day < FIRST_DAY || day > LAST_DAY) throw badValue('OUT_OF_CALENDAR', ['asOf'])
  return day
}

/** A figure as of a day counts that day in. */
export const throughDay = (from: LocalDate, day: LocalDate): Period => ({
  from,
  until: addDays(day, 1),
})
