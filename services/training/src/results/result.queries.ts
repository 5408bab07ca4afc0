import { byId } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

export interface PaperMarkRow {
  id: string
  tenths: number
}

export const resultLoaders = (db: Kysely<Database>) => ({
  /** By enrolment. */
  result: byId(ids => readResults(db, ids)),
  paperMark: byId(ids => readPaperMarks(db, ids)),
  currentPaperMarks: (enrolmentIds: readonly string[]) => readPaperMarks(db, enrolmentIds),
})

const RESULT = [
  'enrolment_id as id',
  'passed',
  'tenths',
  'grade',
  'attended',
  'sessions',
  'policy_version as policyVersion',
] as const

const readResults = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('results')
    .select([...RESULT])
    .where('enrolment_id', 'in', [...ids])
    .execute()

/** The latest of each. */
async function readPaperMarks(
  db: Kysely<Database>,
  enrolmentIds: readonly string[],
): Promise<PaperMarkRow[]> {
  const { rows } = await sql<PaperMarkRow>`
    select distinct on (enrolment_id) enrolment_id as id, tenths from paper_marks
    where enrolment_id = any(${[...enrolmentIds]}::uuid[]) order by enrolment_id, id desc
  `.execute(db)
  return rows
}
