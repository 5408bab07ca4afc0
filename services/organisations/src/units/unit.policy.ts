import type { LocalDate } from '@ket-nap/kernel'
import type { Scope, Viewer } from '@ket-nap/subgraph'
import { ACTION_ROLES, UNIT_ACTIONS, type UnitAction, type UnitKind } from './unit.workflow.ts'

/** A place in today's tree. */
export interface Anchored {
  id: string
  provinceId: string | null
  aboveBaseId: string | null
  baseId: string | null
}

/** Whether the unit lies within the scope; one that is only above it does not. */
export function reaches(scope: Scope, unit: Anchored): boolean {
  const listed = (ids: readonly string[], id: string | null) => id !== null && ids.includes(id)
  return (
    listed(scope.provinces, unit.provinceId) ||
    listed(scope.aboveBases, unit.aboveBaseId) ||
    listed(scope.bases, unit.baseId) ||
    scope.units.includes(unit.id)
  )
}

export interface ActedOn extends Anchored {
  kind: UnitKind
  closedOn: LocalDate | null
}

/** What this viewer may do with the unit today. The commands judge the details. */
export function unitActions(viewer: Viewer, unit: ActedOn): UnitAction[] {
  const ended = unit.closedOn !== null && unit.closedOn <= viewer.today
  if (ended || !reaches(viewer.scope, unit)) return []
  return UNIT_ACTIONS.filter(
    action => ACTION_ROLES[action].includes(viewer.post.role) && isPossible(action, unit, viewer),
  )
}

/** The root stays, a unit with a planned end is not closed twice, and nobody moves or closes his own seat. */
function isPossible(action: UnitAction, unit: ActedOn, viewer: Viewer): boolean {
  const isSeat = unit.kind === 'CENTRE' || unit.id === viewer.post.unitId
  if (action === 'MOVE') return !isSeat
  if (action === 'CLOSE') return !isSeat && unit.closedOn === null
  return true
}
