import { object, objection, type LocalDate, type Outcome, type Period } from '@ket-nap/kernel'
import type { UnitKind, UnitLevel } from '../units/unit.workflow.ts'
import type { TreeObjection } from './decision.policy.ts'
import { findPlacement } from './reorganisation.workflow.ts'
import { existsThroughout, versionOn, type UnitFacts } from './unit-facts.policy.ts'

/** The unit does not exist or lies out of reach, which looks the same. */
export const unknownUnit = (field: string): Outcome<never, TreeObjection> =>
  object<[TreeObjection]>(objection('UNKNOWN_UNIT', { path: ['input', field] }))

/** The level of a kind under a unit from a day on; nothing where it may not stand. */
export function levelUnder(
  parent: UnitFacts,
  kind: UnitKind,
  day: LocalDate,
): UnitLevel | undefined {
  const standing = versionOn(parent, day)
  const placement = standing && findPlacement(kind, standing.kind, day)
  if (!placement) return undefined
  return placement.level === 'OF_PARENT' ? standing.level : placement.level
}

export const notAllowedHere = (
  kind: UnitKind,
  parent: UnitKind,
  field: 'kind' | 'parentId',
): TreeObjection =>
  objection('KIND_NOT_ALLOWED_HERE', {
    path: ['input', field],
    params: { kind, parent },
    source: '294 pt 10',
  })

/** The unit named by the field must exist on every day of the period. */
export function objectionsToPresence(
  unit: UnitFacts,
  period: Period,
  field: string,
): TreeObjection[] {
  if (existsThroughout(unit, period)) return []
  const { foundedOn, closedOn } = unit
  const params = { foundedOn, ...(closedOn ? { closedOn } : {}) }
  return [objection('NOT_THERE_THROUGHOUT', { path: ['input', field], params })]
}

/** The root has no place to go; a unit's own post does not decide about the unit. */
export function objectionsToSeat(unit: UnitFacts, isOwnSeat: boolean): TreeObjection[] {
  const path = ['input', 'unitId']
  if (unit.versions.some(version => version.kind === 'CENTRE')) {
    return [objection('ROOT_STAYS', { path })]
  }
  return isOwnSeat ? [objection('OWN_UNIT', { path })] : []
}
