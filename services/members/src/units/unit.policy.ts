import type { LocalDate } from '@ket-nap/kernel'
import type { AuditSubject, Scope } from '@ket-nap/subgraph'
import { ANCHOR_COLUMNS, type AnchorColumn, type Anchors } from './anchor.workflow.ts'

/** Whether a post of this scope reaches what lies here. The same question as the row policy asks. */
export function reaches(scope: Scope, anchors: Anchors): boolean {
  const lies = (ids: readonly string[], id: string | null) => id !== null && ids.includes(id)
  return (
    lies(scope.provinces, anchors.province_id) ||
    lies(scope.aboveBases, anchors.above_base_id) ||
    lies(scope.bases, anchors.base_id) ||
    lies(scope.units, anchors.unit_id)
  )
}

/** The anchor that this unit itself is for everything below it today; null below the base. */
export function anchorOf(unit: Anchors): AnchorColumn | null {
  return ANCHOR_COLUMNS.find(column => unit[column] === unit.unit_id) ?? null
}

/** A unit as it stood in the tree on a day. */
export interface Place extends Anchors {
  level: string
  path: string
}

/**
 * How the rows below a unit are found. By anchor where today's anchors say it; by the tree of the day
 * otherwise; the nation holds everything.
 */
export type Below =
  | { by: 'EVERYTHING' }
  | { by: 'ANCHOR'; column: AnchorColumn }
  | { by: 'PATH'; path: string; column: AnchorColumn | null }

export function below(place: Place, asOf: LocalDate, today: LocalDate): Below {
  if (place.level === 'NATION') return { by: 'EVERYTHING' }
  const column = anchorOf(place)
  if (asOf === today && column) return { by: 'ANCHOR', column }
  return { by: 'PATH', path: place.path, column }
}

/** Of what was done, the access log keeps the key and the place. */
export const auditSubject = (subjectId: string, anchors: Anchors): AuditSubject => ({
  subjectId,
  unitId: anchors.unit_id,
  provinceId: anchors.province_id,
  aboveBaseId: anchors.above_base_id,
  baseId: anchors.base_id,
})
