import type { LocalDate } from '@ket-nap/kernel'
import { addDays, addMonths, minDate, startOfYear, toLocalDate } from '@ket-nap/kernel'
import { termOf } from './terms.ts'

/** Half-open, as the graph asks for it. */
interface Span {
  from: LocalDate
  until: LocalDate
}

interface BoardPeriods {
  /** From 1 January to the day shown, that day included. */
  year: Span
  /** The same days a year earlier. */
  lastYear: Span
  term: Span & { name: string }
  /** Long enough for the curve of the year, of the year before and of the term. */
  months: Span
}

/** The periods that a board of one day compares. Throws a RangeError for what is no day. */
export function periodsOf(day: string): BoardPeriods {
  const today = toLocalDate(day)
  const until = addDays(today, 1)
  const year = { from: startOfYear(today), until }
  const dayLastYear = addMonths(today, -12)
  const lastYear = { from: startOfYear(dayLastYear), until: addDays(dayLastYear, 1) }
  const known = termOf(day)
  const term = { name: known?.name ?? '', from: known?.from ?? year.from, until }
  return { year, lastYear, term, months: { from: minDate(lastYear.from, term.from), until } }
}
