import type { ReceivedEvent, WorkContext } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { ANCHORED_TABLES, takeAnchoringTurn } from './anchoring.queries.ts'
import { readUnitChanged } from './unit.events.ts'

/** Keeps the newest state of each unit and takes along what lies at it, also what arrived before it. */
export async function copyUnits(
  events: readonly ReceivedEvent[],
  { db }: WorkContext<Database>,
): Promise<void> {
  const newest = new Map(
    events
      .map(({ payload }) => readUnitChanged(payload))
      .toSorted((a, b) => a.revision - b.revision)
      .map(unit => [unit.unitId, unit]),
  )
  await takeAnchoringTurn(db)
  const { rows } = await sql<{ unit_id: string }>`
    insert into unit_copies (unit_id, revision, province_id, above_base_id, base_id)
    select "unitId", revision, "provinceId", "aboveBaseId", "baseId"
    from jsonb_to_recordset(${JSON.stringify([...newest.values()])}::jsonb) as unit("unitId" uuid,
      revision integer, "provinceId" uuid, "aboveBaseId" uuid, "baseId" uuid)
    on conflict (unit_id) do update set revision = excluded.revision,
      province_id = excluded.province_id, above_base_id = excluded.above_base_id,
      base_id = excluded.base_id
    where excluded.revision > unit_copies.revision
    returning unit_id
  `.execute(db)
  await reanchor(
    db,
    rows.map(({ unit_id }) => unit_id),
  )
}

async function reanchor(db: Kysely<Database>, unitIds: readonly string[]): Promise<void> {
  for (const table of ANCHORED_TABLES) {
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
