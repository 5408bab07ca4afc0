import { acceptUnless, objection, type LocalDate, type Outcome, type Period } from '@ket-nap/kernel'
import { standsBelow, type UnitLevel } from '../units/unit.workflow.ts'
import {
  objectionsToDecision,
  readUnitName,
  refuse,
  type Decision,
  type TreeObjection,
} from './decision.policy.ts'
import {
  levelUnder,
  notAllowedHere,
  objectionsToPresence,
  objectionsToSeat,
  unknownUnit,
} from './place.policy.ts'
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

/** A change of a unit that the viewer has looked at. */
export interface Change extends Decision {
  expectedRevision: number
}

export interface ChangeFacts {
  /** Nothing when the viewer does not reach it. */
  unit: UnitFacts | undefined
  today: LocalDate
}

export interface Renamed {
  unit: UnitFacts
  name: string
  /** How long the name will hold. */
  window: Period
}

/** May the unit take this name on that day? */
export function judgeRenaming(
  input: Change & { name: string },
  { unit, today }: ChangeFacts,
): Outcome<Renamed, TreeObjection> {
  if (!unit) return unknownUnit('unitId')
  const name = readUnitName(input.name)
  const window = windowOf(unit, input.effectiveOn, version => version.name)
  const objections = [
    ...objectionsToChange(unit, input, today),
    ...(name.ok ? [] : name.objections),
  ]
  if (!name.ok || !window) return refuse(objections)
  if (versionOn(unit, input.effectiveOn)?.name === name.value) {
    objections.push(objection('NAME_UNCHANGED', { path: ['input', 'name'] }))
  }
  return acceptUnless({ unit, name: name.value, window }, objections)
}

const objectionsToChange = (unit: UnitFacts, change: Change, today: LocalDate): TreeObjection[] => [
  ...objectionsToRevision(unit, change.expectedRevision),
  ...objectionsToDecision(change, today),
  ...objectionsToDay(unit, change.effectiveOn),
]

export interface MoveFacts extends ChangeFacts {
  parent: UnitFacts | undefined
  /** Whether the viewer's own post sits on the unit. */
  isOwnSeat: boolean
  /** Units directly below it, at any time. */
  children: readonly UnitFacts[]
}

export interface Moved {
  unit: UnitFacts
  parent: UnitFacts
  level: UnitLevel
  /** How long it will stay there. */
  window: Period
}

/** May the unit go under that one on that day? */
export function judgeMove(input: Change, facts: MoveFacts): Outcome<Moved, TreeObjection> {
  const { unit, parent, today } = facts
  if (!unit) return unknownUnit('unitId')
  if (!parent) return unknownUnit('parentId')
  const window = windowOf(unit, input.effectiveOn, version => version.parentId)
  const standing = versionOn(unit, input.effectiveOn)
  const objections = [
    ...objectionsToChange(unit, input, today),
    ...objectionsToSeat(unit, facts.isOwnSeat),
  ]
  if (!window || !standing) return refuse(objections)
  const level = levelUnder(parent, standing.kind, input.effectiveOn)
  objections.push(...objectionsToPlace({ ...facts, unit, parent, window, standing, level }))
  return acceptUnless({ unit, parent, level: level ?? standing.level, window }, objections)
}

interface Place {
  unit: UnitFacts
  parent: UnitFacts
  window: Period
  /** The unit on the first day. */
  standing: VersionFacts
  level: UnitLevel | undefined
  children: readonly UnitFacts[]
}

function objectionsToPlace(place: Place): TreeObjection[] {
  const { unit, parent, window, standing, level } = place
  const path = ['input', 'parentId']
  const above = versionsWithin(parent, window)
  if (standing.parentId === parent.id) return [objection('PARENT_UNCHANGED', { path })]
  if (parent.id === unit.id || above.some(({ path: at }) => leadsThrough(at, unit.sequence))) {
    return [objection('BELOW_ITSELF', { path })]
  }
  const presence = objectionsToPresence(parent, window, 'parentId')
  const upper = versionOn(parent, window.from)
  if (presence.length > 0 || !upper) return presence
  if (!level) return [notAllowedHere(standing.kind, upper.kind, 'parentId')]
  const moved = { level, kind: standing.kind }
  const inOrder =
    above.every(version => standsBelow(moved, version.level)) &&
    childrenWithin(place).every(version => standsBelow(version, level))
  return inOrder ? [] : [objection('LEVEL_ORDER', { path, params: { level } })]
}

const childrenWithin = ({ unit, window, children }: Place): VersionFacts[] =>
  children.flatMap(child =>
    versionsWithin(child, window).filter(version => version.parentId === unit.id),
  )
