import { byId, listsById } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { NomineeRecord, NomineeTask } from './nominee-task.policy.ts'

/** Tasks of nominations within the reach of the transaction, in the order in which they began. */
export const nomineeTaskLoaders = (db: Kysely<Database>) => ({
  nomineeTask: byId(async ids => {
    const { rows } =
      await sql<NomineeTask>`${TASKS} where task.id = any(${[...ids]}::uuid[])`.execute(db)
    return rows
  }),
  tasksOfNomination: listsById(
    ids => readTasks(db, ids),
    ({ nominationId }) => nominationId,
  ),
  /** Accepted nominations of a person. */
  nominationsOfPerson: listsById(
    ids => readRecords(db, ids),
    ({ personId }) => personId,
  ),
})

const TASKS = sql`select task.id, task.nomination_id as "nominationId", task.kind, task.content,
  task.begun_on as "begunOn", task.ended_on as "endedOn", task.result from nominee_tasks task`

async function readTasks(db: Kysely<Database>, ids: readonly string[]): Promise<NomineeTask[]> {
  const { rows } = await sql<NomineeTask>`
    ${TASKS} where task.nomination_id = any(${[...ids]}::uuid[])
    order by task.begun_on, task.id`.execute(db)
  return rows
}

async function readRecords(
  db: Kysely<Database>,
  personIds: readonly string[],
): Promise<NomineeRecord[]> {
  const { rows } = await sql<NomineeRecord>`
    select n.id, fact.person_id as "personId", n.body_unit_id as "bodyUnitId",
      r.number as "resolutionNumber", r.resolved_on as "resolvedOn", n.statement
    from nominations n join nomination_resolutions r on r.id = n.resolution_id
    join admissions fact on fact.id = n.admission_id
    where fact.person_id = any(${[...personIds]}::uuid[]) and n.stage = 'ACCEPTED'
    order by r.resolved_on, n.id`.execute(db)
  return rows
}
