import { toLocalDate } from '@ket-nap/kernel'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openOrm } from '../database/database.ts'
import { NOTES } from '../testing/example/notes.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { kyselyOf } from '../transaction/scoped.ts'
import { prune } from './pruning.ts'

const TODAY = toLocalDate('2026-11-22')
const OLD = '2026-08-01'
const YOUNG = '2026-11-01'

let database: TestDatabase
let orm: Awaited<ReturnType<typeof openOrm>>
let admin: Client

beforeAll(async () => {
  database = await createTestDatabase(NOTES)
  orm = await openOrm(NOTES, database.worker, { connections: 1 })
  admin = new Client({ connectionString: database.admin })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await orm.close(true)
  await database.drop()
})
beforeEach(async () => {
  await admin.query('truncate outbox_events, outbox_cursors, inbox_events, idempotency_keys')
  for (const [type, at] of [
    ['old', OLD],
    ['old and not taken', OLD],
    ['young', YOUNG],
  ]) {
    await admin.query(
      `insert into outbox_events (type, version, payload, occurred_at) values ($1, 1, '{}', $2)`,
      [type, at],
    )
  }
})

const takenBy = (consumer: string, type: string) =>
  admin.query(
    `insert into outbox_cursors (consumer, xid, seq)
     select $1, xid, seq from outbox_events where type = $2`,
    [consumer, type],
  )
const kept = async () =>
  (await admin.query<{ type: string }>('select type from outbox_events order by seq')).rows.map(
    ({ type }) => type,
  )
const pruneFor = (...consumers: string[]) => prune(kyselyOf(orm.em.fork()), consumers, TODAY)

test('an old event goes when every consumer has taken it, and not before', async () => {
  await takenBy('reader', 'young')
  await takenBy('slow reader', 'old')
  await pruneFor('reader', 'slow reader')
  expect(await kept()).toEqual(['old and not taken', 'young'])
})

test('while a consumer has taken nothing yet everything is kept', async () => {
  await takenBy('reader', 'young')
  await pruneFor('reader', 'new reader')
  expect(await kept()).toHaveLength(3)
})

test('ids of events and keys of commands are forgotten after the same time', async () => {
  for (const at of [OLD, YOUNG]) {
    await admin.query(
      `insert into inbox_events (id, producer, received_at) values (uuidv7(), $1, $2)`,
      [at, at],
    )
    await admin.query(
      `insert into idempotency_keys (holder_id, key, operation, input_hash, recorded_at)
       values (uuidv7(), $1, 'write', '', $2)`,
      [at, at],
    )
  }
  await pruneFor()
  const inbox = await admin.query<{ producer: string }>('select producer from inbox_events')
  const keys = await admin.query<{ key: string }>('select key from idempotency_keys')
  expect(inbox.rows).toEqual([{ producer: YOUNG }])
  expect(keys.rows).toEqual([{ key: YOUNG }])
})
