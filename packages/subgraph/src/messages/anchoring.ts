import { sql, type Kysely } from 'kysely'

const ANCHORING = 7_310_301

/**
 * Units and what lies at them arrive apart. Whoever writes either waits here, until the end of its
 * transaction, for the other, else a row could keep the anchors that its unit had a moment ago.
 */
export async function takeAnchoringTurn<Database>(db: Kysely<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ANCHORING})`.execute(db)
}

/** What lies at these units takes over the anchors of their copies; the unit of a row stays as it was. */
export async function reanchor<Database>(
  db: Kysely<Database>,
  tables: readonly string[],
  unitIds: readonly string[],
): Promise<void> {
  if (unitIds.length === 0) return
  for (const table of tables) {
    await sql`
      update ${sql.table(table)} as row set province_id = unit.province_id,
        above_base_id = unit.above_base_id, base_id = unit.base_id
      from unit_copies unit
      where unit.unit_id = row.unit_id and unit.unit_id = any(${[...unitIds]}::uuid[])
        and (row.province_id, row.above_base_id, row.base_id)
          is distinct from (unit.province_id, unit.above_base_id, unit.base_id)
    `.execute(db)
  }
}
