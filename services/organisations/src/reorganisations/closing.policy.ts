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
const everythingSaid = ({ parentId, kind, level, line, name }: UnitFacts['versions'][number]) =>
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

function judgeHandover(effectiveOn: LocalDate, facts: ClosingFacts): HandoverOutcome {
  const { unit, successors, children } = facts
  const rest = { from: effectiveOn, until: null }
  const left = children.flatMap(child =>
    versionsWithin(child, rest).filter(version => version.parentId === unit.id),
  )
  const [to, ...others] = successors
  if (left.length === 0) return { value: null, objections: [] }
  if (!to || others.length > 0) {
    const params = {
      count: new Set(children.filter(child => hasParent(child, facts, rest.from))).size,
    }
    return {
      value: null,
      objections: [objection('HAS_CHILDREN', { path: ['input', 'unitId'], params })],
    }
  }
  const levels = new Map<UnitKind, UnitLevel>()
  const refused = new Set<UnitKind>()
  for (const { kind, level } of left) {
    const there = levelUnder(to, kind, effectiveOn)
    const staysUp = there && rankOf(there) <= rankOf(level)
    if (there && (staysUp || kind === 'MASS_ORGANISATION')) levels.set(kind, there)
    else refused.add(kind)
  }
  const path = ['input', 'successorIds']
  const until = latestEnd(left)
  return {
    value: { to, levels },
    objections: [
      ...[...refused].map(kind =>
        objection('CHILDREN_NOT_ALLOWED_THERE', { path, params: { kind } }),
      ),
      ...objectionsToPresence(to, { from: effectiveOn, until }, 'successorIds'),
    ],
  }
}

const latestEnd = (periods: readonly Period[]): LocalDate | null =>
  periods.reduce<LocalDate | null>(
    (latest, { until }) => (latest === null || until === null ? null : maxDate(latest, until)),
    periods[0]?.until ?? null,
  )

const hasParent = (child: UnitFacts, { unit }: ClosingFacts, from: LocalDate): boolean =>
  versionsWithin(child, { from, until: null }).some(version => version.parentId === unit.id)
