import {
  addDays,
  addMonths,
  daysBetween,
  maxDate,
  minDate,
  monthsBetween,
  type LocalDate,
  type Period,
} from '@ket-nap/kernel'

/** What Party age is counted from. */
export interface Membership {
  /** Day of the decision on the first admission. */
  readonly decidedOn: LocalDate
  /** First day no longer a member; null while the membership holds. */
  readonly leftOn: LocalDate | null
  /** Times without Party age, in any order; they may overlap. */
  readonly outside: readonly Period[]
}

export interface PartyAge {
  /** The day of the decision, later by every day outside. */
  readonly countsFrom: LocalDate
  readonly outsideDays: number
  readonly years: number
  readonly months: number
}

/** Days before `on` that lie in at least one of the periods. */
export function daysOutside(outside: readonly Period[], on: LocalDate): number {
  const begun = outside
    .filter(({ from }) => from < on)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  let days = 0
  let counted: LocalDate | null = null
  for (const { from, until } of begun) {
    const start: LocalDate = counted === null ? from : maxDate(from, counted)
    const end = until === null ? on : minDate(until, on)
    if (end > start) days += daysBetween(start, end)
    counted = counted === null ? end : maxDate(counted, end)
  }
  return days
}

/**
 * Completed years and months since the decision, less the time outside; of who left, as on that day.
 * Source: 294 pt 4.5.1, 4.5.2.
 */
export function countPartyAge(membership: Membership, on: LocalDate): PartyAge {
  const { decidedOn, leftOn, outside } = membership
  const day = leftOn === null ? on : minDate(leftOn, on)
  const outsideDays = daysOutside(outside, day)
  const countsFrom = addDays(decidedOn, outsideDays)
  const months = day > countsFrom ? monthsBetween(countsFrom, day) : 0
  return { countsFrom, outsideDays, years: Math.floor(months / 12), months: months % 12 }
}

/** The day on which so many years are reached, as far as is known now. */
export const reachedOn = (countsFrom: LocalDate, years: number): LocalDate =>
  addMonths(countsFrom, years * 12)
