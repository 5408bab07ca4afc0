import { toLocalDate } from '@ket-nap/kernel'
import { openMigrated, type OpenDatabase } from '@ket-nap/process/testing'
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import type { Pool } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clockOf } from '../clock.ts'
import { MIGRATIONS } from '../database/migrations.ts'
import { LIMITS } from '../limits.ts'
import { examplePost } from '../testing/posts.ts'
import { ViewerTokens } from './viewer-tokens.ts'

const DAY = 86_400_000
const HOUR = 3_600_000

let database: OpenDatabase
let pool: Pool
let now: Date

beforeEach(async () => {
  database = await openMigrated(MIGRATIONS)
  pool = database.pool
  now = new Date('2026-11-21T20:00:00Z')
})
afterEach(() => database.drop())

const newTokens = () =>
  new ViewerTokens({ database: pool, clock: clockOf(() => now), limits: LIMITS.viewerKeys })

const { postId: id, ...rest } = examplePost()
const post = { id, ...rest }
const session = {
  cookieHash: Buffer.from(''),
  accountId: '',
  holderId: rest.holderId,
  name: '',
  post,
  idToken: null,
  authenticatedAt: new Date('2026-11-21T19:59:00Z'),
  startedAt: new Date(),
  usedAt: new Date(),
}
const mint = (tokens: ViewerTokens) => tokens.mint(session, post, 'request')
const kidOf = async (tokens: ViewerTokens) => decodeProtectedHeader(await mint(tokens)).kid
const states = async () =>
  (await pool.query('select state from viewer_keys order by since, state')).rows.map(r => r.state)

test('the first start makes a key that signs and the one after it', async () => {
  const tokens = newTokens()
  await tokens.refresh()
  expect(await states()).toEqual(['ACTIVE', 'NEXT'])
  expect(tokens.published.keys).toHaveLength(2)
})

test('the day in a token is the day in Vietnam', async () => {
  const tokens = newTokens()
  await tokens.refresh()
  const keys = createLocalJWKSet(tokens.published)
  const { payload } = await jwtVerify(await mint(tokens), keys, { currentDate: now })
  expect(payload['today']).toBe(toLocalDate('2026-11-22'))
})

test('every instance and every later start signs with the same key', async () => {
  const instances = [newTokens(), newTokens(), newTokens(), newTokens()]
  await Promise.all(instances.map(tokens => tokens.refresh()))
  const kids = await Promise.all(instances.map(kidOf))
  expect(new Set(kids).size).toBe(1)
  expect(await states()).toEqual(['ACTIVE', 'NEXT'])
})

test('after 30 days the next key signs, which verifiers have known all the time', async () => {
  const tokens = newTokens()
  await tokens.refresh()
  const before = createLocalJWKSet(tokens.published)
  const old = await mint(tokens)

  now = new Date(now.getTime() + 30 * DAY + 1)
  await tokens.refresh()

  expect(await states()).toEqual(['ACTIVE', 'NEXT', 'RETIRED'])
  expect(await kidOf(tokens)).not.toBe(decodeProtectedHeader(old).kid)
  await jwtVerify(await mint(tokens), before, { currentDate: now })
  const after = createLocalJWKSet(tokens.published)
  await jwtVerify(old, after, { currentDate: new Date(now.getTime() - 30 * DAY) })

  now = new Date(now.getTime() + DAY + 1)
  await tokens.refresh()
  expect(await states()).toEqual(['ACTIVE', 'NEXT'])
})

test('a key that was published just now does not sign yet', async () => {
  const tokens = newTokens()
  await tokens.refresh()
  const kid = await kidOf(tokens)
  now = new Date(now.getTime() + 31 * DAY)
  await pool.query(`delete from viewer_keys where state = 'NEXT'`)
  await tokens.refresh()
  expect(await kidOf(tokens)).toBe(kid)
  now = new Date(now.getTime() + HOUR)
  await tokens.refresh()
  expect(await kidOf(tokens)).toBe(kid)
  now = new Date(now.getTime() + 1)
  await tokens.refresh()
  expect(await kidOf(tokens)).not.toBe(kid)
})
