import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signServiceToken } from '../access/tokens.ts'
import { NOTES } from '../testing/example/notes.ts'
import {
  createTestDatabase,
  startTestIssuer,
  testViewer,
  type TestDatabase,
  type TestIssuer,
} from '../testing/index.ts'
import { startSubgraph, type RunningSubgraph } from './start.ts'

const SECRET = 'a secret of the test'
const viewer = testViewer('CELL_SECRETARY', { units: [randomUUID()] })
const lines: string[] = []
let issuer: TestIssuer
let database: TestDatabase
let running: RunningSubgraph

beforeAll(async () => {
  issuer = await startTestIssuer()
  database = await createTestDatabase(NOTES)
  running = await startSubgraph(
    NOTES,
    {
      port: 0,
      host: '127.0.0.1',
      databases: database,
      viewerJwksUrl: issuer.jwksUrl,
      serviceTokenSecret: SECRET,
      consumers: new Map(),
    },
    pino({}, { write: line => void lines.push(line) }),
  )
})
afterAll(async () => {
  await running.stop()
  await database.drop()
  await issuer.close()
})

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${running.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, text: await response.text() }
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const NOTES_QUERY = { query: '{ notes(first: 5) { edges { node { title } } } }' }

test('it is ready before anything was asked of it', async () => {
  expect((await fetch(`${running.url}/ready`)).status).toBe(200)
})

test('a viewer of edge is answered', async () => {
  const answer = await post('/graphql', NOTES_QUERY, bearer(await issuer.sign(viewer)))
  expect(answer).toEqual({ status: 200, text: '{"data":{"notes":{"edges":[]}}}\n' })
})

test.each([
  ['a list', NOTES_QUERY],
  ['the schema', { query: '{ _service { sdl } }' }],
  ['an entity', { query: '{ _entities(representations: []) { __typename } }' }],
  ['introspection', { query: '{ __schema { types { name } } }' }],
])('without a token %s is refused', async (_, body) => {
  const answer = await post('/graphql', body)
  expect(answer.status).toBe(401)
  expect(answer.text).not.toContain('data')
})

test.each([
  ['of another audience', { audience: 'members' }],
  ['of another issuer', { issuer: 'members' }],
  ['of another type', { typ: 'JWT' }],
  ['that has expired', { lifetime: '-10s' }],
])('a token %s is refused', async (_, bent) => {
  const token = await issuer.sign(viewer, bent)
  expect((await post('/graphql', NOTES_QUERY, bearer(token))).status).toBe(401)
})

test('a token without a signature, and one signed with a shared secret, are refused', async () => {
  const [, payload] = (await issuer.sign(viewer)).split('.')
  const header = Buffer.from('{"alg":"none","typ":"viewer+jwt"}').toString('base64url')
  const service = await signServiceToken(SECRET, 'edge', 'subgraphs')
  for (const token of [`${header}.${payload}.`, `${header}.${payload}.x`, service]) {
    expect((await post('/graphql', NOTES_QUERY, bearer(token))).status).toBe(401)
  }
})

test('every document error has the same answer', async () => {
  const headers = bearer(await issuer.sign(viewer))
  const documents = [
    '{ nots(first: 5) { edges { cursor } } }',
    '{',
    '{ notes { edges { cursor } } }',
  ]
  const answers = await Promise.all(documents.map(query => post('/graphql', { query }, headers)))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  expect(answers[0]?.text).toContain('GRAPHQL_VALIDATION_FAILED')
})

test('the endpoints between services ask for a service token', async () => {
  const batch = { producer: 'x', events: [] }
  expect((await post('/events', batch)).status).toBe(401)
  expect((await post('/events', batch, bearer(await issuer.sign(viewer)))).status).toBe(401)
  const other = await signServiceToken(SECRET, 'x', 'members')
  expect((await post('/events', batch, bearer(other))).status).toBe(401)
  const own = await signServiceToken(SECRET, 'x', 'notes')
  expect((await post('/events', batch, bearer(own))).status).toBe(204)
})

test('whether consumers have caught up can be asked', async () => {
  const headers = bearer(await signServiceToken(SECRET, 'local', 'notes'))
  const answer = await fetch(`${running.url}/events/pending`, { headers })
  expect(await answer.json()).toEqual({})
  expect((await fetch(`${running.url}/events/pending`)).status).toBe(401)
})

