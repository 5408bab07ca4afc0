import type { Scope } from '@ket-nap/subgraph'
import { sql, type RawBuilder } from 'kysely'

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
