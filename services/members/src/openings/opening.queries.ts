import { listsById } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { OPEN_STAGES } from '../admissions/stage.workflow.ts'
import type { Database } from '../database.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { OPEN_STAGES as OPEN_PROBATIONS } from '../probations/probation-stage.workflow.ts'
import { OPEN_STAGES as OPEN_TRANSFERS } from '../transfers/transfer-action.workflow.ts'
import type { Case, Reason } from './opening.policy.ts'

/** Action of the access log that tells that a person was opened. */
export const PERSON_OPENED = 'PERSON_OPENED'
const SHOWN = 20

export interface OpeningRow {
  personId: string
  at: Date
  role: string
  unitId: string
}

/** A person who is opened, and why. */
export interface OpenedPerson extends PersonRow {
  openedFor: Reason
}

/** The latest openings of a person that the viewer may know of, newest first. */
export const openingLoaders = (db: Kysely<Database>) => ({
  openings: listsById(
    ids => readOpenings(db, ids),
    row => row.personId,
  ),
  /** What of a person is under way within the reach of the viewer. */
  casesUnderWay: listsById(
    ids => readCases(db, ids),
    row => row.personId,
  ),
})

async function readCases(
  db: Kysely<Database>,
  personIds: readonly string[],
): Promise<(Case & { personId: string })[]> {
  const ids = [...personIds]
  const { rows } = await sql<Case & { personId: string }>`
    select person_id as "personId", 'ADMISSION' as kind, id from admissions
    where person_id = any(${ids}::uuid[]) and stage = any(${[...OPEN_STAGES]}::text[])
    union all
    select person_id, 'PROBATION', id from probations
    where person_id = any(${ids}::uuid[]) and stage = any(${[...OPEN_PROBATIONS]}::text[])
    union all
    select person_id, 'TRANSFER', id from transfers
    where person_id = any(${ids}::uuid[]) and stage = any(${[...OPEN_TRANSFERS]}::text[])
    order by kind
  `.execute(db)
  return rows
}

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
