import {
  addMonths,
  acceptUnless,
  normaliseName,
  objection,
  overlaps,
  type LocalDate,
  type Objection,
  type Outcome,
  type Period,
} from '@ket-nap/kernel'
import type { Role, ViewerPost } from '@ket-nap/subgraph'
import type { UnitLevel } from '../units/unit.workflow.ts'
import {
  CONFLICTS,
  GRANTS,
  SEATS,
  type Conflict,
  type PostAction,
  type PostState,
} from './post.workflow.ts'

export type PostObjection = Objection<string, Role>

/** The viewer as far as posts are concerned. */
export interface Granter {
  holderId: string
  post: ViewerPost
}

/** A post that somebody holds or is proposed for. */
export interface HeldPost extends Period {
  role: Role
  unitId: string
  /** Path of its unit. */
  path: string
}

/** The unit of a post, on its first day that is not past. */
export interface Seat {
  unitId: string
  level: UnitLevel
  path: string
}

export interface Grant extends Period {
  holderId: string
  role: Role
}

export interface GrantFacts {
  granter: Granter
  /** Nothing when the granter does not reach the unit, or it does not exist then. */
  seat: Seat | undefined
  /** What the holder holds, wherever it is. */
  held: readonly HeldPost[]
  today: LocalDate
}

const MONTHS_AHEAD = 12

/** Why this person may not be given this role there, by this granter. */
export function objectionsToGrant(grant: Grant, facts: GrantFacts): PostObjection[] {
  const { granter, seat, held, today } = facts
  const { role, holderId, from, until } = grant
  const objections: PostObjection[] = []
  const latest = addMonths(today, MONTHS_AHEAD)
  if (!mayGrant(granter, role)) {
    objections.push(objection('ROLE_NOT_YOURS_TO_GRANT', { path: ['input', 'role'] }))
  }
  if (holderId === granter.holderId) {
    objections.push(objection('GRANTED_TO_ONESELF', { path: ['input', 'holderId'] }))
  }
  if (until !== null && until <= from) {
    objections.push(objection('DATES_REVERSED', { path: ['input', 'until'] }))
  }
  if (from > latest) {
    objections.push(objection('TOO_FAR_AHEAD', { path: ['input', 'from'], params: { latest } }))
  }
  if (!seat) return [...objections, objection('UNKNOWN_UNIT', { path: ['input', 'unitId'] })]
  if (!SEATS[role].includes(seat.level)) {
    const params = { role, level: seat.level }
    objections.push(objection('ROLE_NOT_AT_LEVEL', { path: ['input', 'role'], params }))
  }
  const reversed = until !== null && until <= from
  return reversed ? objections : [...objections, ...objectionsToHeld({ grant, seat }, held)]
}

/** Roles that a post of this role may propose. */
export const rolesGrantedBy = (role: Role): readonly Role[] => GRANTS[role] ?? []

const mayGrant = ({ post }: Granter, role: Role): boolean =>
  rolesGrantedBy(post.role).includes(role)

/** What the person already holds speaks against it: the same post, or one that does not go with it. */
export function objectionsToHeld(
  { grant, seat }: { grant: Grant; seat: Seat },
  held: readonly HeldPost[],
): PostObjection[] {
  const path = ['input', 'role']
  const atOnce = held.filter(post => overlaps(post, grant))
  if (atOnce.some(({ role, unitId }) => role === grant.role && unitId === seat.unitId)) {
    return [objection('ALREADY_HELD', { path })]
  }
  const conflicts = atOnce.flatMap(post => {
    const found = findConflict({ role: grant.role, path: seat.path }, post)
    return found ? [{ role: post.role, source: found.source }] : []
  })
  return [...new Map(conflicts.map(conflict => [conflict.role, conflict])).values()].map(
    ({ role, source }) => objection('CONFLICTING_POST', { path, params: { role }, source }),
  )
}

