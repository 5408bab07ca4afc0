import { placesIn, type AuditPlaces } from '@ket-nap/subgraph'
import type { Context } from '../context.ts'

export const AUDIT_QUERIES = {
  entries: 'organisationAuditEntries',
  heavyDays: 'organisationAuditHeavyDays',
  seal: 'organisationAuditSeal',
}

/** The part of the tree below a unit; all that is reached for the nation. */
export async function auditPlaces(
  { loaders, today, viewer }: Context,
  unitId: string | null | undefined,
): Promise<readonly AuditPlaces[] | null> {
  const unit = unitId ? await loaders.unit.load({ id: unitId, day: today }) : null
  return unit?.level === 'NATION' ? null : placesIn(viewer, unitId)
}
