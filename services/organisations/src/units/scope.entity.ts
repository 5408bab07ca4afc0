import type { AuditSubject, Scope } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'

const COLUMNS = [
  ['provinces', 'province_id'],
  ['aboveBases', 'above_base_id'],
  ['bases', 'base_id'],
  ['units', 'unit_id'],
] as const

/**
 * The narrowest comparison that says 'within this scope', for a table with anchors. Row security says the
 * same once more; without this predicate an ordered list would be walked from its beginning.
 */
export function within(scope: Scope, alias: string): RawBuilder<boolean> {
  const parts = COLUMNS.filter(([list]) => scope[list].length > 0).map(
    ([list, column]) => sql`${sql.ref(`${alias}.${column}`)} = any (${scope[list]}::uuid[])`,
  )
  return parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` or `)})` : sql<boolean>`false`
}

/** What the access log keeps of something that lies at a unit: its key and today's place, or the last. */
export async function auditSubject(
  { db }: { db: Kysely<Database> },
  subjectId: string,
  unitId: string,
): Promise<AuditSubject> {
  const place = await db
    .selectFrom('unit_versions as v')
    .select([
      'v.province_id as provinceId',
      'v.above_base_id as aboveBaseId',
      'v.base_id as baseId',
    ])
    .where('v.unit_id', '=', unitId)
    .orderBy('v.valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { subjectId, unitId, ...place }
}
