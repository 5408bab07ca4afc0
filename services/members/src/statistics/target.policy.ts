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

/** What will be reached at the end if it goes on as in the days that have passed. */
export interface Forecast {
  value: number
  standing: TargetStanding
  /** The fraction that it was made from: achieved ÷ daysPassed × days. */
  achieved: number
  daysPassed: number
  days: number
  /** First day after the days that it looks to the end of. */
  until: LocalDate
}

/** Fewer than a tenth of the days say nothing about the others. */
const LEAST_PASSED = 10

/**
 * Simple on purpose: what was achieved, by the days passed, over all days of the period, or of the year for
 * a yearly rate. Null before a tenth has passed, from the last day on, and for a share of the population.
 */
export function forecastOf(
  target: Target,
  achieved: number | null,
  asOf: LocalDate,
): Forecast | null {
  if (target.indicator === 'MEMBERS_PER_POPULATION' || achieved === null) return null
  const { from, until: through } = countedPeriod(target, asOf)
  const until =
    target.indicator === 'ADMISSION_RATE'
      ? minDate(addMonths(startOfYear(asOf), 12), target.periodUntil)
      : target.periodUntil
  const [daysPassed, days] = [daysBetween(from, through), daysBetween(from, until)]
  if (daysPassed * LEAST_PASSED < days || daysPassed >= days) return null
  const value = (achieved / daysPassed) * days
  return { value, standing: standingOf(target, value), achieved, daysPassed, days, until }
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
