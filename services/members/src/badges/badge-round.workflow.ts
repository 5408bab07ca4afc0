import {
  addDays,
  addMonths,
  toLocalDate,
  yearOf,
  type LocalDate,
  type Period,
} from '@ket-nap/kernel'
import { BADGE_ROUND, type BadgeRound } from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Policy } from '../policies/policy.workflow.ts'

interface RoundRule {
  readonly day: string
  /** Months of Party age that the round takes, where the province says so. */
  readonly months: readonly [first: number, count: number]
}

/** The award days of a year. Source: HD06 18.4; months: HN21 I. */
const ROUNDS: Readonly<Record<BadgeRound, RoundRule>> = {
  FEBRUARY_3: { day: '02-03', months: [-1, 3] },
  MAY_19: { day: '05-19', months: [2, 3] },
  SEPTEMBER_2: { day: '09-02', months: [5, 4] },
  NOVEMBER_7: { day: '11-07', months: [9, 2] },
}

export interface RoundOfYear {
  readonly round: BadgeRound
  readonly year: number
}

export const dayOfRound = ({ round, year }: RoundOfYear): LocalDate =>
  toLocalDate(`${year}-${ROUNDS[round].day}`)

const ORDER = codesOf(BADGE_ROUND)

/** The round that is awarded on a day; null on every other day. */
export function roundOn(day: LocalDate): RoundOfYear | null {
  const year = yearOf(day)
  const round = ORDER.find(each => dayOfRound({ round: each, year }) === day)
  return round ? { round, year } : null
}

/** The next round that is awarded on this day or later. */
export function nextRound(day: LocalDate): RoundOfYear {
  const year = yearOf(day)
  const round = ORDER.find(each => dayOfRound({ round: each, year }) >= day)
  return round ? { round, year } : { round: 'FEBRUARY_3', year: year + 1 }
}

/** The days on which the years of Party age are reached that count for a round. */
export function windowOf(asked: RoundOfYear, reach: Policy['badgeRoundReach']): Period {
  const { round, year } = asked
  if (reach === 'MONTHS_OF_ROUND') {
    const [first, count] = ROUNDS[round].months
    const from = addMonths(toLocalDate(`${year}-01-01`), first)
    return { from, until: addMonths(from, count) }
  }
  const place = ORDER.indexOf(round)
  const before = ORDER[place - 1]
  const earlier: RoundOfYear = before
    ? { round: before, year }
    : { round: 'NOVEMBER_7', year: year - 1 }
  return { from: addDays(dayOfRound(earlier), 1), until: addDays(dayOfRound(asked), 1) }
}
