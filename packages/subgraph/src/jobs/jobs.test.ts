import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { today } from '@ket-nap/kernel'
import type { MikroORM } from '@mikro-orm/postgresql'
import { pino } from 'pino'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openOrm, requestPool } from '../database/database.ts'
import { createMeters } from '../metrics/meters.ts'
import { writeNote } from '../testing/example/note-job.ts'
import { NOTES } from '../testing/example/notes.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { kyselyOf } from '../transaction/scoped.ts'
import { enqueue, type EnqueuedJob, type Job, type Jobs } from './job.ts'
import { startJobs, type JobRunner, type JobRunnerSettings } from './job-runner.ts'

const JOB_PROCESS = fileURLToPath(new URL('../testing/example/job-process.ts', import.meta.url))
const lines: string[] = []
let database: TestDatabase
let app: MikroORM
let worker: MikroORM
let admin: Client
let runner: JobRunner | undefined

beforeAll(async () => {
  database = await createTestDatabase(NOTES)
  app = await openOrm(NOTES, database.app, requestPool(2))
  worker = await openOrm(NOTES, database.worker, { connections: 4 })
  admin = new Client({ connectionString: database.admin })
  await admin.connect()
})
afterEach(async () => {
  await runner?.stop()
  runner = undefined
  lines.splice(0)
  await admin.query('truncate notes, graphile_worker._private_jobs')
})
afterAll(async () => {
  await admin.end()
  await Promise.all([app.close(true), worker.close(true)])
  await database.drop()
})

const ask = (job: Partial<EnqueuedJob> = {}) =>
  app.em
    .fork()
    .transactional(em =>
      enqueue(kyselyOf(em), { job: 'write', payload: { unitId: randomUUID() }, ...job }),
    )
async function begin(jobs: Jobs, settings: Partial<JobRunnerSettings<unknown>> = {}) {
  const logger = pino({}, { write: line => void lines.push(line) })
  const committed = () => undefined
  const connections = { worker, workerUrl: database.worker }
  runner = await startJobs({
    jobs,
    ...connections,
    logger,
    meters: createMeters(),
    committed,
    ...settings,
  })
}
const numberOf = async (query: string): Promise<number> =>
  Number((await admin.query<{ n: number }>(query)).rows[0]?.n)
const countOf = (from: string) => numberOf(`select count(*) as n from ${from}`)
const jobsLeft = () => countOf('graphile_worker._private_jobs')

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await condition()) return
    await sleep(25)
  }
  throw new Error('it did not come about')
}

test('a job asked for by a request is done by the worker, once the request is stored', async () => {
  await begin({ write: writeNote })
  await ask()
  await until(async () => (await jobsLeft()) === 0)
  expect(await countOf('notes')).toBe(1)
})

test('a request that fails leaves no job', async () => {
  const failing = app.em.fork().transactional(async em => {
    await enqueue(kyselyOf(em), { job: 'write', payload: {} })
    throw new Error('changed its mind')
  })
  await expect(failing).rejects.toThrow('changed its mind')
  expect(await jobsLeft()).toBe(0)
})

test.each([
  'select * from graphile_worker._private_jobs',
  `select graphile_worker.add_job('write')`,
  'delete from graphile_worker._private_jobs',
  'update graphile_worker._private_jobs set attempts = 0',
])('the request role may enqueue and nothing else: %s', async statement => {
  await expect(app.em.fork().execute(statement)).rejects.toThrow('permission denied')
})

test('a payload is ids, days and codes', async () => {
  const unitId = randomUUID()
  await ask({ payload: { unitId, day: '2026-11-22', timer: 'CERTIFICATE_VALIDITY' } })
  const planted = ask({ payload: { unitId, name: 'Nguyễn Văn Á' } })
  await expect(planted).rejects.toThrow('name of the job write is no id, day or code')
  await expect(planted).rejects.not.toThrow('Nguyễn')
})

test('what should never happen is logged and counted, and the job is done all the same', async () => {
  const meters = createMeters()
  await begin({ write: (_, { alarm }) => Promise.resolve(alarm('two sums differ')) }, { meters })
  await ask()
  await until(async () => (await jobsLeft()) === 0)
  expect(lines.map(line => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ level: 50, job: 'write', msg: 'two sums differ' }),
  )
  expect(await meters.registry.metrics()).toContain('subgraph_alarms_total{job="write"} 1')
})

