import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { DepartureKind, MemberStatus } from '../codes/membership-codes.ts'
import type { Database } from '../database.ts'

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
