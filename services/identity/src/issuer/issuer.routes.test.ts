import type { Running } from '@ket-nap/process'
import { createDatabase, findFreePort, type TestDatabase } from '@ket-nap/process/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startService } from '../service.ts'
import { layLine, type DatabaseLine } from '../testing/database-line.ts'

const CLIENT = { id: 'ket-nap', secret: 'secret of the client, for tests only' }

let database: TestDatabase
let line: DatabaseLine
let service: Running
let url: string

beforeAll(async () => {
  database = await createDatabase()
  line = await layLine(database.url)
  await line.cut()
  const port = await findFreePort()
  url = `http://127.0.0.1:${port}`
  service = await startService({
    port,
    host: '127.0.0.1',
    logLevel: process.env['LOG_LEVEL'] ?? 'silent',
    trustedProxies: [],
    databaseUrl: line.url,
    publicUrl: 'http://localhost:8080',
    edgeUrl: 'http://127.0.0.1:1',
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    serviceTokenSecret: 'secret of the services, for tests only',
    demonstration: false,
  })
})
afterAll(async () => {
  await service.stop()
  await line.cut()
  await database.drop()
})

/** What needs the database: edge's pushed request, the browser's, the code's, and a page of ours. */
const ASKED: Record<string, () => Promise<Response>> = {
  'a pushed request': () => pushed(),
  'a request of a browser': () =>
    ask(`/auth?client_id=${CLIENT.id}&request_uri=urn:ietf:params:oauth:request_uri:x`),
  'a code': () =>
    form('/token', { grant_type: 'authorization_code', code: 'x', redirect_uri: 'y' }),
  'a link': () => ask('/enrol/some-token'),
}

const ask = (path: string, request: RequestInit = {}) =>
  fetch(`${url}/identity${path}`, {
    ...request,
    redirect: 'manual',
    signal: AbortSignal.timeout(8_000),
  })

const form = (path: string, fields: Record<string, string>) =>
  ask(path, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${CLIENT.id}:${encodeURIComponent(CLIENT.secret)}`).toString('base64')}`,
    },
    body: new URLSearchParams(fields),
  })

const pushed = () =>
  form('/request', {
    client_id: CLIENT.id,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: 'http://localhost:8080/sign-in/callback',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  })

const ready = async () => (await fetch(`${url}/ready`)).status

test.each(Object.entries(ASKED))(
  'while the database has never been up, %s is told to come again',
  async (_, asked) => {
    expect((await asked()).status).toBe(503)
    expect(await ready()).toBe(503)
  },
)

test('when the database comes up, the issuer works', async () => {
  await line.mend()
  await service.prepared
  expect((await pushed()).status).toBe(201)
  expect(await ready()).toBe(200)
})

test.each(Object.entries(ASKED))(
  'when the database has gone away, %s is told to come again',
  async (_, asked) => {
    await line.cut()
    const answer = await asked()
    const text = await answer.text()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
    expect(text).not.toMatch(/ECONN|127\.0\.0\.1|terminated/)
    expect(await ready()).toBe(503)
  },
)

test('when the database says nothing any more, nobody waits for it long', async () => {
  await line.mend()
  expect((await pushed()).status).toBe(201)
  line.silence()
  const answers = await Promise.all(Object.values(ASKED).map(asked => asked()))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 503))
  await line.mend()
  await expect.poll(async () => (await pushed()).status).toBe(201)
})
