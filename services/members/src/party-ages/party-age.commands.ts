import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Keeps the day from which Party age counts, after a time outside has ended. */
export async function recountPartyAge(
  { db }: { db: Kysely<Database> },
  personId: string,
): Promise<void> {
  await sql`
    update members set outside_days = outside_days(person_id) where person_id = ${personId}
  `.execute(db)
}
