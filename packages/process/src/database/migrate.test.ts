import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pool } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDatabase, type TestDatabase } from '../testing/index.ts'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'

let place: string
let folder: URL
let database: TestDatabase
let pool: Pool

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'ket-nap-migrations-'))
  folder = pathToFileURL(`${place}/`)
  await add('1_create_cells', 'create table cells (name text)')
  await add('2_name_the_first', `insert into cells values ('Chi bộ thôn 1')`)
  database = await createDatabase()
  pool = openDatabase(database.url, { warn: () => {} })
})
afterEach(async () => {
  await pool.end()
  await Promise.all([database.drop(), rm(place, { recursive: true })])
})

const add = (name: string, sql: string) => writeFile(join(place, `${name}.sql`), sql)
const cells = async () => (await pool.query('select name from cells order by name')).rows
const applied = async () =>
  (await pool.query('select name, applied_at from migrations order by name')).rows

test('instances that start together apply each migration once, later starts none', async () => {
  await Promise.all([migrate(pool, folder), migrate(pool, folder), migrate(pool, folder)])
  const first = await applied()
  expect(first).toMatchObject([{ name: '1_create_cells.sql' }, { name: '2_name_the_first.sql' }])
  await migrate(pool, folder)
  expect(await applied()).toEqual(first)
  expect(await cells()).toEqual([{ name: 'Chi bộ thôn 1' }])
})

test('a migration that is added later is applied, and nothing else', async () => {
  await migrate(pool, folder)
  await add('3_name_the_second', `insert into cells values ('Chi bộ thôn 2')`)
  await migrate(pool, folder)
  expect(await cells()).toHaveLength(2)
})

test('a migration that was edited after it was applied is refused by name', async () => {
  await migrate(pool, folder)
  await add('1_create_cells', 'create table cells (name text not null)')
  await expect(migrate(pool, folder)).rejects.toThrow('1_create_cells.sql was edited')
})

test('a migration that fails leaves nothing of itself behind', async () => {
  await add('3_half', `insert into cells values ('Chi bộ thôn 2'); select 1 / 0`)
  await expect(migrate(pool, folder)).rejects.toThrow('division by zero')
  expect([await cells(), await applied()]).toMatchObject([{ length: 1 }, { length: 2 }])
})
