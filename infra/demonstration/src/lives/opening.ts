import { addDays, addMonths, type LocalDate } from '@ket-nap/kernel'
import { apportion } from '../apportion.ts'
import type { Place } from '../place.ts'
import { at, type Random } from '../random.ts'
import { BADGE_ROUNDS, decisionDaysFor, isAwardedIn, type BadgeWish } from './badges.ts'
import type { Cell, Teller } from './cells.ts'
import { RECORDS_BEGIN, type Life } from './life.ts'

/** The members on the day on which records begin: so many that the article's count comes out. */
function openingSize({ total, before }: Place['membership']): number {
  return before.reduce(
    (size, { admitted, transferredIn, died, transferredOut, removed, resigned, expelled }) =>
      size - admitted - transferredIn + died + transferredOut + removed + resigned + expelled,
    total,
  )
}

/** People who get the badges that the article counts come first. */
export function inventOpening(teller: Teller): Life[] {
  const { place, cells, random } = teller
  const sizes = apportion(
    openingSize(place.membership),
    cells.map(({ size }) => size),
    LEAST,
  )
  const seats = cells.flatMap((cell, index) =>
    Array.from({ length: sizes[index] ?? 0 }, () => cell),
  )
  const wishes = badgeWishes(place, random)
  const village = seats.flatMap((cell, index) => (cell.milieu === 'VILLAGE' ? [index] : []))
  const elders = spread(village, wishes.length)
  return seats.map((cell, index) => {
    const wish = elders.has(index) ? wishes.pop() : undefined
    return inventMember(teller, cell, wish)
  })
}

/** A cell has three official members at the least (294 pt 20.2.1). */
const LEAST = 4

/** So many seats, evenly. */
const spread = (seats: readonly number[], count: number): Set<number> =>
  new Set(
    Array.from({ length: count }, (_, index) =>
      at(seats, Math.floor(((index + 0.5) * seats.length) / count)),
    ),
  )

function badgeWishes({ membership: { badges } }: Place, random: Random): BadgeWish[] {
  if (!badges) return []
  return BADGE_ROUNDS.flatMap(round =>
    Array.from({ length: badges.rounds[round] }, () => ({
      round,
      year: badges.year,
      years: Number(random.weighted(YEARS_OF_BADGES)),
    })),
  )
}

/** Who joined earlier has retired and belongs to a village. */
const LONGEST_AT_WORK = addMonths(RECORDS_BEGIN, -36 * 12)

const YEARS_OF_BADGES = { 30: 22, 40: 17, 45: 18, 50: 17, 55: 14, 60: 8, 65: 3, 70: 1 }

function inventMember(
  { place, population, random }: Teller,
  cell: Cell,
  wish: BadgeWish | undefined,
): Life {
  const decidedOn = wish ? random.pick(decisionDaysFor(wish)) : pickDecisionDay(place, cell, random)
  const yearsSince = Number(RECORDS_BEGIN.slice(0, 4)) - Number(decidedOn.slice(0, 4))
  const oldest = cell.milieu === 'VILLAGE' ? 92 : 59
  const age = Math.max(19, Math.min(random.integer(19, 38), oldest - yearsSince))
  const { milieu } = cell
  return {
    person: population.invent({ milieu, on: decidedOn, age, groups: [], isMember: true }),
    decidedOn,
    decisionNumber: null,
    ceremonyOn: addDays(decidedOn, random.integer(5, 25)),
    listedOn: null,
    belongings: [{ unit: cell.key, from: RECORDS_BEGIN, until: null, reason: 'RECORDED' }],
    departure: null,
  }
}

/** By the shares of the place, but never so that a badge falls into the year that the article counts. */
function pickDecisionDay({ membership }: Place, { milieu }: Cell, random: Random): LocalDate {
  for (;;) {
    const [least = 0, most = 0] = random
      .weighted(membership.partyAgeIn2020)
      .split('-')
      .map(years => Number(years) * 12)
    const day = addDays(
      addMonths(RECORDS_BEGIN, -random.integer(Math.max(2, least), most - 1)),
      -random.integer(0, 29),
    )
    if (milieu !== 'VILLAGE' && day < LONGEST_AT_WORK) continue
    if (!membership.badges || !isAwardedIn(day, membership.badges.year)) return day
  }
}
