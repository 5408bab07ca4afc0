import { Client } from 'pg'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openOrm } from '../database/database.ts'
import type { Pools } from '../definition.ts'
import { NOTES } from '../testing/example/notes.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { storedFigures, type StoredFigures } from './stored-figures.ts'

let database: TestDatabase
let admin: Client
let pools: Pools
let figures: StoredFigures
const registry = new Registry()

beforeAll(async () => {
  database = await createTestDatabase(NOTES)
  pools = {
    app: await openOrm(NOTES, database.app, { connections: 1 }),
    worker: await openOrm(NOTES, database.worker, { connections: 2 }),
  }
  figures = storedFigures(registry, { pools, consumers: ['reader', 'late'], jobs: ['known'] })
  admin = new Client({ connectionString: database.admin })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await Promise.all([pools.app.close(true), pools.worker.close(true)])
  await database.drop()
})
beforeEach(async () => {
  await admin.query('truncate outbox_events, outbox_cursors, graphile_worker._private_jobs')
})

const tell = (type: string, ago: string) =>
  admin.query(
    `insert into outbox_events (type, version, payload, occurred_at)
     values ($1, 1, '{}', now() - $2::interval)`,
    [type, ago],
  )
const enqueue = (job: string, is = 'attempts = 0') =>
  admin
    .query(`
    with made as (select (graphile_worker.add_job('${job}', max_attempts => 2)).id)
    select from made`)
    .then(() =>
      admin.query(`update graphile_worker._private_jobs set ${is}
      where id = (select max(id) from graphile_worker._private_jobs)`),
    )
async function linesOf(name: string): Promise<string[]> {
  await figures.refresh()
  const text = await registry.metrics()
  return text
    .split('\n')
    .filter(line => line.startsWith(`subgraph_${name}`))
    .toSorted()
}

test('a consumer that lags is seen, with how many and for how long', async () => {
  await tell('taken', '1 hour')
  await tell('waits', '10 minutes')
  await tell('waits too', '1 minute')
  await admin.query(`insert into outbox_cursors select 'reader', xid, seq from outbox_events
    where type = 'taken'`)
  expect(await linesOf('outbox_events')).toEqual([
    'subgraph_outbox_events{consumer="late"} 3',
    'subgraph_outbox_events{consumer="reader"} 2',
  ])
  const [late, reader] = (await linesOf('outbox_oldest')).map(line => Number(line.split(' ')[1]))
  expect(reader).toBeCloseTo(600, -1)
  expect(late).toBeCloseTo(3_600, -1)
})

test('with nothing to send nothing lags', async () => {
  expect(await linesOf('outbox_oldest')).toEqual([
    'subgraph_outbox_oldest_seconds{consumer="late"} 0',
    'subgraph_outbox_oldest_seconds{consumer="reader"} 0',
  ])
})

test('jobs are counted by name and state; a name that nobody knows has none', async () => {
  await enqueue('known')
  await enqueue('known', `run_at = now() + interval '1 day'`)
  await enqueue('known', `locked_at = now(), locked_by = 'x'`)
  await enqueue('known', 'attempts = 1')
  await enqueue('known', 'attempts = 2')
  await enqueue('of another version')
  await enqueue('of yet another')
  expect(await linesOf('jobs')).toEqual([
    'subgraph_jobs{job="known",state="failed"} 1',
    'subgraph_jobs{job="known",state="retrying"} 1',
    'subgraph_jobs{job="known",state="running"} 1',
    'subgraph_jobs{job="known",state="scheduled"} 1',
    'subgraph_jobs{job="known",state="waiting"} 1',
    'subgraph_jobs{job="unknown",state="waiting"} 2',
  ])
  await admin.query('truncate graphile_worker._private_jobs')
  expect(await linesOf('jobs')).toEqual([])
})

test('figures of a database that is away are gone, and it is said', async () => {
  const gone = await createTestDatabase(NOTES)
  const worker = await openOrm(NOTES, gone.worker, { connections: 2 })
  const told = new Registry()
  const ofGone = storedFigures(told, {
    pools: { ...pools, worker },
    consumers: ['reader'],
    jobs: [],
  })
  const shown = async () => {
    await ofGone.refresh()
    return (await told.metrics()).split('\n')
  }
  expect(await shown()).toContain('subgraph_outbox_events{consumer="reader"} 0')
  await gone.drop()
  expect(await shown()).toContain('subgraph_database_up 0')
  expect(await shown()).not.toContain('subgraph_outbox_events{consumer="reader"} 0')
  await worker.close(true)
})
