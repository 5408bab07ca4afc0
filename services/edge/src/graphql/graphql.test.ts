import { request as httpRequest } from 'node:http'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { LIMITS } from '../limits.ts'
import type { Browser } from '../testing/browser.ts'
import { json, type Received } from '../testing/fake-service.ts'
import { startHouse, type House } from '../testing/house.ts'
import { examplePost } from '../testing/posts.ts'
import { jsonOf } from '../testing/json-of.ts'

const LIMIT_MS = 1_500
const hash = 'ab'.repeat(32)
const operation = { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }
const post = examplePost({ role: 'ORGANISING' })

let house: House
let browser: Browser

beforeAll(async () => {
  const graphql = { ...LIMITS.graphql, answerMs: LIMIT_MS, answerBytes: 10_000, waitMs: 100 }
  house = await startHouse({
    limits: {
      graphql: { ...graphql, inFlight: 3, inFlightPerSession: 2, perSessionAndMinute: 40 },
    },
  })
  await house.tell(post)
})
beforeEach(async () => {
  browser = await house.signedIn(post)
  house.gateway.answer = json(200, { data: { ok: true } })
  house.gateway.received.length = 0
})
afterAll(() => house.stop())

const last = (): Received => {
  const received = house.gateway.received.at(-1)
  if (!received) throw new Error('the gateway was not asked')
  return received
}

const codeOf = async (answer: Response) => (await jsonOf<{ code: string }>(answer)).code

test('an operation goes on with a viewer token that the published keys verify', async () => {
  const answer = await browser.call('/graphql', {
    ...operation,
    variables: { id: 1 },
    operationName: 'A',
  })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ data: { ok: true } })
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')

  const token = last().headers.authorization?.replace('Bearer ', '') ?? ''
  const keys = createRemoteJWKSet(new URL(`${house.url}/.well-known/viewer-jwks.json`))
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    issuer: 'edge',
    audience: 'subgraphs',
    typ: 'viewer+jwt',
    currentDate: new Date('2026-11-21T03:00:30Z'),
  })
  expect(protectedHeader.alg).toBe('ES256')
  expect(payload).toMatchObject({
    sub: post.holderId,
    post: { id: post.postId, role: 'ORGANISING', unitId: post.unitId },
    scope: post.scope,
    today: '2026-11-21',
    rid: answer.headers.get('x-request-id'),
  })
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60)
  expect(payload['auth_time']).toBe(Date.parse('2026-11-21T03:00:00Z') / 1000)
})

test('what a browser claims in headers does not go on', async () => {
  await browser.call('/graphql', operation, {
    authorization: 'Bearer forged',
    'x-user-id': 'somebody',
    'x-role': 'ADMINISTRATOR',
    'x-forwarded-for': '10.0.0.1',
    'x-forwarded-host': 'evil.example',
    'apollo-federation-include-trace': 'ftv1',
    'accept-language': 'en',
  })
  expect(Object.keys(last().headers).toSorted()).toEqual([
    'accept',
    'authorization',
    'connection',
    'content-length',
    'content-type',
    'host',
    'x-request-id',
  ])
  expect(last().headers.authorization).not.toContain('forged')
})

test('only the hash goes on, never a text', async () => {
  await browser.call('/graphql', { ...operation, query: '{ __schema { types { name } } }' })
  expect(JSON.parse(last().body)).toEqual(operation)
})

test('a body that is no single trusted document is refused', async () => {
  const bodies: [object | string, string][] = [
    ['[]', 'BAD_REQUEST'],
    [[operation], 'BAD_REQUEST'],
    ['null', 'BAD_REQUEST'],
    ['"text"', 'BAD_REQUEST'],
    ['{', 'BAD_REQUEST'],
    ['{"__proto__": {"a": 1}}', 'BAD_REQUEST'],
    [{}, 'TRUSTED_DOCUMENT_REQUIRED'],
    [{ query: '{ a }' }, 'TRUSTED_DOCUMENT_REQUIRED'],
    [
      { extensions: { persistedQuery: { version: 2, sha256Hash: hash } } },
      'TRUSTED_DOCUMENT_REQUIRED',
    ],
    [
      { extensions: { persistedQuery: { version: 1, sha256Hash: '../x' } } },
      'TRUSTED_DOCUMENT_REQUIRED',
    ],
    [{ ...operation, more: 1 }, 'BAD_REQUEST'],
    [{ ...operation, variables: [] }, 'BAD_REQUEST'],
    [{ ...operation, variables: 'x' }, 'BAD_REQUEST'],
    [{ ...operation, operationName: 'a'.repeat(1_000) }, 'BAD_REQUEST'],
  ]
  for (const [body, code] of bodies) {
    const answer = await browser.call('/graphql', body)
    expect([body, answer.status, await codeOf(answer)]).toEqual([body, 400, code])
  }
  expect(house.gateway.received).toEqual([])
})

test('any method but POST is told which one is right', async () => {
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const answer = await fetch(`${house.url}/graphql?query={a}`, { method })
    expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'POST'])
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  }
  const traced = await new Promise(resolve => {
    httpRequest(`${house.url}/graphql`, { method: 'TRACE' }, answer =>
      resolve(answer.statusCode),
    ).end()
  })
  expect(traced).toBe(405)
})

