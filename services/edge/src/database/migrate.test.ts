import { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDatabase, type TestDatabase } from '../testing/database.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
let pool: Pool

beforeAll(async () => {
  database = await createDatabase()
  pool = new Pool({ connectionString: database.url })
  pool.on('error', () => {})
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const applied = async () =>
  (await pool.query('select name, applied_at from migrations order by name')).rows

test('instances that start together apply each migration once, later starts none', async () => {
  await Promise.all([migrate(pool), migrate(pool), migrate(pool)])
  const first = await applied()
  expect(first.length).toBeGreaterThan(0)
  await migrate(pool)
  expect(await applied()).toEqual(first)
})

test('a migration that was edited after it was applied is refused by name', async () => {
  await pool.query(`update migrations set checksum = 'other' where name like '%create_posts%'`)
  await expect(migrate(pool)).rejects.toThrow('create_posts.sql was edited')
})
