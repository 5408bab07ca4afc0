import {
  newestStates,
  takeAnchoringTurn,
  type ReceivedEvent,
  type WorkContext,
} from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { readPersonPlaced } from './person.events.ts'

/** Keeps the newest place of each person; a unit that is not known yet anchors the person later. */
export async function copyPeople(
  events: readonly ReceivedEvent[],
  { db }: WorkContext<Database>,
): Promise<void> {
  const newest = newestStates(events, readPersonPlaced, ({ personId }) => personId)
  await takeAnchoringTurn(db)
  await sql`
    insert into person_copies (person_id, revision, unit_id, province_id, above_base_id, base_id)
    select person."personId", person.revision, person."unitId", unit.province_id,
      unit.above_base_id, unit.base_id
    from jsonb_to_recordset(${JSON.stringify(newest)}::jsonb)
      as person("personId" uuid, revision integer, "unitId" uuid)
    left join unit_copies unit on unit.unit_id = person."unitId"
    on conflict (person_id) do update set revision = excluded.revision, unit_id = excluded.unit_id,
      province_id = excluded.province_id, above_base_id = excluded.above_base_id,
      base_id = excluded.base_id
    where excluded.revision > person_copies.revision
  `.execute(db)
  await takeLearnersAlong(
    db,
    newest.map(({ personId }) => personId),
  )
}

/** What a person needs to learn, and to what the cell proposes a person, lie where the person lies. */
async function takeLearnersAlong(db: Kysely<Database>, ids: readonly string[]): Promise<void> {
  for (const table of ['learners', 'training_proposals']) {
    await sql`
      update ${sql.table(table)} as row set unit_id = person.unit_id,
        province_id = person.province_id, above_base_id = person.above_base_id,
        base_id = person.base_id
      from person_copies person
      where person.person_id = row.person_id and person.person_id = any(${[...ids]}::uuid[])
        and row.unit_id is distinct from person.unit_id
    `.execute(db)
  }
}
