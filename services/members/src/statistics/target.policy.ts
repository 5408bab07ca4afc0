import {
  addMonths,
  daysBetween,
  maxDate,
  minDate,
  startOfYear,
  type LocalDate,
} from '@ket-nap/kernel'
import type { TargetIndicator, TargetStanding } from '../codes/figure-codes.ts'
import { throughDay, type Period } from '../periods/period.policy.ts'

/** A goal for a period [periodFrom, periodUntil): a number of people, or a band in percent. */
export interface Target {
  indicator: TargetIndicator
  number: number | null
  lowerPercent: number | null
  upperPercent: number | null
  periodFrom: LocalDate
  periodUntil: LocalDate
}

/** What must be reached: at least `lower`, and within the band when there is an `upper`. */
interface Edges {
  lower: number
  upper: number | null
}

/**
 * The days in which admissions count towards a target, through the day asked: the period from its
 * beginning; of a yearly rate only the year of that day.
 */
export function countedPeriod({ indicator, periodFrom }: Target, asOf: LocalDate): Period {
  const from = indicator === 'ADMISSION_RATE' ? maxDate(periodFrom, startOfYear(asOf)) : periodFrom
  return throughDay(from, asOf)
}

/**
 * How much of the time has passed at the end of the day asked: of the whole period, or of the calendar
 * year for a yearly rate. A share of the population is a goal at any time.
 */
function elapsedShare(target: Target, asOf: LocalDate): number {
  if (target.indicator === 'MEMBERS_PER_POPULATION') return 1
  const { from, until } = countedPeriod(target, asOf)
  const end = minDate(until, target.periodUntil)
  const [start, finish] =
    target.indicator === 'ADMISSION_RATE'
      ? [startOfYear(asOf), addMonths(startOfYear(asOf), 12)]
      : [target.periodFrom, target.periodUntil]
  return daysBetween(from, end) / daysBetween(start, finish)
}

function edgesOf({ indicator, number, lowerPercent, upperPercent }: Target): Edges {
  if (indicator === 'ADMISSIONS') return { lower: number ?? 0, upper: number }
  return { lower: lowerPercent ?? 0, upper: upperPercent }
}

/** The straight line on a day: the plan or the lower edge of the band, by the time that has passed. */
export const lineOn = (target: Target, asOf: LocalDate): number =>
  edgesOf(target).lower * elapsedShare(target, asOf)

/** How a value stands against the goal itself. No value known counts as below. */
export const standingOf = (target: Target, value: number | null): TargetStanding =>
  stands(value, edgesOf(target))

/** How it stands against the line of the day; null for a share of the population, which has none. */
export function lineStandingOf(
  target: Target,
  value: number | null,
  asOf: LocalDate,
): TargetStanding | null {
  if (target.indicator === 'MEMBERS_PER_POPULATION') return null
  const { lower, upper } = edgesOf(target)
  const share = elapsedShare(target, asOf)
  return stands(value, { lower: lower * share, upper: upper === null ? null : upper * share })
}

function stands(value: number | null, { lower, upper }: Edges): TargetStanding {
  if (value === null || value < lower) return 'BELOW'
  return upper !== null && value > upper ? 'ABOVE' : 'WITHIN'
}