/** The rule of the conflict table that keeps these two posts apart, if there is one. */
export const findConflict = (
  one: { role: Role; path: string },
  other: { role: Role; path: string },
): Conflict | undefined =>
  CONFLICTS.find(
    ({ roles, where }) =>
      ((roles[0] === one.role && roles[1] === other.role) ||
        (roles[1] === one.role && roles[0] === other.role)) &&
      (where === 'ANYWHERE' || inOneSubtree(one.path, other.path)),
  )

const inOneSubtree = (a: string, b: string): boolean =>
  `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`)

/** The holder's name as it is stored. */
export function readHolderName(text: string): Outcome<string, PostObjection> {
  const name = normaliseName(text)
  if (name.ok) return name
  const path = ['input', 'holderName']
  return acceptUnless(
    '',
    name.objections.map(({ code, params }) => objection(code, { path, params })),
  )
}

export interface PostFacts extends Grant {
  state: PostState
  revision: number
  proposerId: string | null
}

/** What the viewer may do with a post today. */
export function postActions(granter: Granter, post: PostFacts): PostAction[] {
  if (!mayGrant(granter, post.role)) return []
  if (post.state === 'IN_FORCE') return ['END']
  return post.state === 'PROPOSED' && objectionsToDecider(granter, post).length === 0
    ? ['APPROVE', 'REFUSE']
    : []
}

/** Why this viewer does not decide about this proposal: another person than proposer and holder does. */
export function objectionsToDecider(granter: Granter, post: PostFacts): PostObjection[] {
  const path = ['input', 'postId']
  if (post.state !== 'PROPOSED') {
    return [objection('NOT_PROPOSED', { path, params: { state: post.state } })]
  }
  const objections: PostObjection[] = []
  if (!mayGrant(granter, post.role)) objections.push(objection('ROLE_NOT_YOURS_TO_GRANT', { path }))
  if (post.proposerId === granter.holderId) {
    objections.push(objection('PROPOSER_DECIDES', { path, clearableBy: ['ADMINISTRATOR'] }))
  }
  if (post.holderId === granter.holderId) {
    objections.push(objection('HOLDER_DECIDES', { path, clearableBy: ['ADMINISTRATOR'] }))
  }
  return objections
}

export interface Ending {
  until: LocalDate
  reason: string
}

const LONGEST_REASON = 500

/** Why this post may not be ended so. The last administrator stays. */
export function objectionsToEnding(
  { until, reason }: Ending,
  { granter, post, otherAdministrators }: EndingFacts,
): PostObjection[] {
  const objections: PostObjection[] = []
  if (post.state !== 'IN_FORCE') {
    const params = { state: post.state }
    return [objection('NOT_IN_FORCE', { path: ['input', 'postId'], params })]
  }
  if (!mayGrant(granter, post.role)) {
    objections.push(objection('ROLE_NOT_YOURS_TO_GRANT', { path: ['input', 'postId'] }))
  }
  if (until < post.from) {
    const params = { from: post.from }
    objections.push(objection('DATES_REVERSED', { path: ['input', 'until'], params }))
  }
  if (reason.trim() === '' || reason.length > LONGEST_REASON || /\p{Cc}/u.test(reason)) {
    const params = { limit: LONGEST_REASON }
    objections.push(objection('REASON_NOT_USABLE', { path: ['input', 'reason'], params }))
  }
  if (post.role === 'ADMINISTRATOR' && otherAdministrators === 0) {
    objections.push(objection('LAST_ADMINISTRATOR', { path: ['input', 'postId'] }))
  }
  return objections
}

export interface EndingFacts {
  granter: Granter
  post: PostFacts
  /** Holders of other administrator posts without an end. */
  otherAdministrators: number
}

/**
 * While the whole installation has exactly one administrator, there is nobody to approve: he alone may
 * grant one second administrator, and from then on two persons decide.
 */
export const standsAlone = (
  granter: Granter,
  { role, holderId }: Pick<Grant, 'role' | 'holderId'>,
  administrators: readonly string[],
): boolean =>
  role === 'ADMINISTRATOR' &&
  granter.post.role === 'ADMINISTRATOR' &&
  holderId !== granter.holderId &&
  administrators.length === 1 &&
  administrators[0] === granter.holderId
