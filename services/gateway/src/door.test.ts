import { createHmac } from 'node:crypto'
import { generateKeyPair } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Stamp } from './testing/fake-edge.ts'
import { startStand, trust, type Answer, type Stand } from './testing/stand.ts'

let stand: Stand

beforeAll(async () => {
  stand = await startStand()
})
afterEach(() => {
  expect(stand.organisations.received).toEqual([])
  expect(stand.members.received).toEqual([])
})
afterAll(() => stand.stop())

const ME = '{ viewer { authorization } }'

const refused = ({ status, body }: Answer) => ({
  status,
  code: body.errors?.[0]?.extensions.code,
  data: body.data,
})

describe('a viewer token is refused when', () => {
  const WRONG: Record<string, Stamp> = {
    'it has expired': { expiresIn: -6 },
    'it would live for longer than edge ever grants': { expiresIn: 300 },
    'it is meant for somebody else': { claims: { aud: 'edge' } },
    'somebody else issued it': { claims: { iss: 'identity' } },
    'it is of another kind': { header: { typ: 'service+jwt' } },
    'it has no kind': { header: { typ: 'JWT' } },
    'its key is unknown': { header: { kid: 'other' } },
    'it names no request': { claims: { rid: undefined } },
    'its request id is not a uuid': { claims: { rid: '012345678901' } },
  }
  test.each(Object.entries(WRONG))('%s', async (_, stamp) => {
    const answer = await stand.ask(ME, { token: await stand.edge.mint(stamp) })
    expect(refused(answer)).toEqual({ status: 401, code: 'UNAUTHENTICATED' })
  })

  test('another key signed it', async () => {
    const { privateKey } = await generateKeyPair('ES256')
    const answer = await stand.ask(ME, { token: await stand.edge.mint({ key: privateKey }) })
    expect(refused(answer)).toEqual({ status: 401, code: 'UNAUTHENTICATED' })
  })

  test.each(['none', 'HS256'])('it is signed with %s', async alg => {
    const [, payload] = (await stand.edge.mint()).split('.')
    const header = Buffer.from(JSON.stringify({ alg, typ: 'viewer+jwt', kid: 'test' }))
    const body = `${header.toString('base64url')}.${payload}`
    const publicKeys = await (await fetch(stand.edge.keysUrl)).text()
    const signature = createHmac('sha256', publicKeys).update(body).digest('base64url')
    const answer = await stand.ask(ME, { token: `${body}.${signature}` })
    expect(refused(answer)).toEqual({ status: 401, code: 'UNAUTHENTICATED' })
  })

  test('it is missing, or is not a token', async () => {
    for (const headers of [{}, { authorization: 'Bearer' }, { authorization: 'Basic YTpi' }]) {
      const answer = await stand.post({ query: ME }, headers)
      expect(refused(answer)).toEqual({ status: 401, code: 'UNAUTHENTICATED' })
    }
  })
})

describe('a request is refused when', () => {
  const headers = async (more: Record<string, string> = {}) => ({
    authorization: `Bearer ${await stand.edge.mint()}`,
    ...more,
  })

  test('it is not a POST', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await fetch(`${stand.url}/graphql?query={__typename}`, {
        method,
        headers: await headers(),
      })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('POST')
    }
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-7',
  ])('it says that it is %s', async mediaType => {
    const answer = await stand.post('{}', await headers({ 'content-type': mediaType }))
    expect(refused(answer)).toEqual({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' })
  })

  test('it is larger than 256 KiB, whether it says so or not', async () => {
    const large = JSON.stringify({ variables: { note: 'x'.repeat(300_000) } })
    const said = await stand.post(large, await headers())
    expect(refused(said)).toEqual({ status: 413, code: 'BODY_TOO_LARGE' })

    const unsaid: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: await headers({ 'content-type': 'application/json' }),
      body: new Blob([large]).stream(),
      duplex: 'half',
    }
    const response = await fetch(`${stand.url}/graphql`, unsaid)
    expect(response.status).toBe(413)
  })

  test.each([
    ['it is not JSON', '{"query":', 'BAD_REQUEST'],
    ['it is a batch', '[{}]', 'BAD_REQUEST'],
    ['it is a word', '"query"', 'BAD_REQUEST'],
    ['its variables are a list', { variables: [1] }, 'PERSISTED_QUERY_REQUIRED'],
    ['it has a key nobody knows', { doc_id: 'x' }, 'PERSISTED_QUERY_REQUIRED'],
    ['it holds free text', { query: ME }, 'PERSISTED_QUERY_REQUIRED'],
  ])('%s', async (_, body, code) => {
    expect(refused(await stand.post(body, await headers()))).toEqual({ status: 400, code })
  })

  const hashed = (sha256Hash: string, more = {}) => ({
    extensions: { persistedQuery: { version: 1, sha256Hash } },
    ...more,
  })

  test.each(['0'.repeat(64), 'constructor', '../../etc/passwd'])(
    'nobody put %s on the list',
    async hash => {
      const answer = await stand.post(hashed(hash), await headers())
      expect(refused(answer)).toEqual({ status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' })
    },
  )

  test('it sends a text along with a hash', async () => {
    const hash = await trust(stand.documentsFolder, ME)
    const answer = await stand.post(hashed(hash, { query: '{ __typename }' }), await headers())
    expect(refused(answer)).toEqual({ status: 400, code: 'PERSISTED_QUERY_REQUIRED' })
  })
})

test('nothing else is served', async () => {
  for (const path of ['/', '/graphiql', '/graphql/', '/graphql/stream', '/healthcheck']) {
    expect((await fetch(stand.url + path)).status).toBe(404)
  }
})

test('keys that cannot be fetched are our fault, and readiness says so', async () => {
  const lonely = await startStand()
  const token = await lonely.edge.mint()
  await lonely.edge.stop()
  const answer = await lonely.ask(ME, { token })
  const [ready, health] = await Promise.all([
    fetch(`${lonely.url}/ready`),
    fetch(`${lonely.url}/health`),
  ])
  await lonely.stop()
  expect(refused(answer)).toEqual({ status: 503, code: 'VIEWER_KEYS_UNAVAILABLE' })
  expect([ready.status, health.status]).toEqual([503, 200])
})

test('it is ready once the keys are known', async () => {
  expect((await fetch(`${stand.url}/ready`)).status).toBe(200)
})
