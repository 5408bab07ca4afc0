import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openOrm } from '../database/database.ts'
import { createMeters } from '../metrics/meters.ts'
import { NOTES } from '../testing/example/notes.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { kyselyOf } from '../transaction/scoped.ts'
import { startRelay, type Relay } from './relay.ts'

/** A consumer that refuses when told to and remembers each id. */
const meters = createMeters()
const received: string[] = []
let refusing = false
let consumer: Server
let database: TestDatabase
let orm: Awaited<ReturnType<typeof openOrm>>

beforeAll(async () => {
  database = await createTestDatabase(NOTES)
  orm = await openOrm(NOTES, database.worker, { connections: 4 })
  consumer = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { events } = JSON.parse(Buffer.concat(chunks).toString()) as {
      events: { type: string }[]
    }
    if (!refusing) received.push(...events.map(({ type }) => type))
    response.writeHead(refusing ? 503 : 204).end()
  })
  consumer.listen(0, '127.0.0.1')
  await once(consumer, 'listening')
})
afterAll(async () => {
  consumer.close()
  await orm.close(true)
  await database.drop()
})
beforeEach(() => received.splice(0))

function relay() {
  const address = consumer.address()
  const port = typeof address === 'object' ? address?.port : 0
  return startRelay({
    producer: 'notes',
    consumers: new Map([['reader', `http://127.0.0.1:${port}`]]),
    secret: 'secret',
    db: kyselyOf(orm.em.fork()),
    logger: pino({ level: 'silent' }),
    meters,
  })
}
const tellSql = (type: string) =>
  `insert into outbox_events (type, version, payload) values ('${type}', 1, '{}')`

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await sleep(25)
}

/** Received is not yet remembered: what is stopped in between is sent again, which is allowed. */
async function untilTaken(running: Relay): Promise<void> {
  let { reader } = await running.pending()
  for (let tries = 0; tries < 200 && reader !== 0; tries += 1) {
    await sleep(25)
    reader = (await running.pending()).reader
  }
}

test('an event that commits late with an earlier number is not lost', async () => {
  const slow = new Client({ connectionString: database.admin })
  const fast = new Client({ connectionString: database.admin })
  await Promise.all([slow.connect(), fast.connect()])
  const running = relay()
  try {
    await slow.query('begin')
    await slow.query(tellSql('slow'))
    await fast.query(tellSql('fast'))
    running.nudge()
    await sleep(100)
    await slow.query('commit')
    running.nudge()
    await until(() => received.length === 2)
    expect(received.toSorted()).toEqual(['fast', 'slow'])
    await untilTaken(running)
  } finally {
    await running.stop()
    await Promise.all([slow.end(), fast.end()])
  }
})

test('what a consumer refused is sent again until it is taken, in order', async () => {
  refusing = true
  const running = relay()
  const writer = new Client({ connectionString: database.admin })
  await writer.connect()
  try {
    for (const type of ['a', 'b', 'c']) await writer.query(tellSql(type))
    running.nudge()
    await sleep(300)
    expect(received).toEqual([])
    expect(await running.pending()).toEqual({ reader: 3 })
    refusing = false
    await until(() => received.length === 3)
    expect(received).toEqual(['a', 'b', 'c'])
    const { values } = await meters.relayFailures.get()
    expect(values).toEqual([{ labels: { consumer: 'reader' }, value: expect.any(Number) }])
  } finally {
    refusing = false
    await running.stop()
    await writer.end()
  }
})
