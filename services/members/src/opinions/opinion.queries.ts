import type { LocalDate } from '@ket-nap/kernel'
import { byId, listsById } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { OpinionAnswer, OpinionKind } from './opinion.workflow.ts'

export interface OpinionRow {
  id: string
  admissionId: string | null
  probationId: string | null
  kind: OpinionKind
  askedUnitId: string | null
  askedName: string | null
  askedOn: LocalDate
  dueOn: LocalDate | null
  answeredOn: LocalDate | null
  answeredBy: string | null
  answerNumber: string | null
  answer: OpinionAnswer | null
  text: string | null
}

/** Opinions of the files within the reach of the transaction, in the order in which they were asked. */
export const opinionLoaders = (db: Kysely<Database>) => ({
  opinion: byId(ids => readOpinions(db, sql`o.id`, ids)),
  opinionsOfAdmission: listsById(
    ids => readOpinions(db, sql`o.admission_id`, ids),
    row => row.admissionId ?? '',
  ),
  opinionsOfProbation: listsById(
    ids => readOpinions(db, sql`o.probation_id`, ids),
    row => row.probationId ?? '',
  ),
})

async function readOpinions(
  db: Kysely<Database>,
  column: RawBuilder<unknown>,
  ids: readonly string[],
): Promise<OpinionRow[]> {
  const { rows } = await sql<OpinionRow>`
    select o.id, o.admission_id as "admissionId", o.probation_id as "probationId", o.kind,
      o.asked_unit_id as "askedUnitId", o.asked_name as "askedName", o.asked_on as "askedOn",
      o.due_on as "dueOn", o.answer_number as "answerNumber",
      o.answered_on as "answeredOn", o.answered_name as "answeredBy", o.answer,
      o.answer_text as text
    from opinions o where ${column} = any(${[...ids]}::uuid[]) order by o.asked_on, o.id
  `.execute(db)
  return rows
}