test('a job that waits is replaced under its key', async () => {
  const later = new Date(Date.now() + 3_600_000)
  await ask({ key: 'k', runAt: later })
  await ask({ key: 'k' })
  await ask({ key: 'another', runAt: later })
  await begin({ write: writeNote })
  await until(async () => (await countOf('notes')) === 1)
  expect(await jobsLeft()).toBe(1)
})

test('what fails leaves nothing, waits and is tried again', async () => {
  let fails = true
  await begin({
    write: async (payload, work) => {
      await writeNote(payload, work)
      if (fails) throw new Error('not now')
    },
  })
  await ask()
  await until(() => lines.length === 1)
  expect(lines[0]).toContain('a job failed and is tried again')
  expect(await countOf('notes')).toBe(0)
  await until(async () => (await countOf('graphile_worker._private_jobs where attempts = 1')) === 1)
  const wait = 'select extract(epoch from run_at - now()) as n from graphile_worker._private_jobs'
  expect(await numberOf(wait)).toBeGreaterThan(1)
  fails = false
  await admin.query('update graphile_worker._private_jobs set run_at = now()')
  await admin.query(`notify "jobs:insert"`)
  await until(async () => (await jobsLeft()) === 0)
  expect(await countOf('notes')).toBe(1)
})

test('what fails for good is logged once and kept, without a word of what it held', async () => {
  const planted = '001099123456'
  await ask()
  await admin.query('update graphile_worker._private_jobs set attempts = 13')
  await begin({ write: () => Promise.reject(new TypeError(`wrong number ${planted}`)) })
  await until(
    async () =>
      (await countOf('graphile_worker._private_jobs where attempts = 14 and locked_at is null')) ===
      1,
  )
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'a job failed for good',
    job: 'write',
    err: { name: 'TypeError' },
  })
  const kept = `graphile_worker._private_jobs where last_error = 'TypeError'`
  expect(await countOf(kept)).toBe(1)
  expect(lines.join()).not.toContain(planted)
})

test('a stop waits for the job that runs', async () => {
  let begun = false
  await begin({
    write: async (payload, work) => {
      begun = true
      await sleep(300)
      await writeNote(payload, work)
    },
  })
  await ask()
  await until(() => begun)
  await runner?.stop()
  runner = undefined
  expect(await countOf('notes')).toBe(1)
  expect(await jobsLeft()).toBe(0)
})

test('a job whose process was killed in the middle is taken again and done once', async () => {
  await ask()
  const child = spawn(process.execPath, ['--import', 'tsx', JOB_PROCESS], {
    env: { ...process.env, WORKER_URL: database.worker },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await saysItIsInTheMiddle(child)
  await begin({ write: writeNote }, { takenBeforeMs: 200 })
  await sleep(600)
  // Held: nobody gives it back, however long it runs.
  expect(await countOf('graphile_worker._private_jobs where locked_at is not null')).toBe(1)
  child.kill('SIGKILL')
  await until(async () => (await jobsLeft()) === 0)
  expect(await countOf('notes')).toBe(1)
}, 30_000)

async function saysItIsInTheMiddle({ stdout }: ChildProcess): Promise<void> {
  if (!stdout) throw new Error('the process has no output')
  await once(stdout, 'data')
}

test('a process that lost its job to another leaves no trace of it', async () => {
  await begin({
    write: async (payload, work) => {
      await writeNote(payload, work)
      await admin.query(`update graphile_worker._private_jobs set locked_by = 'another'`)
    },
  })
  await ask()
  await until(() => lines.length === 1)
  expect(lines[0]).toContain('TakenOver')
  expect(await countOf('notes')).toBe(0)
  expect(await jobsLeft()).toBe(1)
})

test('a midnight that passed while nothing ran is made up for', async () => {
  await begin({ night: async () => undefined }, { nightly: ['night'] })
  await until(async () => (await countOf('graphile_worker._private_known_crontabs')) === 1)
  await runner?.stop()
  await admin.query(`update graphile_worker._private_known_crontabs
    set known_since = now() - interval '9 days', last_execution = now() - interval '3 days'`)
  const nights: string[] = []
  const night: Job = async (_, __, day) => void nights.push(day)
  await begin({ night }, { nightly: ['night'] })
  await until(async () => nights.length > 0 && (await jobsLeft()) === 0)
  expect(nights).toEqual([today(new Date())])
})
