import type { AuditPlaces } from '@ket-nap/subgraph'
import type { Context } from '../context.ts'

/** The part of the tree below a unit; nothing at all for a unit out of reach, null for the nation. */
export async function auditPlaces(
  { loaders, today }: Context,
  unitId: string | null | undefined,
): Promise<AuditPlaces | null> {
  if (!unitId) return null
  const unit = await loaders.unit.load({ id: unitId, day: today })
  if (unit?.level === 'NATION') return null
  const ids = unit ? [unit.id] : []
  if (unit?.id === unit?.provinceId) return { column: 'province_id', ids }
  if (unit?.id === unit?.aboveBaseId) return { column: 'above_base_id', ids }
  return { column: unit?.id === unit?.baseId ? 'base_id' : 'unit_id', ids }
}
