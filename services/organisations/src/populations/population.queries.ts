import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { PopulationRow } from './population.entity.ts'

/** The series of each unit, oldest first. */
export async function loadPopulations(
  db: Kysely<Database>,
  unitIds: readonly string[],
): Promise<PopulationRow[][]> {
  const rows = await db
    .selectFrom('populations')
    .select(['unit_id as unitId', 'counted_on as on', 'people', 'source'])
    .where(sql<boolean>`unit_id = any (${unitIds}::uuid[])`)
    .where('superseded_at', 'is', null)
    .orderBy('counted_on')
    .execute()
  const byUnit = Map.groupBy(rows, row => row.unitId)
  return unitIds.map(id => byUnit.get(id) ?? [])
}
