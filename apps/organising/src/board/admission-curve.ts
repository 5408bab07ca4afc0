import type { LocalDate } from '@ket-nap/kernel'
import { addMonths, daysBetween, minDate, startOfMonth, toLocalDate } from '@ket-nap/kernel'

export interface MonthCount {
  /** First day of the month. */
  month: string
  count: number
}

/** What is to be reached between two days, in people: a number, or a band. */
export interface CurveGoal {
  from: string
  until: string
  lower: number
  upper: number | null
}

interface AdmissionCurve {
  /** First days of the months. */
  months: readonly LocalDate[]
  /** Admitted in the month; `null` for months that lie ahead. */
  counts: readonly (number | null)[]
  /** Admitted from the start up to the end of the month. */
  sums: readonly (number | null)[]
  /** The straight line from 0 at the start to the goal at the end, at the end of each month. */
  lower: readonly number[]
  upper: readonly number[] | null
}

/** Admissions of a period month by month beside the line on which they should lie. */
export function drawCurve(
  counted: readonly MonthCount[],
  { from, until, lower, upper }: CurveGoal,
  day: string,
): AdmissionCurve {
  const months = monthsOf(from, until)
  const countOf = new Map(counted.map(({ month, count }) => [month, count]))
  const counts = months.map(month => (month > day ? null : (countOf.get(month) ?? 0)))
  let sum = 0
  const sums = counts.map(count => (count === null ? null : (sum += count)))
  const shares = months.map(month => shareAtEnd(month, from, until))
  return {
    months,
    counts,
    sums,
    lower: shares.map(share => lower * share),
    upper: upper === null ? null : shares.map(share => upper * share),
  }
}

function monthsOf(from: string, until: string): LocalDate[] {
  const first = startOfMonth(toLocalDate(from))
  const months: LocalDate[] = []
  for (let month = first; month < until; month = addMonths(month, 1)) months.push(month)
  return months
}

function shareAtEnd(month: LocalDate, from: string, until: string): number {
  const start = toLocalDate(from)
  const end = toLocalDate(until)
  const reached = minDate(addMonths(month, 1), end)
  return daysBetween(start, reached) / daysBetween(start, end)
}
