import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { LIMITS } from '../limits.ts'
import type { Browser } from '../testing/browser.ts'
import { json } from '../testing/fake-service.ts'
import { startHouse, type House } from '../testing/house.ts'
import { jsonOf } from '../testing/json-of.ts'
import { examplePost } from '../testing/posts.ts'

const post = examplePost({ role: 'ORGANISING' })
const path = `/scans?personId=${randomUUID()}&kind=CV`
const file = { 'content-type': 'image/png', 'idempotency-key': 'a key' }

let house: House
let browser: Browser

beforeAll(async () => {
  house = await startHouse({
    limits: {
      scans: { ...LIMITS.scans, bodyBytes: 100_000, waitMs: 100, perSessionAndMinute: 20 },
    },
  })
  await house.tell(post)
})
beforeEach(async () => {
  browser = await house.signedIn(post)
  house.members.answer = json(201, { id: 'made' })
  house.members.received.length = 0
})
afterAll(() => house.stop())

const codeOf = async (answer: Response) => (await jsonOf<{ code: string }>(answer)).code

test('a scan goes to members as bytes, with a viewer token and nothing the browser claims', async () => {
  const claims = { authorization: 'Bearer forged', 'x-role': 'ADMINISTRATOR' }
  const answer = await browser.call(path, 'the content', { ...file, ...claims })
  expect([answer.status, await answer.json()]).toEqual([201, { id: 'made' }])
  const [asked] = house.members.received
  expect(asked).toMatchObject({ method: 'POST', path, body: 'the content' })
  expect(asked?.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-length': '11',
    'idempotency-key': 'a key',
    'x-request-id': answer.headers.get('x-request-id'),
  })
  expect(asked?.headers.authorization).toMatch(/^Bearer ey/)
  expect(asked?.headers).not.toHaveProperty('cookie')
  expect(asked?.headers).not.toHaveProperty('x-role')
})

test('an objection comes back as it is', async () => {
  house.members.answer = json(422, { objections: [{ code: 'SCAN_TYPE' }] })
  const answer = await browser.call(path, 'no picture', file)
  expect([answer.status, await answer.json()]).toEqual([
    422,
    { objections: [{ code: 'SCAN_TYPE' }] },
  ])
})

test('a scan comes back whole, as a file that is kept and not run', async () => {
  const content = randomBytes(3_000_000)
  house.members.answer = (_, response) => {
    response.writeHead(200, {
      'content-type': 'application/pdf',
      'content-length': content.length,
      'content-disposition': 'attachment; filename="x.pdf"',
      'set-cookie': 'planted=1',
    })
    response.end(content)
  }
  const answer = await browser.get(`/scans/${randomUUID()}`)
  const headers = Object.fromEntries(answer.headers)
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': '3000000',
    'content-disposition': 'attachment; filename="x.pdf"',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  expect(headers).not.toHaveProperty('set-cookie')
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  expect(hash(new Uint8Array(await answer.arrayBuffer()))).toBe(hash(content))
})

test('an answer that members breaks off is broken off, not ended', async () => {
  house.members.answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': 1_000 })
    response.write('the first part')
    setTimeout(() => response.destroy(), 50)
  }
  const answer = await browser.get(`/scans/${randomUUID()}`)
  await expect(answer.arrayBuffer()).rejects.toThrow()
})

test('nobody is served who is not signed in, from another site or without the mark', async () => {
  const stranger = house.browser()
  expect((await stranger.get('/scans/x')).status).toBe(401)
  expect((await stranger.call(path, 'x', file)).status).toBe(401)
  for (const foreign of [
    { 'x-ket-nap': '' },
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
  ]) {
    const answer = await browser.call(path, 'x', { ...file, ...foreign })
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'CROSS_SITE'])
  }
  const lured = await browser.get('/scans/x', { 'sec-fetch-site': 'cross-site' })
  expect([lured.status, await codeOf(lured)]).toEqual([403, 'CROSS_SITE'])
  expect(house.members.received).toEqual([])
})

test('a scan that is too large is refused before members hears of it', async () => {
  const answer = await browser.call(path, 'x'.repeat(100_001), file)
  expect([answer.status, await codeOf(answer)]).toEqual([413, 'BODY_TOO_LARGE'])
  expect(house.members.received).toEqual([])
})

test('an answer that is not for people becomes a refusal of our own', async () => {
  for (const status of [401, 500, 302]) {
    house.members.answer = json(status, { secret: 'internal' })
    const answer = await browser.get('/scans/x')
    expect([answer.status, await answer.json()]).toMatchObject([503, { code: 'MEMBERS_FAULT' }])
  }
  house.members.answer = (_, response) => response.destroy()
  expect(await codeOf(await browser.get('/scans/x'))).toBe('MEMBERS_UNAVAILABLE')
})

test('an id is a name and no path; of a query only the purpose goes on', async () => {
  house.members.answer = json(404, { code: 'NOT_FOUND' })
  await browser.get(`/scans/${encodeURIComponent('../events/snapshot?x')}`)
  expect(house.members.received.at(-1)?.path).toBe('/scans/..%2Fevents%2Fsnapshot%3Fx')
  await browser.get('/scans/x?purpose=ROLL&other=1')
  expect(house.members.received.at(-1)?.path).toBe('/scans/x?purpose=ROLL')
})

test('a session that asks too often is told to wait', async () => {
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => browser.get(`/scans/${randomUUID()}`)),
  )
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]?.headers.get('retry-after')).not.toBeNull()
})
