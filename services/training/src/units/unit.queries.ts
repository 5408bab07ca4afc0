import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Where units lie today. */
export const unitLoaders = (db: Kysely<Database>) => ({
  unitAnchors: (unitId: string) =>
    db
      .selectFrom('unit_copies')
      .select([
        'unit_id as unitId',
        'province_id as provinceId',
        'above_base_id as aboveBaseId',
        'base_id as baseId',
      ])
      .where('unit_id', '=', unitId)
      .executeTakeFirst(),
  /** Which of these are units. */
  knownUnits: async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
    if (ids.length === 0) return new Set()
    const rows = await db
      .selectFrom('unit_copies')
      .select('unit_id')
      .where('unit_id', 'in', [...ids])
      .execute()
    return new Set(rows.map(row => row.unit_id))
  },
})
