import type { LocalDate } from '@ket-nap/kernel'
import { isUuid } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { END_STAGES } from '../admissions/stage.workflow.ts'
import type { Database } from '../database.ts'
import type { ListedPerson, ListingPlace } from './listing.policy.ts'

export interface ListingAsked {
  unitId: string
  personId?: string | null | undefined
  today: LocalDate
}

/** The cell and, where already on record, the person; null when the cell is not within reach. */
export async function readListing(
  db: Kysely<Database>,
  { unitId, personId, today }: ListingAsked,
): Promise<{ unit: ListingPlace; person: ListedPerson | null } | null> {
  if (!isUuid(unitId)) return null
  const { rows } = await sql<ListingPlace>`
    select unit.unit_id as "unitId", unit.province_id as "provinceId",
      unit.above_base_id as "aboveBaseId", unit.base_id as "baseId"
    from unit_copies unit
    join unit_copy_versions version on version.unit_id = unit.unit_id and version.valid @> ${today}::date
    where unit.unit_id = ${unitId} and unit.line = 'PARTY'`.execute(db)
  const [unit] = rows
  if (!unit) return null
  return { unit, person: personId && isUuid(personId) ? await readPerson(db, personId) : null }
}

async function readPerson(db: Kysely<Database>, personId: string): Promise<ListedPerson | null> {
  const { rows } = await sql<ListedPerson>`
    select id as "personId", born_on as "bornOn", general_education as "generalEducation",
      occupation, flags,
      exists (select from admissions a where a.person_id = p.id and a.stage <> all(${[...END_STAGES]}::text[])) as "isListed",
      exists (select from members m where m.person_id = p.id and m.left_on is null) as "isMember",
      exists (select from departures d where d.person_id = p.id
        and d.kind in ('EXPELLED', 'REMOVED', 'RESIGNED')) as "hasLeftParty",
      (select max(v.on_day) from admissions a join admission_moves v on v.admission_id = a.id
        where a.person_id = p.id and a.stage = 'REFUSED' and v.action = 'REFUSE') as "refusedOn"
    from people p where id = ${personId}`.execute(db)
  return rows[0] ?? null
}
