import { type Job } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** The job that folds the counts of open dossiers. */
export const FOLD_DOSSIER_COUNTS = 'foldDossierCounts'

/**
 * Makes one row of the rows that add up, then compares the counts with the dossiers themselves. A
 * difference is a defect: it is put right and alarmed.
 */
export const foldDossierCounts: Job<Database> = async (_, { db, alarm }) => {
  await fold(db)
  if ((await reconcile(db)) > 0) alarm('dossier counts differed from the dossiers')
}

const fold = (db: Kysely<Database>) =>
  sql`
    with several as (
      select anchor, anchor_id, stage, due_month from dossier_counts
      group by anchor, anchor_id, stage, due_month having count(*) > 1),
    folded as (
      delete from dossier_counts counted using several
      where (counted.anchor, counted.anchor_id, counted.stage, counted.due_month)
        = (several.anchor, several.anchor_id, several.stage, several.due_month)
      returning counted.*)
    insert into dossier_counts (anchor, anchor_id, stage, due_month, number,
      province_id, above_base_id, base_id, unit_id)
    select anchor, anchor_id, stage, due_month, sum(number),
      province_id, above_base_id, base_id, unit_id
    from folded
    group by anchor, anchor_id, stage, due_month, province_id, above_base_id, base_id, unit_id
    having sum(number) <> 0
  `.execute(db)

/** Answers how many keys were wrong. */
async function reconcile(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql`
    insert into dossier_counts (anchor, anchor_id, stage, due_month, number,
      province_id, above_base_id, base_id, unit_id)
    select anchor, anchor_id, stage, due_month, -number,
      province_id, above_base_id, base_id, unit_id
    from miscounted_dossiers returning id
  `.execute(db)
  return rows.length
}
