import { byId } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { inListOrder, type AdmissionRow } from '../admissions/admission.queries.ts'
import type { Database } from '../database.ts'

/** An account in force; its id is that of the helping member. */
export interface HelperAccountRow {
  id: string
  holderId: string
}

export const helperAccountLoaders = (db: Kysely<Database>) => ({
  /** The account of a helping member. */
  helperAccount: byId(ids => readAccounts(db, ids)),
})

async function readAccounts(
  db: Kysely<Database>,
  personIds: readonly string[],
): Promise<HelperAccountRow[]> {
  const { rows } = await sql<HelperAccountRow>`
    select person_id as id, holder_id as "holderId" from helper_accounts
    where ended_on is null and person_id = any(${[...personIds]}::uuid[])
  `.execute(db)
  return rows
}

/** The open admissions of those whom the viewer helps, the one longest on the list on top. */
export async function listHelped(db: Kysely<Database>): Promise<AdmissionRow[]> {
  const { rows } = await sql<{ id: string }>`
    select fact.id from admissions fact
    where fact.person_id = any((select helped_people())::uuid[]) order by fact.listed_on, fact.id
  `.execute(db)
  return inListOrder(db, rows)
}
