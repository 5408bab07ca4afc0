import { sql, type Kysely, type RawBuilder } from 'kysely'

/**
 * A job that runs holds this lock to the end of its transaction. PostgreSQL lets it go at once when the
 * process dies, so that nobody has to guess from a clock whether a job still runs.
 */
const lockOf = (id: RawBuilder<unknown>) => sql`hashtextextended('job:' || ${id}, 0)`

export async function holdJob(db: Kysely<unknown>, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockOf(sql`${id}::text`)})`.execute(db)
}

/**
 * Gives back the jobs that somebody took and did not finish: taken longer ago than a transaction needs to
 * open, and not held. Answers the names of those that have no try left.
 */
export async function giveBackInterrupted(
  db: Kysely<unknown>,
  takenBeforeMs: number,
): Promise<string[]> {
  const { rows } = await sql<{ name: string; isLost: boolean }>`
    with taken as materialized (
      select id from graphile_worker._private_jobs
      where locked_at < now() - ${takenBeforeMs} * interval '1 millisecond'
    )
    update graphile_worker._private_jobs job set locked_at = null, locked_by = null
    from taken, graphile_worker._private_tasks task
    where job.id = taken.id and task.id = job.task_id
      and pg_try_advisory_xact_lock(${lockOf(sql`job.id::text`)})
    returning task.identifier as name, job.attempts >= job.max_attempts as "isLost"
  `.execute(db)
  return rows.filter(({ isLost }) => isLost).map(({ name }) => name)
}
