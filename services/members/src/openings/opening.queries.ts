import { listsById } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Action of the access log that tells that a person was opened. */
export const PERSON_OPENED = 'PERSON_OPENED'
const SHOWN = 20

export interface OpeningRow {
  personId: string
  at: Date
  role: string
  unitId: string
}

/** The latest openings of a person that the viewer may know of, newest first. */
export const openingLoaders = (db: Kysely<Database>) => ({
  openings: listsById(
    ids => readOpenings(db, ids),
    row => row.personId,
  ),
})

async function readOpenings(
  db: Kysely<Database>,
  personIds: readonly string[],
): Promise<OpeningRow[]> {
  const { rows } = await sql<OpeningRow>`
    select person.id as "personId", latest.recorded_at as at, latest.role,
      latest.post_unit_id as "unitId"
    from unnest(${[...personIds]}::uuid[]) as person(id)
    cross join lateral (
      select entry.seq, entry.recorded_at, entry.role, entry.post_unit_id from audit_entries entry
      where entry.subject_id = person.id and entry.action = ${PERSON_OPENED}
      order by entry.recorded_at desc, entry.seq desc limit ${SHOWN}
    ) latest
    order by latest.seq desc
  `.execute(db)
  return rows
}
