import type { LocalDate } from '@ket-nap/kernel'
import type { Role, Viewer } from '@ket-nap/subgraph'
import type { Actor } from '../admissions/action.workflow.ts'
import type { Route } from './route.workflow.ts'

/** For whom a post acts on a dossier, and for whom it may enter what was signed on paper. */
export interface Acting {
  own: readonly Actor[]
  enteredFor: readonly Actor[]
}

interface Seat {
  role: Role
  at: (places: Places) => string | null
  acts: readonly Actor[]
  /** Whose signed papers it may enter; whoever did so does not decide. */
  enters?: readonly Actor[]
}

interface Places {
  /** Null while the tree of the day does not say it, or not to the viewer. */
  route: Route | null
  cellUnitId: string
}

const cell = ({ cellUnitId }: Places) => cellUnitId
const section = ({ route }: Places) => route?.sectionUnitId ?? null
const base = ({ route }: Places) => route?.baseUnitId ?? null
const deciding = ({ route }: Places) => route?.decidingUnitId ?? null
const province = ({ route }: Places) => route?.provinceUnitId ?? null
const authorisedBase = ({ route }: Places) => (route?.code === 'R4' ? route.baseUnitId : null)
/** Where no committee stands between the cell and whoever decides. */
const withoutBase = ({ route }: Places) =>
  route && !route.baseUnitId ? route.decidingUnitId : null
const basesOwnDepartment = ({ route }: Places) =>
  route && route.baseUnitId === route.decidingUnitId ? route.decidingUnitId : null

/** Which post acts as which organ. Source: domain §1.2, §2.1, §2.3; architecture §4. */
export const SEATS: readonly Seat[] = [
  { role: 'CELL_SECRETARY', at: cell, acts: ['CELL'] },
  { role: 'HELPING_MEMBER', at: cell, acts: ['HELPER'] },
  { role: 'BASE_COMMITTEE', at: section, acts: ['SECTION'], enters: ['CELL'] },
  { role: 'BASE_COMMITTEE', at: base, acts: ['BASE'], enters: ['CELL', 'SECTION'] },
  { role: 'BASE_COMMITTEE', at: authorisedBase, acts: ['DECIDER'] },
  { role: 'ORGANISING', at: withoutBase, acts: ['BASE'], enters: ['CELL'] },
  { role: 'ORGANISING', at: basesOwnDepartment, acts: ['BASE'], enters: ['CELL', 'SECTION'] },
  { role: 'ORGANISING', at: deciding, acts: ['DEPARTMENT'], enters: ['CELL', 'SECTION', 'BASE'] },
  { role: 'LEADER', at: deciding, acts: ['DECIDER'] },
  { role: 'ORGANISING', at: province, acts: ['PROVINCE'] },
  { role: 'LEADER', at: province, acts: ['PROVINCE'] },
]

/** The unit at which an organ of a route sits, and the roles that act for it there. */
function seatsOf(organ: Actor, places: Places): { unitId: string | null; roles: Role[] } {
  const seats = SEATS.filter(({ acts, at }) => acts.includes(organ) && at(places) !== null)
  const unitId = seats[0]?.at(places) ?? null
  const roles = seats.filter(({ at }) => at(places) === unitId).map(({ role }) => role)
  return { unitId, roles }
}

/** Whose step is next: the organ, the unit at which it sits, and the posts that act for it there. */
export interface Waiting {
  waitsFor: Actor | null
  waitsAtUnitId: string | null
  waitsForRoles: readonly Role[]
}

export const NOBODY: Waiting = { waitsFor: null, waitsAtUnitId: null, waitsForRoles: [] }

/** The first of the organs is waited for; the others where they sit at the same unit. */
export function waitingFor(organs: readonly Actor[], places: Places): Waiting {
  const [first, ...others] = organs
  if (!first) return NOBODY
  const { unitId, roles } = seatsOf(first, places)
  const more = others.flatMap(organ => {
    const seats = seatsOf(organ, places)
    return seats.unitId === unitId ? seats.roles : []
  })
  return {
    waitsFor: first,
    waitsAtUnitId: unitId,
    waitsForRoles: [...new Set([...roles, ...more])],
  }
}

/** A clock that runs beside the stage, and the post that is told of it; stored with the file. */
export interface ClockBeside {
  timer: string
  dueOn: LocalDate
  /** Null: the cell of the file itself, also after it was merged into another. */
  atUnitId: string | null
  roles: readonly Role[]
}

/** The clocks that are one organ's, whoever's step is next; those of the stage are not among them. */
export function clocksBeside<Timer extends string>(
  clocks: readonly { timer: Timer; dueOn: LocalDate }[],
  organOf: (timer: Timer) => Actor | null,
  places: Places | null,
): ClockBeside[] {
  return clocks.flatMap(({ timer, dueOn }) => {
    const organ = organOf(timer)
    if (!organ || !places) return []
    const { unitId, roles } = seatsOf(organ, places)
    return [{ timer, dueOn, atUnitId: unitId === places.cellUnitId ? null : unitId, roles }]
  })
}

/** For whom the viewer acts on a dossier of this place; nobody where no seat of his is on its route. */
export function actingFor({ post }: Pick<Viewer, 'post'>, places: Places): Acting {
  const seats = SEATS.filter(({ role, at }) => role === post.role && at(places) === post.unitId)
  const own = [...new Set(seats.flatMap(({ acts }) => acts))]
  const enteredFor = new Set(seats.flatMap(({ enters = [] }) => enters))
  return { own, enteredFor: [...enteredFor].filter(actor => !own.includes(actor)) }
}

/** Whether a post takes a step for another organ, from what that signed on paper. */
export const isEnteredFor = (by: readonly Actor[], { own, enteredFor }: Acting): boolean =>
  !by.some(actor => own.includes(actor)) && by.some(actor => enteredFor.includes(actor))

/** Which of the organs that may take a step took it: the post's own, or one that it entered for. */
export function actedBy(
  by: readonly Actor[],
  { own, enteredFor }: Acting,
): { actor: Actor; enteredFor: boolean } {
  const itself = by.find(actor => own.includes(actor))
  if (itself) return { actor: itself, enteredFor: false }
  const other = by.find(actor => enteredFor.includes(actor))
  if (!other) throw new Error('a step was taken by nobody')
  return { actor: other, enteredFor: true }
}
