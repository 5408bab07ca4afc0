import type { BadgeRound } from '../gql/graphql.ts'

/** A round in a list to choose from. */
export interface RoundChoice {
  key: string
  round: BadgeRound
  year: number
}

const DAYS: readonly (readonly [round: BadgeRound, day: string])[] = [
  ['FEBRUARY_3', '02-03'],
  ['MAY_19', '05-19'],
  ['SEPTEMBER_2', '09-02'],
  ['NOVEMBER_7', '11-07'],
]

const keyOf = (round: BadgeRound, year: number) => `${year}-${round}`

/** The rounds of this year and of the next, in their order. */
export function listRounds(today: string): RoundChoice[] {
  const year = Number(today.slice(0, 4))
  return [year, year + 1].flatMap(each =>
    DAYS.map(([round]) => ({ key: keyOf(round, each), round, year: each })),
  )
}

/** The round that is prepared on a day. */
export function nextRoundKey(today: string): string {
  const year = Number(today.slice(0, 4))
  const next = DAYS.find(([, day]) => `${year}-${day}` >= today)
  return next ? keyOf(next[0], year) : keyOf('FEBRUARY_3', year + 1)
}

/** Years for which there is or was a badge; which of them a version of the rules knows, the server says. */
export const BADGE_YEARS: readonly number[] = Array.from(
  { length: 14 },
  (_, place) => 30 + place * 5,
)

/** The award days of this year and the last that have come, the latest first. */
export function listRoundDays(today: string): string[] {
  const year = Number(today.slice(0, 4))
  return [year - 1, year]
    .flatMap(each => DAYS.map(([, day]) => `${each}-${day}`))
    .filter(day => day <= today)
    .toReversed()
}
