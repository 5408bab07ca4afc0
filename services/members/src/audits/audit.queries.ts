import type { AuditPlaces } from '@ket-nap/subgraph'
import type { Context } from '../context.ts'
import { groupsBelow } from '../units/unit.queries.ts'

export const AUDIT_QUERIES = {
  entries: 'auditEntries',
  heavyDays: 'auditHeavyDays',
  seal: 'auditSeal',
}

/** What counts as opening a dossier, for the number on a day. */
export const OPENINGS = [
  'PERSON_OPENED',
  'DOSSIER_OPENED',
  'RECOGNITION_FILE_OPENED',
  'TRANSFER_OPENED',
  'SCAN_OPENED',
]

/** The part of the tree below a unit; nothing at all for a unit out of reach. */
export async function auditPlaces(
  { db, loaders, viewer, today }: Context,
  unitId: string | null | undefined,
): Promise<readonly AuditPlaces[] | null> {
  if (!unitId) return null
  const place = await loaders.place(today).load(unitId)
  return place ? [await groupsBelow(db, place, viewer)] : []
}
