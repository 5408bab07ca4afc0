import { byId } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { OPEN_STAGES as OPEN_ADMISSIONS } from '../admissions/stage.workflow.ts'
import type { Database } from '../database.ts'
import { OPEN_STAGES as OPEN_PROBATIONS } from '../probations/probation-stage.workflow.ts'

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

/** The open files of those whom the viewer helps: candidates first listed, probations whose end is nearest. */
export async function readHelped(
  db: Kysely<Database>,
): Promise<{ dossierIds: string[]; probationIds: string[] }> {
  const { rows } = await sql<{ dossierIds: string[]; probationIds: string[] }>`
    with helped as (select helped_people() as people)
    select array(select fact.id from admissions fact
        where fact.person_id = any(helped.people) and fact.stage = any(${[...OPEN_ADMISSIONS]}::text[])
        order by fact.listed_on, fact.id) as "dossierIds",
      array(select fact.id from probations fact
        where fact.person_id = any(helped.people) and fact.stage = any(${[...OPEN_PROBATIONS]}::text[])
        order by fact.ends_on, fact.id) as "probationIds"
    from helped`.execute(db)
  return rows[0] ?? { dossierIds: [], probationIds: [] }
}
