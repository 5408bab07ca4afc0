import { minDate, yearsBetween, type LocalDate } from '@ket-nap/kernel'
import { officialOn, type Life } from '../lives/life.ts'
import { isOfficial } from '../lives/recognitions.ts'
import type { Occupation } from '../people/words.ts'
import { random } from '../random.ts'
import type { Tree } from '../tree/tree.ts'
import { Electorate } from './electorate.ts'
import { termsOf, type Organ, type Term } from './terms.ts'

export type SeatFunction = 'SECRETARY' | 'DEPUTY_SECRETARY' | 'MEMBER'

export interface Seat {
  readonly unit: string
  readonly organ: Organ
  readonly person: string
  readonly function: SeatFunction
  readonly area: string | null
  readonly from: LocalDate
  readonly until: LocalDate | null
}

export interface Bodies {
  readonly terms: readonly Term[]
  readonly seats: readonly Seat[]
}

/** Seats of a committee where the organisation is large enough: one for every three members. */
const SIZES: Readonly<Record<Organ, number>> = {
  CELL: 0,
  SECTION_COMMITTEE: 5,
  BASE_COMMITTEE: 15,
  COMMITTEE: 33,
  STANDING_BOARD: 0,
}
/** Smaller committees have no standing board, which is a third of them at most (294 pt 14.2). */
const SMALLEST_WITH_BOARD = 9
const DEPUTIES = 2

const AREAS = [
  'Công tác tổ chức, xây dựng Đảng',
  'Công tác kiểm tra, giám sát',
  'Công tác tuyên giáo và dân vận',
  'Công tác chính quyền',
  'Kinh tế, tài chính',
  'Văn hóa, xã hội',
  'Mặt trận Tổ quốc và các đoàn thể',
  'Quốc phòng',
  'An ninh, trật tự',
]

/** Whom organisations elect more often. */
const LIKELIHOOD: Readonly<Partial<Record<Occupation, number>>> = {
  PARTY_OFFICIAL: 3,
  COMMUNE_OFFICIAL: 2.5,
  STATE_OFFICIAL: 2,
  ENTERPRISE_MANAGER: 2,
  VILLAGE_OFFICIAL: 1.6,
  PUBLIC_EMPLOYEE: 1.4,
}

/** Terms of every organisation of the places, and who sat in its committee and standing board. */
export function inventBodies(tree: Tree, lives: readonly Life[], today: LocalDate): Bodies {
  const officials = lives.filter(life => isOfficial(life, today))
  const electorate = new Electorate(tree, officials)
  const committees = [...tree.units.values()].flatMap(termsOf)
  const elected = committees.map(term => ({ term, seats: elect(electorate, term) }))
  const boards = elected.flatMap(({ term, seats }) =>
    seats.length < SMALLEST_WITH_BOARD ? [] : [boardOf(term, seats)],
  )
  return {
    terms: [...committees, ...boards.map(({ term }) => term)],
    seats: [...elected, ...boards].flatMap(({ seats }) => seats),
  }
}

/** The secretary and the deputies stay through the term; of the others some leave. */
function elect(electorate: Electorate, term: Term): Seat[] {
  const { unit, organ, from } = term
  const people = electorate.of(unit, from).filter(life => isEligible(life, from))
  const size = Math.min(SIZES[organ], Math.floor(people.length / 3))
  if (size < 3) return []
  const luck = random(`committee of ${unit} ${from}`)
  const ordered = people
    .map(life => ({ life, share: luck.fraction() * (LIKELIHOOD[life.person.occupation] ?? 1) }))
    .toSorted((a, b) => b.share - a.share)
    .map(({ life }) => life)
  const stays = (life: Life) => electorate.leaves(life, unit, from) === null
  const heads = ordered.filter(stays).slice(0, 1 + DEPUTIES)
  const others = ordered.filter(life => !heads.includes(life))
  return [...heads, ...others].slice(0, size).map((life, place) => ({
    unit,
    organ,
    person: life.person.key,
    function: place === 0 ? 'SECRETARY' : place <= DEPUTIES ? 'DEPUTY_SECRETARY' : 'MEMBER',
    area: place === 0 ? 'Phụ trách chung' : (AREAS[(place - 1) % AREAS.length] ?? null),
    from,
    until: earlier(term.until, electorate.leaves(life, unit, from)),
  }))
}

function isEligible(life: Life, day: LocalDate): boolean {
  const age = yearsBetween(life.person.bornOn, day)
  return officialOn(life) < day && age >= 28 && age < 57
}

/** The first third of the committee, in the same functions. */
function boardOf(term: Term, seats: readonly Seat[]): { term: Term; seats: Seat[] } {
  const board = { ...term, organ: 'STANDING_BOARD' } as const
  const first = seats.slice(0, Math.floor(seats.length / 3))
  return { term: board, seats: first.map(seat => ({ ...seat, organ: 'STANDING_BOARD' })) }
}

const earlier = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a && b ? minDate(a, b) : (a ?? b)