test('a copy is rebuilt from a snapshot', async () => {
  const written = await post(
    '/graphql',
    {
      query: `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { note { id } } }`,
      variables: {
        input: {
          idempotencyKey: randomUUID(),
          unitId: viewer.scope.units[0],
          title: 'kept',
          writtenOn: '2026-11-21',
        },
      },
    },
    bearer(await issuer.sign(viewer)),
  )
  expect(written.text).toContain('"id"')
  const headers = bearer(await signServiceToken(SECRET, 'local', 'notes'))
  const snapshot = await (await fetch(`${running.url}/events/snapshot`, { headers })).text()
  expect(snapshot).toContain('"kept"')
  const applied = await fetch(`${running.url}/events/snapshot`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-ndjson' },
    body: snapshot.replace('kept', 'rebuilt'),
  })
  expect(await applied.json()).toEqual({ events: 1 })
  const list = await post('/graphql', NOTES_QUERY, bearer(await issuer.sign(viewer)))
  expect(list.text).toContain('rebuilt')
})

test('an endpoint for viewers works in their scope, all or nothing', async () => {
  const [own = ''] = viewer.scope.units
  const path = `/units/${own}/notes`
  expect((await post(path, {})).status).toBe(401)
  const service = bearer(await signServiceToken(SECRET, 'x', 'notes'))
  expect((await post(path, {}, service)).status).toBe(401)
  const headers = bearer(await issuer.sign(viewer))
  const done = await post(path, {}, headers)
  expect(JSON.parse(done.text)).toMatchObject({ ok: true })
  const foreign = await post(`/units/${randomUUID()}/notes`, {}, headers)
  expect(foreign).toEqual({ status: 500, text: '{"code":"INTERNAL_SERVER_ERROR"}' })
  const neighbour = testViewer('CELL_SECRETARY', { units: [randomUUID()] })
  const list = await post('/graphql', NOTES_QUERY, bearer(await issuer.sign(neighbour)))
  expect(list.text).toContain('"edges":[]')
})

test('health and readiness say so', async () => {
  expect((await fetch(`${running.url}/health`)).status).toBe(200)
  expect((await fetch(`${running.url}/ready`)).status).toBe(200)
})

test('what a subgraph did can be read as figures, with no word of a client in them', async () => {
  const headers = bearer(await issuer.sign(viewer))
  const planted = 'PlantedName'
  const query = `query ${planted}($id: ID!) { ${planted}: note(id: $id) { id } }`
  await post('/graphql', { query, variables: { id: randomUUID() } }, headers)
  await post('/graphql', { query: `mutation { ${planted} }` }, headers)
  await reuseKey(headers)
  await post('/graphql', NOTES_QUERY)
  const event = { id: randomUUID(), type: 'x', version: 1, occurredAt: '', payload: {} }
  const service = bearer(await signServiceToken(SECRET, 'x', 'notes'))
  await post('/events', { producer: planted, events: [event, event] }, service)
  const metrics = await (await fetch(`${running.url}/metrics`)).text()
  for (const figure of [
    /^subgraph_operation_duration_seconds_count\{kind="query",outcome="answered"\} [1-9]/m,
    /^subgraph_operation_duration_seconds_count\{kind="mutation",outcome="answered"\} [1-9]/m,
    /^subgraph_objections_total\{code="IDEMPOTENCY_KEY_REUSED"\} 1$/m,
    /^subgraph_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/m,
    /^subgraph_errors_total\{code="UNAUTHENTICATED"\} [1-9]/m,
    /^subgraph_inbox_events_total\{outcome="applied"\} 1$/m,
    /^subgraph_inbox_events_total\{outcome="repeated"\} 1$/m,
    /^subgraph_database_connections\{role="app",state="idle"\} [1-9]/m,
    /^subgraph_database_up 1$/m,
  ]) {
    expect(metrics).toMatch(figure)
  }
  expect(metrics).not.toContain(planted)
})

async function reuseKey(headers: Record<string, string>): Promise<void> {
  const query = `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { note { id } } }`
  const [unitId] = viewer.scope.units
  const input = { idempotencyKey: randomUUID(), unitId, writtenOn: '2026-11-21' }
  for (const title of ['one', 'two']) {
    await post('/graphql', { query, variables: { input: { ...input, title } } }, headers)
  }
}

test('what a client sends is in no log', async () => {
  const headers = bearer(await issuer.sign(viewer))
  const planted = '001099123456'
  const query = `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { note { id } } }`
  const input = {
    idempotencyKey: randomUUID(),
    unitId: randomUUID(),
    title: planted,
    writtenOn: '2026-11-21',
  }
  const refused = await post('/graphql', { query, variables: { input } }, headers)
  await post('/graphql', { query: `{ note(id: "${planted}") { id } }` }, headers)
  expect(refused.text).toContain('INTERNAL_SERVER_ERROR')
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join() + refused.text).not.toContain(planted)
})
