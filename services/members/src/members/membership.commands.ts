import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { DepartureKind, MemberStatus } from '../codes/membership-codes.ts'
import type { Database } from '../database.ts'
import { TRAIT_COLUMNS } from '../people/traits.entity.ts'

const STATUS_AFTER: Readonly<Record<DepartureKind, MemberStatus>> = {
  DECEASED: 'DECEASED',
  EXPELLED: 'EXPELLED',
  REMOVED: 'REMOVED',
  RESIGNED: 'RESIGNED',
  TRANSFERRED_OUT: 'TRANSFERRED',
}

export interface Leaving {
  personId: string
  on: LocalDate
  kind: DepartureKind
}

/**
 * Ends a membership: status and day, the belonging from which is counted, the departure that table 1
 * counts, all of the unit to which the member belonged. Source: HD 11 (2021), table 1, part C.
 */
export async function endMembership(
  { db }: { db: Kysely<Database> },
  { personId, on, kind }: Leaving,
): Promise<void> {
  await sql`
    update members set status = ${STATUS_AFTER[kind]}, left_on = ${on}::date,
      revision = revision + 1
    where person_id = ${personId}
  `.execute(db)
  // Who comes and goes on one day was here that day.
  await sql`
    update belongings set until_on = greatest(${on}::date, from_on + 1)
    where person_id = ${personId} and until_on is null
  `.execute(db)
  await sql`
    insert into departures (person_id, on_day, kind, province_id, above_base_id, base_id, unit_id)
    select person_id, ${on}::date, ${kind}, province_id, above_base_id, base_id, unit_id
    from members where person_id = ${personId}
  `.execute(db)
}

export interface Restoring {
  personId: string
  on: LocalDate
}

/**
 * Takes back an expulsion or a removal: the status held before, and a belonging that table 1 counts as
 * restored, at the unit to which the member last belonged. Source: HD 11 (2021), table 1, part B.
 */
export async function restoreMembership(
  { db }: { db: Kysely<Database> },
  { personId, on }: Restoring,
): Promise<void> {
  const traits = (alias: string) => sql.join(TRAIT_COLUMNS.map(name => sql.ref(`${alias}.${name}`)))
  await sql`
    update members set left_on = null, revision = revision + 1,
      status = case when official_on <= ${on}::date then 'OFFICIAL' else 'PROBATIONARY' end
    where person_id = ${personId}
  `.execute(db)
  await sql`
    insert into belongings (person_id, from_on, reason, official_on, exempt,
      ${sql.join(TRAIT_COLUMNS.map(name => sql.ref(name)))},
      province_id, above_base_id, base_id, unit_id)
    select member.person_id, ${on}::date, 'RESTORED', member.official_on, member.exempt,
      ${traits('person')}, member.province_id, member.above_base_id, member.base_id, member.unit_id
    from members member join people person on person.id = member.person_id
    where member.person_id = ${personId}
  `.execute(db)
}
