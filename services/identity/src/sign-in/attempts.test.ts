import { openMigrated, type OpenDatabase } from '@ket-nap/process/testing'
import type { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MIGRATIONS } from '../database/migrations.ts'
import { attemptsIn } from './attempts.ts'

let database: OpenDatabase
let pool: Pool

beforeAll(async () => {
  database = await openMigrated(MIGRATIONS)
  pool = database.pool
})
afterAll(() => database.drop())

const times = (count: number) => Array.from({ length: count })

test('a name may be tried 30 times, by all instances together', async () => {
  const instances = [attemptsIn(pool), attemptsIn(pool)]
  const tries = await Promise.all(
    times(16).flatMap(() => instances.map(attempts => attempts.allowName('bi.thu'))),
  )
  expect(tries.filter(Boolean)).toHaveLength(30)
  expect(await attemptsIn(pool).allowName('bi.thu')).toBe(false)
  expect(await attemptsIn(pool).allowName('pho.bi.thu')).toBe(true)
})

test('a name that was proved starts anew', async () => {
  const attempts = attemptsIn(pool)
  for (const _ of times(29)) await attempts.allowName('chi.uy')
  await attempts.forgetName('chi.uy')
  for (const _ of times(30)) expect(await attempts.allowName('chi.uy')).toBe(true)
  expect(await attempts.allowName('chi.uy')).toBe(false)
})

test('an address may try 10 times a minute', async () => {
  const attempts = attemptsIn(pool)
  for (const _ of times(10)) expect(await attempts.allowAddress('10.0.0.7')).toBe(true)
  expect(await attempts.allowAddress('10.0.0.7')).toBe(false)
})

test('neither names nor addresses are stored', async () => {
  const { rows } = await pool.query<{ key: string }>('select key from sign_in_attempts')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.some(({ key }) => /bi\.thu|chi\.uy|10\.0\.0/.test(key))).toBe(false)
})