test('any body but plain JSON in UTF-8 is refused', async () => {
  for (const headers of [
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-type': 'application/json; charset=utf-7' },
    { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  ]) {
    const answer = await browser.call('/graphql', operation, headers)
    expect([headers, answer.status]).toEqual([headers, 415])
  }
  const accepted = { 'content-type': 'application/json; charset=UTF-8' }
  expect((await browser.call('/graphql', operation, accepted)).status).toBe(200)
})

test('a body of 256 KB is read, one of 257 KB is not', async () => {
  const sized = (bytes: number) => {
    const empty = JSON.stringify({ ...operation, variables: { text: '' } }).length
    return { ...operation, variables: { text: 'x'.repeat(bytes - empty) } }
  }
  expect((await browser.call('/graphql', sized(256 * 1024))).status).toBe(200)
  const answer = await browser.call('/graphql', sized(257 * 1024))
  expect([answer.status, await codeOf(answer)]).toEqual([413, 'BODY_TOO_LARGE'])
})

test('nobody asks without being signed in', async () => {
  const answer = await house.browser().call('/graphql', operation)
  expect([answer.status, await codeOf(answer)]).toEqual([401, 'SIGN_IN_REQUIRED'])
  expect(house.gateway.received).toEqual([])
})

test('a bad request is passed on as such; anything else strange becomes a 503 with a code', async () => {
  const errors = { errors: [{ message: 'no', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }
  house.gateway.answer = json(400, errors)
  const bad = await browser.call('/graphql', operation)
  expect([bad.status, await bad.json()]).toEqual([400, errors])

  const internal = { message: 'connect ECONNREFUSED 10.0.0.7:5432' }
  const strange: House['gateway']['answer'][] = [
    json(500, internal),
    json(401, internal),
    json(502, internal),
    (_, response) => response.writeHead(302, { location: 'http://evil.example/' }).end(),
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello</p>'),
    (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('x'.repeat(10_001)),
  ]
  for (const answer of strange) {
    house.gateway.answer = answer
    const refused = await browser.call('/graphql', operation)
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('2')
    expect(await refused.json()).toEqual({
      code: 'GATEWAY_FAULT',
      requestId: refused.headers.get('x-request-id'),
    })
  }
})

test('a gateway that says nothing, or never ends, is left in time', async () => {
  const slow: House['gateway']['answer'][] = [
    () => {},
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 50)
      response.once('close', () => clearInterval(drip))
    },
  ]
  let next = 0
  house.gateway.answer = (request, response) => slow[next++]?.(request, response)
  const browsers = await Promise.all(slow.map(() => house.signedIn(post)))
  const refused = await Promise.all(browsers.map(each => each.call('/graphql', operation)))
  for (const answer of refused) {
    expect([answer.status, await codeOf(answer)]).toEqual([503, 'GATEWAY_TIMEOUT'])
  }
  expect(LIMITS.graphql.answerMs).toBeLessThanOrEqual(10_000)
})

test('a browser that leaves is not waited for', async () => {
  const left = new Promise<void>(resolve => {
    house.gateway.answer = (_, response) => response.once('close', resolve)
  })
  const cookie = `kn=${browser.cookies[0]?.value}`
  const leaving = httpRequest(`${house.url}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', origin: house.url, 'x-ket-nap': '1' },
  })
  leaving.on('error', () => {})
  leaving.end(JSON.stringify(operation))
  await expect.poll(() => house.gateway.received.length).toBe(1)
  leaving.destroy()
  await left
})

test('beyond its share a session waits, then is told to come again; others are served', async () => {
  const held: (() => void)[] = []
  house.gateway.answer = (_, response) => held.push(() => json(200, {})(last(), response))
  const first = browser.call('/graphql', operation)
  const second = browser.call('/graphql', operation)
  await expect.poll(() => held.length).toBe(2)

  const third = await browser.call('/graphql', operation)
  expect([third.status, third.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await codeOf(third)).toBe('OVERLOADED')

  const other = (await house.signedIn(post)).call('/graphql', operation)
  await expect.poll(() => held.length).toBe(3)
  const full = await (await house.signedIn(post)).call('/graphql', operation)
  expect(await codeOf(full)).toBe('OVERLOADED')
  for (const release of held) release()
  expect((await Promise.all([first, second, other])).map(({ status }) => status)).toEqual([
    200, 200, 200,
  ])
})

test('a session that asks without pause is slowed down', async () => {
  const statuses: number[] = []
  for (let times = 0; times < 41; times += 1) {
    statuses.push((await browser.call('/graphql', operation)).status)
  }
  expect(statuses.slice(0, 40).every(status => status === 200)).toBe(true)
  expect(statuses.at(-1)).toBe(429)
})

test('a gateway that is down is a 503, and nothing of it shows', async () => {
  await house.gateway.close()
  const answer = await browser.call('/graphql', operation)
  const text = await answer.text()
  expect(answer.status).toBe(503)
  expect(JSON.parse(text)).toMatchObject({ code: 'GATEWAY_UNAVAILABLE' })
  expect(text).not.toMatch(/127\.0\.0\.1|ECONN/)
})
