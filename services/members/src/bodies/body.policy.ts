import { addDays, contains, objection, type LocalDate, type Objection } from '@ket-nap/kernel'
import type { Period } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { Organ, SeatFunction } from '../codes/body-codes.ts'
import { BOARD_SHARE } from './body.workflow.ts'

export type BodyObjection = Objection<string, Role>

const at = (field: string) => ['input', field]

export interface TermBeginning {
  organ: Organ
  number: number
  from: LocalDate
}

export interface TermFacts {
  /** The organs of the unit on the first day of the term; none where it did not exist then. */
  organs: readonly Organ[] | null
  /** The last term so far, with the first day of the seat in it that began last. */
  latest: (Period & { number: number; lastSeatFrom: LocalDate | null }) | null
  today: LocalDate
}

const MOST_TERMS = 999

/** Why a term does not begin so. */
export function objectionsToTerm(term: TermBeginning, facts: TermFacts): BodyObjection[] {
  const { organ, number, from } = term
  const { organs, today } = facts
  const objections: BodyObjection[] = []
  if (organs === null) objections.push(objection('UNKNOWN_UNIT', { path: at('unitId') }))
  else if (!organs.includes(organ)) {
    objections.push(objection('ORGAN_NOT_HERE', { path: at('organ'), source: '294 pt 10, 20' }))
  }
  if (from > today) {
    objections.push(objection('BEGINS_IN_FUTURE', { path: at('from'), params: { today } }))
  }
  if (!Number.isInteger(number) || number < 1 || number > MOST_TERMS) {
    const params = { least: 1, most: MOST_TERMS }
    objections.push(objection('TERM_NUMBER_NOT_USABLE', { path: at('number'), params }))
  }
  return [...objections, ...objectionsToLatest(term, facts.latest)]
}

/** Terms follow each other: a later number on a later day, after everything told of the last one. */
function objectionsToLatest(
  { number, from }: TermBeginning,
  latest: TermFacts['latest'],
): BodyObjection[] {
  if (!latest) return []
  const objections: BodyObjection[] = []
  if (number <= latest.number) {
    const params = { latest: latest.number }
    objections.push(objection('TERM_NUMBER_NOT_LATER', { path: at('number'), params }))
  }
  const earliest = latest.until ?? addDays(latest.from, 1)
  if (from < earliest) {
    objections.push(objection('TERM_NOT_LATER', { path: at('from'), params: { earliest } }))
  } else if (latest.lastSeatFrom && latest.lastSeatFrom >= from) {
    const params = { seatedOn: latest.lastSeatFrom }
    objections.push(objection('SEATS_BEGIN_LATER', { path: at('from'), params }))
  }
  return objections
}

export interface Seating {
  function: SeatFunction
  area: string | null
  from: LocalDate
}

export interface SeatingFacts {
  organ: Organ
  today: LocalDate
  /** The term of the first day. */
  hasTerm: boolean
  /** Nothing when the viewer reaches nobody like that. */
  person: { isOfficial: boolean; belongs: boolean } | null
  /** Who sits in the same term on the first day or later. */
  seated: readonly (Period & { isSamePerson: boolean; function: SeatFunction })[]
  /** On the first day, of the committee whose standing board this is; null for other organs. */
  committeeSize: number | null
}

/** Why a member does not take this seat. */
export function objectionsToSeating(seating: Seating, facts: SeatingFacts): BodyObjection[] {
  const { from, area } = seating
  if (facts.organ === 'CELL') return [objection('ORGAN_WITHOUT_SEATS', { path: at('bodyId') })]
  const objections: BodyObjection[] = []
  if (from > facts.today) {
    const params = { today: facts.today }
    objections.push(objection('BEGINS_IN_FUTURE', { path: at('from'), params }))
  } else if (!facts.hasTerm) objections.push(objection('NO_TERM_THEN', { path: at('from') }))
  if (area !== null && !isUsable(area)) {
    const params = { limit: LONGEST_AREA }
    objections.push(objection('AREA_NOT_USABLE', { path: at('area'), params }))
  }
  return [...objections, ...objectionsToPerson(facts), ...objectionsToSeat(seating, facts)]
}

const LONGEST_AREA = 200

const isUsable = (text: string): boolean =>
  text.length >= 1 && text.length <= LONGEST_AREA && !/\p{Cc}/u.test(text)

function objectionsToPerson({ person }: SeatingFacts): BodyObjection[] {
  const path = at('personId')
  if (!person) return [objection('UNKNOWN_PERSON', { path })]
  const objections: BodyObjection[] = []
  if (!person.belongs) objections.push(objection('MEMBER_ELSEWHERE', { path }))
  if (!person.isOfficial) {
    objections.push(objection('NOT_OFFICIAL_THEN', { path, source: 'Statutes art. 5' }))
  }
  return objections
}

function objectionsToSeat(seating: Seating, facts: SeatingFacts): BodyObjection[] {
  const { seated, committeeSize } = facts
  const objections: BodyObjection[] = []
  if (seated.some(({ isSamePerson }) => isSamePerson)) {
    objections.push(objection('ALREADY_SEATED', { path: at('personId') }))
  }
  if (seating.function === 'SECRETARY' && seated.some(seat => seat.function === 'SECRETARY')) {
    objections.push(objection('SECRETARY_SEATED', { path: at('function') }))
  }
  if (committeeSize === null) return objections
  const most = Math.floor((committeeSize * BOARD_SHARE.parts) / BOARD_SHARE.of)
  const onBoard = seated.filter(seat => contains(seat, seating.from)).length
  if (onBoard + 1 > most) {
    const params = { most, committee: committeeSize }
    const { source } = BOARD_SHARE
    objections.push(objection('BOARD_TOO_LARGE', { path: at('personId'), params, source }))
  }
  return objections
}

/** Why a seat does not end so: not before its first day is over, not later than today, and only once. */
export function objectionsToSeatEnd(
  until: LocalDate,
  { seat, today }: { seat: Period; today: LocalDate },
): BodyObjection[] {
  const path = at('until')
  if (until <= seat.from) {
    return [objection('DATES_REVERSED', { path, params: { from: seat.from } })]
  }
  const latest = addDays(today, 1)
  if (until > latest) return [objection('ENDS_IN_FUTURE', { path, params: { today } })]
  if (seat.until !== null && until >= seat.until) {
    const params = { last: addDays(seat.until, -1) }
    return [objection('ENDED_EARLIER', { path, params })]
  }
  return []
}
