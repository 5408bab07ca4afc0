import { openMigrated, type OpenDatabase } from '@ket-nap/process/testing'
import type { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MIGRATIONS } from '../database/migrations.ts'
import { deleteExpiredRecords, PostgresAdapter } from './adapter.ts'
import { getIssuerKeys } from './keys.ts'

let database: OpenDatabase
let pool: Pool

beforeAll(async () => {
  database = await openMigrated(MIGRATIONS)
  pool = database.pool
})
afterAll(() => database.drop())

test('a record is found by id and by uid, in its own model only', async () => {
  const sessions = new PostgresAdapter('Session', pool)
  await sessions.upsert('a', { uid: 'u', accountId: 'x' }, 60)
  expect(await sessions.find('a')).toEqual({ uid: 'u', accountId: 'x' })
  expect(await sessions.findByUid('u')).toEqual({ uid: 'u', accountId: 'x' })
  expect(await new PostgresAdapter('Grant', pool).find('a')).toBeUndefined()
  await sessions.destroy('a')
  expect(await sessions.find('a')).toBeUndefined()
})

test('of two uses of a code at the same instant one is refused', async () => {
  const codes = new PostgresAdapter('AuthorizationCode', pool)
  await codes.upsert('code', { grantId: 'g' }, 60)
  const uses = await Promise.allSettled([codes.consume('code'), codes.consume('code')])
  expect(uses.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await codes.find('code'))?.consumed).toBeTypeOf('number')
})

test('a record past its time is not found, and is swept out', async () => {
  const codes = new PostgresAdapter('AuthorizationCode', pool)
  await codes.upsert('old', {}, -1)
  expect(await codes.find('old')).toBeUndefined()
  await deleteExpiredRecords(pool)
  const { rowCount } = await pool.query(`select from issuer_records where id = 'old'`)
  expect(rowCount).toBe(0)
})

test('revoking a grant takes everything that came of it', async () => {
  const codes = new PostgresAdapter('AuthorizationCode', pool)
  const tokens = new PostgresAdapter('AccessToken', pool)
  await codes.upsert('c', { grantId: 'revoked' }, 60)
  await tokens.upsert('t', { grantId: 'revoked' }, 60)
  await tokens.upsert('other', { grantId: 'kept' }, 60)
  await tokens.revokeByGrantId('revoked')
  expect([await codes.find('c'), await tokens.find('t')]).toEqual([undefined, undefined])
  expect(await tokens.find('other')).toBeTruthy()
})

test('the keys are made once, whoever starts first', async () => {
  const keys = await Promise.all([getIssuerKeys(pool), getIssuerKeys(pool), getIssuerKeys(pool)])
  expect(keys[1]).toEqual(keys[0])
  expect(keys[2]).toEqual(keys[0])
  expect(keys[0]?.signing).toMatchObject({ kty: 'EC', alg: 'ES256' })
})
