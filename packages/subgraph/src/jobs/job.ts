import { isLocalDate, type LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { WorkContext } from '../context.ts'
import type { Payload } from '../messages/payload.ts'
import { isUuid } from '../uuid.ts'

/** What a job works with besides: whoever keeps the system running is told of what should never happen. */
export interface JobContext<Database = unknown> extends WorkContext<Database> {
  /** Logged as an error and counted, in words without anything personal; the work goes on. */
  alarm(what: string): void
}

/**
 * Work that is done after the request that asked for it: one transaction of the worker role, in which the
 * job is also struck off, so that its effect in the database happens once. What it does outside (a file, a
 * call) may happen again and must bear that. Longer work enqueues its own next part.
 */
export type Job<Database = unknown> = (
  payload: Payload,
  work: JobContext<Database>,
  today: LocalDate,
) => Promise<void>

export type Jobs<Database = unknown> = Readonly<Record<string, Job<Database>>>

export interface EnqueuedJob {
  job: string
  /** Ids, days and codes; what they stand for is read when the job runs. */
  payload: Readonly<Record<string, string>>
  /** A job that still waits under the same key is replaced. */
  key?: string
  runAt?: Date
  /** Not before so many seconds have passed; instead of `runAt`, where nobody may look at a clock. */
  afterSeconds?: number
}

/** Enqueues a job in the transaction of the change that asks for it: no change, no job. */
export async function enqueue<Database>(
  db: Kysely<Database>,
  { job, payload, key, runAt, afterSeconds = 0 }: EnqueuedJob,
): Promise<void> {
  for (const [name, value] of Object.entries(payload)) {
    if (!isReference(value)) throw new Error(`${name} of the job ${job} is no id, day or code`)
  }
  await sql`
    select enqueue_job(${job}, ${JSON.stringify(payload)}::json, ${key ?? null},
      coalesce(${runAt ?? null}::timestamptz, now() + ${afterSeconds} * interval '1 second'))
  `.execute(db)
}

const CODE = /^[A-Z][A-Z0-9_]{0,40}$/
/** Whether a text is an id, a day or a code: what may rest where nobody erases. */
export const isReference = (value: string) =>
  isUuid(value) || isLocalDate(value) || CODE.test(value)
