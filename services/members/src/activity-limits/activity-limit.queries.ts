import { byId, listsById } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { ActivityLimitRow } from './activity-limit.entity.ts'

/** Limits of people within the viewer's reach. */
export const activityLimitLoaders = (db: Kysely<Database>) => ({
  activityLimit: byId(ids => readLimits(db, { column: 'id', ids })),
  /** Of a person, the latest first. */
  activityLimits: listsById(
    ids => readLimits(db, { column: 'person_id', ids }),
    row => row.personId,
  ),
})

async function readLimits(
  db: Kysely<Database>,
  { column, ids }: { column: 'id' | 'person_id'; ids: readonly string[] },
): Promise<ActivityLimitRow[]> {
  const { rows } = await sql<ActivityLimitRow>`
    select id, person_id as "personId", kind, ground, place, from_on as "from",
      until_on as "until", document_number as "documentNumber", document_on as "documentOn",
      end_document_number as "endDocumentNumber", end_document_on as "endDocumentOn",
      unit_id, province_id, above_base_id, base_id
    from activity_limits
    where ${sql.ref(column)} = any(${[...ids]}::uuid[]) order by from_on desc, id
  `.execute(db)
  return rows
}
