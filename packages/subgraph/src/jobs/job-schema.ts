import { runMigrations } from 'graphile-worker'
import { databaseRoles } from '../access/row-security.ts'
import { quiet } from './job-log.ts'

/**
 * Tries before a job has failed for good. They wait 1 s × eⁿ, six hours at the most: together 28 hours, so
 * that whatever is repaired within a day heals by itself.
 */
const TRIES = 14

const TABLES = ['jobs', 'job_queues', 'tasks', 'known_crontabs']

/** Brings the tables of graphile-worker, in a schema of their own, to the version of the library. */
export function installJobs(ownerUrl: string): Promise<void> {
  return runMigrations({ connectionString: ownerUrl, maxPoolSize: 1, logger: quiet })
}

/**
 * The worker role runs jobs; the request role may do no more than enqueue. The tables refuse every role by
 * row security without a policy, so the one way in runs with the rights of their owner.
 */
export function jobAccess(service: string): string[] {
  const { app, worker } = databaseRoles(service)
  return [
    `grant usage on schema graphile_worker to ${worker}`,
    `grant select on graphile_worker.migrations to ${worker}`,
    ...TABLES.map(table => `graphile_worker._private_${table}`).flatMap(table => [
      `create policy worker on ${table} to ${worker} using (true) with check (true)`,
      `grant select, insert, update, delete on ${table} to ${worker}`,
    ]),
    `create function enqueue_job(job text, payload json, job_key text, due_at timestamptz) returns void
       language sql security definer set search_path = pg_catalog, pg_temp
       as $$ select graphile_worker.add_job(identifier => $1, payload => $2, run_at => $4,
         max_attempts => ${TRIES}, job_key => $1 || ':' || $3) $$`,
    `revoke execute on function enqueue_job from public`,
    `grant execute on function enqueue_job to ${app}, ${worker}`,
  ]
}
