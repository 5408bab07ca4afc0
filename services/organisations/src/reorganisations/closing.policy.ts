import {
  acceptUnless,
  maxDate,
  objection,
  type LocalDate,
  type Outcome,
  type Period,
} from '@ket-nap/kernel'
import {
  rankOf,
  type SuccessionKind,
  type UnitKind,
  type UnitLevel,
} from '../units/unit.workflow.ts'
import { objectionsToDecision, type Decision, type TreeObjection } from './decision.policy.ts'
import { levelUnder, objectionsToPresence, objectionsToSeat } from './place.policy.ts'
import { SUCCESSORS } from './reorganisation.workflow.ts'
import {
  leadsThrough,
  objectionsToDay,
  objectionsToRevision,
  versionOn,
  versionsWithin,
  windowOf,
  type UnitFacts,
  type VersionFacts,
} from './unit-facts.policy.ts'

export interface Closing extends Decision {
  expectedRevision: number
  kind: SuccessionKind
}

export interface ClosingFacts {
  unit: UnitFacts
  isOwnSeat: boolean
  /** As named; nothing where the viewer does not reach one. */
  successors: readonly (UnitFacts | undefined)[]
  /** Units directly below it, at any time. */
  children: readonly UnitFacts[]
  today: LocalDate
}

/** Children that go to the only successor, with the level that each kind of them has there. */
export interface Handover {
  to: UnitFacts
  levels: ReadonlyMap<UnitKind, UnitLevel>
}

/**
 * May the unit end on that day? Its children must have gone by then, unless it has exactly one successor,
 * to which they then go.
 */
export function judgeClosing(
  input: Closing,
  facts: ClosingFacts,
): Outcome<Handover | null, TreeObjection> {
  const { unit, today } = facts
  const later = windowOf(unit, input.effectiveOn, everythingSaid)
  const objections = [
    ...objectionsToRevision(unit, input.expectedRevision),
    ...objectionsToDecision(input, today),
    ...objectionsToDay(unit, input.effectiveOn),
    ...objectionsToSeat(unit, facts.isOwnSeat),
    ...objectionsToSuccessors(input, facts),
  ]
  if (unit.closedOn !== null && input.effectiveOn < unit.closedOn) {
    const params = { closedOn: unit.closedOn }
    objections.push(objection('CLOSING_PLANNED', { path: ['input', 'effectiveOn'], params }))
  } else if (later && later.until !== null) {
    const params = { changedOn: later.until }
    objections.push(objection('LATER_CHANGE', { path: ['input', 'effectiveOn'], params }))
  }
  if (input.effectiveOn === unit.foundedOn) {
    const params = { foundedOn: unit.foundedOn }
    objections.push(objection('BEFORE_FOUNDING', { path: ['input', 'effectiveOn'], params }))
  }
  const handover = judgeHandover(input.effectiveOn, facts)
  return acceptUnless(handover.value, [...objections, ...handover.objections])
}

/** Everything said of the unit; the path follows from the units above. */
const everythingSaid = ({ parentId, kind, level, line, name }: VersionFacts) =>
  JSON.stringify([parentId, kind, level, line, name])

function objectionsToSuccessors(
  { kind, effectiveOn }: Closing,
  { unit, successors }: ClosingFacts,
): TreeObjection[] {
  const path = ['input', 'successorIds']
  const { least, most } = SUCCESSORS[kind]
  if (successors.length < least || successors.length > most) {
    return [objection('SUCCESSORS_EXPECTED', { path, params: { least, most } })]
  }
  return successors.flatMap((successor): TreeObjection[] => {
    if (!successor) return [objection('UNKNOWN_UNIT', { path })]
    const standing = versionOn(successor, effectiveOn)
    if (!standing) return [objection('SUCCESSOR_NOT_THERE', { path })]
    return leadsThrough(standing.path, unit.sequence) ? [objection('BELOW_ITSELF', { path })] : []
  })
}

interface HandoverOutcome {
  value: Handover | null
  objections: TreeObjection[]
}

function judgeHandover(
  effectiveOn: LocalDate,
  { unit, successors, children }: ClosingFacts,
): HandoverOutcome {
  const rest = { from: effectiveOn, until: null }
  const left = children
    .map(child => versionsWithin(child, rest).filter(({ parentId }) => parentId === unit.id))
    .filter(versions => versions.length > 0)
  const [to, ...others] = successors
  if (left.length === 0) return { value: null, objections: [] }
  if (to && others.length === 0) return handOver(to, left.flat(), effectiveOn)
  const params = { count: left.length }
  const path = ['input', 'unitId']
  return { value: null, objections: [objection('HAS_CHILDREN', { path, params })] }
}

function handOver(
  to: UnitFacts,
  left: readonly VersionFacts[],
  effectiveOn: LocalDate,
): HandoverOutcome {
  const path = ['input', 'successorIds']
  const levels = new Map<UnitKind, UnitLevel>()
  const refused = new Set<UnitKind>()
  for (const { kind, level } of left) {
    const there = levelUnder(to, kind, effectiveOn)
    const doesNotSink = there && rankOf(there) <= rankOf(level)
    if (there && (doesNotSink || kind === 'MASS_ORGANISATION')) levels.set(kind, there)
    else refused.add(kind)
  }
  const objections = [...refused].map((kind): TreeObjection =>
    objection('CHILDREN_NOT_ALLOWED_THERE', { path, params: { kind } }),
  )
  const period = { from: effectiveOn, until: latestEnd(left) }
  return {
    value: { to, levels },
    objections: [...objections, ...objectionsToPresence(to, period, 'successorIds')],
  }
}

const latestEnd = (periods: readonly Period[]): LocalDate | null =>
  periods
    .map(({ until }) => until)
    .reduce((latest, until) => (latest === null || until === null ? null : maxDate(latest, until)))
