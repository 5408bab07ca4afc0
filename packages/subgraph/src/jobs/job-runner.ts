import { today } from '@ket-nap/kernel'
import type { MikroORM } from '@mikro-orm/postgresql'
import {
  parseCronItems,
  run,
  runOnce,
  type CronItem,
  type Task,
  type TaskList,
} from 'graphile-worker'
import { sql, type Kysely } from 'kysely'
import { Payload } from '../messages/payload.ts'
import type { Meters } from '../metrics/meters.ts'
import { describe } from '../server/errors.ts'
import type { Logger } from '../server/logging.ts'
import { kyselyOf, withWork } from '../transaction/scoped.ts'
import { giveBackInterrupted, holdJob } from './interrupted.ts'
import type { Job, Jobs } from './job.ts'
import { queueLog } from './job-log.ts'

const AT_ONCE = 2
const CONNECTIONS = 3
const POLL_MS = 2_000
const LOOK_MS = 10_000
const TAKEN_BEFORE_MS = 30_000

export interface JobRunnerSettings<Database> {
  jobs: Jobs<Database>
  /** Names of jobs that begin each midnight in Việt Nam. */
  nightly?: readonly string[]
  /** Names of jobs that begin each minute. */
  everyMinute?: readonly string[]
  workerUrl: string
  worker: MikroORM
  logger: Logger
  meters: Pick<Meters, 'alarms' | 'jobs'>
  /** Called after each job that was done. */
  committed(): void
  /** After which time a job that nobody holds counts as interrupted. */
  takenBeforeMs?: number
}

export interface JobRunner {
  /** Takes no further job and waits for those that run. */
  stop(): Promise<void>
}

/** Runs jobs as the worker role, in as many processes as there are, each job in one of them. */
export async function startJobs<Database>(
  settings: JobRunnerSettings<Database>,
): Promise<JobRunner> {
  const { workerUrl, worker, logger, takenBeforeMs = TAKEN_BEFORE_MS } = settings
  const look = () => lookForInterrupted(kyselyOf(worker.em.fork()), takenBeforeMs, logger)
  await look()
  const runner = await run({
    connectionString: workerUrl,
    maxPoolSize: CONNECTIONS,
    concurrency: AT_ONCE,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    taskList: tasksOf(settings),
    parsedCronItems: parseCronItems([
      ...(settings.nightly ?? []).map(afterMidnight),
      ...(settings.everyMinute ?? []).map(eachMinute),
    ]),
    logger: queueLog(logger),
  })
  let looking = Promise.resolve()
  const timer = setInterval(() => (looking = looking.then(look)), Math.min(takenBeforeMs, LOOK_MS))
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await Promise.all([looking, runner.stop()])
    },
  }
}

/** Runs what is due now, once, and stops; for tests. */
export async function runDueJobs<Database>(settings: JobRunnerSettings<Database>): Promise<void> {
  await runOnce({
    connectionString: settings.workerUrl,
    maxPoolSize: CONNECTIONS,
    noHandleSignals: true,
    taskList: tasksOf(settings),
    logger: queueLog(settings.logger),
  })
}

/**
 * A minute after midnight in Việt Nam, which keeps UTC+7 all year: by then it is the new day by everybody's
 * clock. A midnight that fell into an outage is made up for.
 */
const afterMidnight = (task: string): CronItem => ({
  task,
  match: '1 17 * * *',
  options: { backfillPeriod: 24 * 3_600_000, jobKey: task, jobKeyMode: 'replace' },
})

/** What fell into an outage is not made up for: the next minute does it. */
const eachMinute = (task: string): CronItem => ({
  task,
  match: '* * * * *',
  options: { jobKey: task, jobKeyMode: 'replace' },
})

const tasksOf = <Database>(settings: JobRunnerSettings<Database>): TaskList =>
  Object.fromEntries(
    Object.entries(settings.jobs).map(([name, job]) => [name, taskOf(name, job, settings)]),
  )

function taskOf<Database>(
  name: string,
  job: Job<Database>,
  { worker, logger, meters, committed }: JobRunnerSettings<Database>,
): Task {
  const alarm = (what: string) => {
    meters.alarms.inc({ job: name })
    logger.error({ job: name }, what)
  }
  return async (payload, { job: { id, attempts, max_attempts: tries, locked_by: taker } }) => {
    const measured = meters.jobs.startTimer({ job: name })
    try {
      await withWork<Database, void>(worker, async work => {
        await holdJob(kyselyOf(work.em), id)
        await job(new Payload(payload, name), { ...work, alarm }, today(new Date()))
        await strikeOff(kyselyOf(work.em), { id, taker })
      })
      measured({ outcome: 'done' })
    } catch (error) {
      measured({ outcome: 'failed' })
      const failure = { job: name, jobId: id, err: describe(error) }
      if (attempts >= tries) logger.error(failure, 'a job failed for good')
      else if (attempts === 1) logger.warn(failure, 'a job failed and is tried again')
      throw new FailedJob(error)
    }
    committed()
  }
}

/** What the queue keeps of an error is its name: messages may carry values. */
class FailedJob extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.name : 'unknown')
  }
}

class TakenOver extends Error {
  override readonly name = 'TakenOver'
}

async function strikeOff(
  db: Kysely<unknown>,
  { id, taker }: { id: string; taker: string | null },
): Promise<void> {
  const { numAffectedRows } = await sql`
    delete from graphile_worker._private_jobs where id = ${id}::bigint and locked_by = ${taker}
  `.execute(db)
  if (numAffectedRows !== 1n) throw new TakenOver()
}

async function lookForInterrupted(
  db: Kysely<unknown>,
  takenBeforeMs: number,
  logger: Logger,
): Promise<void> {
  try {
    for (const job of await giveBackInterrupted(db, takenBeforeMs)) {
      logger.error({ job }, 'a job was interrupted for good')
    }
  } catch (error) {
    logger.error({ err: describe(error) }, 'interrupted jobs could not be looked for')
  }
}
