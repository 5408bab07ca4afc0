import { objection } from '@ket-nap/kernel'
import { MOST_SEATS, seatsInRange, type ClassObjection } from '../classes/training-class.policy.ts'

/** Seats kept for the people of a unit. */
export interface SeatShare {
  readonly unitId: string
  readonly seats: number
  readonly taken: number
}

/** The seats of a class; `openTaken` are those taken of the seats that nobody's share keeps. */
export interface Seats {
  readonly seats: number
  readonly sharedSeats: number
  readonly openTaken: number
}

/** A seat in the share of a unit; null: one that is kept for nobody. */
export interface Seat {
  readonly shareUnitId: string | null
}

/** Somebody who asks for a seat, with the units of that day, the narrowest first. */
export interface Seeker {
  readonly places: readonly string[]
}

/**
 * A seat for each, in their order, as long as there are any: of the share of the narrowest unit that has one,
 * then of those kept for nobody. Undefined: none is left, the person waits.
 */
export function assignSeats(
  { seats, sharedSeats, openTaken }: Seats,
  shares: readonly SeatShare[],
  seekers: readonly Seeker[],
): (Seat | undefined)[] {
  const free = new Map(shares.map(({ unitId, ...share }) => [unitId, share.seats - share.taken]))
  let open = seats - sharedSeats - openTaken
  return seekers.map(({ places }) => {
    const share = places.find(place => (free.get(place) ?? 0) > 0)
    if (share !== undefined) {
      free.set(share, (free.get(share) ?? 0) - 1)
      return { shareUnitId: share }
    }
    if (open <= 0) return undefined
    open -= 1
    return { shareUnitId: null }
  })
}

const MOST_SHARES = 200

/** What a unit is to get. */
export interface SharedOut {
  readonly unitId: string
  readonly seats: number
}

interface Sharing {
  readonly seats: Seats
  readonly shares: readonly SeatShare[]
  readonly units: ReadonlySet<string>
}

/** Everything that speaks against sharing seats out; shares that are not named stay as they are. */
export function objectionsToSharing(
  wanted: readonly SharedOut[],
  { seats, shares, units }: Sharing,
): ClassObjection[] {
  const before = new Map(shares.map(share => [share.unitId, share]))
  const lines = wanted.flatMap(({ unitId, seats: share }, place): ClassObjection[] => {
    const path = ['input', 'shares', String(place)]
    if (wanted.findIndex(each => each.unitId === unitId) < place)
      return [objection('TWICE_IN_LIST', { path: [...path, 'unitId'] })]
    return [
      ...(units.has(unitId) ? [] : [objection('UNIT_UNKNOWN', { path: [...path, 'unitId'] })]),
      ...(share === 0 ? [] : seatsInRange(share, [...path, 'seats'])),
      ...objectionsToTaken(share, before.get(unitId)?.taken ?? 0, [...path, 'seats']),
    ]
  })
  return [
    ...(wanted.length === 0 || wanted.length > MOST_SHARES
      ? [objection('LIST_LENGTH', { path: ['input', 'shares'], params: { most: MOST_SHARES } })]
      : []),
    ...lines,
    ...objectionsToSum(sharedAfter(wanted, shares), seats),
  ]
}

const objectionsToTaken = (
  share: number,
  taken: number,
  path: readonly string[],
): ClassObjection[] =>
  share < taken ? [objection('SHARE_IS_TAKEN', { path, params: { taken } })] : []

/** Seats shared out once this is done. */
export function sharedAfter(wanted: readonly SharedOut[], shares: readonly SeatShare[]): number {
  const named = new Set(wanted.map(({ unitId }) => unitId))
  const kept = shares.filter(({ unitId }) => !named.has(unitId))
  return [...wanted, ...kept].reduce((sum, { seats }) => sum + seats, 0)
}

function objectionsToSum(shared: number, { seats, openTaken }: Seats): ClassObjection[] {
  const most = seats - openTaken
  if (shared <= most) return []
  return [
    objection('MORE_SEATS_THAN_THERE_ARE', { path: ['input', 'shares'], params: { shared, most } }),
  ]
}

/** A class cannot have fewer seats than are taken or shared out. */
export function objectionsToSeats(
  wanted: number,
  { sharedSeats, openTaken }: Seats,
): ClassObjection[] {
  const least = sharedSeats + openTaken
  const path = ['input', 'seats']
  return [
    ...seatsInRange(wanted, path),
    ...(wanted < least && wanted <= MOST_SEATS
      ? [objection('SEATS_ARE_TAKEN', { path, params: { least } })]
      : []),
  ]
}
