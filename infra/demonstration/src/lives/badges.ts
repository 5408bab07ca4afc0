import { addDays, addMonths, toLocalDate, yearOf, type LocalDate } from '@ket-nap/kernel'
import type { BadgeRound } from '../place.ts'
import { cellOn, RECORDS_BEGIN, type Life } from './life.ts'

/** 294 pt 28.1.2. The years 35 and 95 of 2026 are left out: they are known from a question bank only. */
const BADGE_YEARS = [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90]

export interface Badge {
  readonly person: string
  readonly unit: string
  readonly years: number
  readonly round: BadgeRound
  readonly awardedOn: LocalDate
}

export interface BadgeWish {
  readonly round: BadgeRound
  readonly year: number
  readonly years: number
}

interface Round {
  readonly round: BadgeRound
  readonly monthAndDay: string
  /** Months in which the years must be reached; December counts to the next year's first round. */
  readonly months: readonly number[]
}

/** Days of award (HD06 18.4) with the windows that Hà Nội uses (HN21 I). */
const ROUNDS: readonly [Round, ...Round[]] = [
  { round: 'FEBRUARY_3', monthAndDay: '02-03', months: [12, 1, 2] },
  { round: 'MAY_19', monthAndDay: '05-19', months: [3, 4, 5] },
  { round: 'SEPTEMBER_2', monthAndDay: '09-02', months: [6, 7, 8, 9] },
  { round: 'NOVEMBER_7', monthAndDay: '11-07', months: [10, 11] },
]

export const BADGE_ROUNDS: readonly BadgeRound[] = ROUNDS.map(({ round }) => round)

/** The badges of a member since records begin, as counted from the decision (294 pt 4.5.1). */
export function badgesOf(life: Life, today: LocalDate): Badge[] {
  const joined = yearOf(life.decidedOn)
  const first = yearOf(RECORDS_BEGIN) - 1
  const reached = BADGE_YEARS.filter(
    years => joined + years >= first && joined + years <= yearOf(today),
  )
  return reached.flatMap(years => {
    const { round, awardedOn } = awardOf(life.decidedOn, years)
    const unit = cellOn(life, awardedOn)
    if (unit === undefined || awardedOn < RECORDS_BEGIN || awardedOn > today) return []
    return [{ person: life.person.key, unit, years, round, awardedOn }]
  })
}

export const isAwardedIn = (decidedOn: LocalDate, year: number): boolean =>
  BADGE_YEARS.filter(years => Math.abs(yearOf(decidedOn) + years - year) <= 1).some(
    years => yearOf(awardOf(decidedOn, years).awardedOn) === year,
  )

/** Days of decision from which the wish comes true. */
export function decisionDaysFor({ round, year, years }: BadgeWish): LocalDate[] {
  const { months } = ROUNDS.find(one => one.round === round) ?? ROUNDS[0]
  return months.flatMap(month => {
    const reachedIn = month === 12 ? year - 1 : year
    const first = toLocalDate(`${reachedIn - years}-${String(month).padStart(2, '0')}-01`)
    return [3, 7, 12, 18, 24].map(day => addDays(first, day - 1))
  })
}

function awardOf(decidedOn: LocalDate, years: number): { round: BadgeRound; awardedOn: LocalDate } {
  const reachedOn = addMonths(decidedOn, years * 12)
  const month = Number(reachedOn.slice(5, 7))
  const { round, monthAndDay } = ROUNDS.find(({ months }) => months.includes(month)) ?? ROUNDS[0]
  const year = yearOf(reachedOn) + (month === 12 ? 1 : 0)
  return { round, awardedOn: toLocalDate(`${year}-${monthAndDay}`) }
}
