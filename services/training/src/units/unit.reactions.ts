import {
  newestStates,
  reanchor,
  takeAnchoringTurn,
  type ReceivedEvent,
  type WorkContext,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { readUnitChanged } from './unit.events.ts'

/** Tables whose rows lie at a unit and carry the anchors of its copy. */
const ANCHORED_TABLES = [
  'person_copies',
  'training_classes',
  'lecturers',
  'enrolments',
  'learners',
  'training_proposals',
] as const

/** Keeps the newest state of each unit and takes along what lies at it, also what arrived before it. */
export async function copyUnits(
  events: readonly ReceivedEvent[],
  { db }: WorkContext<Database>,
): Promise<void> {
  const newest = newestStates(events, readUnitChanged, ({ unitId }) => unitId)
  await takeAnchoringTurn(db)
  const { rows } = await sql<{ unit_id: string }>`
    insert into unit_copies (unit_id, revision, province_id, above_base_id, base_id)
    select "unitId", revision, "provinceId", "aboveBaseId", "baseId"
    from jsonb_to_recordset(${JSON.stringify(newest)}::jsonb) as unit("unitId" uuid,
      revision integer, "provinceId" uuid, "aboveBaseId" uuid, "baseId" uuid)
    on conflict (unit_id) do update set revision = excluded.revision,
      province_id = excluded.province_id, above_base_id = excluded.above_base_id,
      base_id = excluded.base_id
    where excluded.revision > unit_copies.revision
    returning unit_id
  `.execute(db)
  await reanchor(
    db,
    ANCHORED_TABLES,
    rows.map(({ unit_id }) => unit_id),
  )
}
