import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NOTES } from '../testing/example/notes.ts'
import { createTestDatabase, testViewer, type TestDatabase } from '../testing/index.ts'
import { withScope } from '../transaction/scoped.ts'
import { openOrm, requestPool } from './database.ts'
import { isOneOf, rowsOf } from './ids.ts'
import { KeptPlans } from './kept-plans.ts'

let database: TestDatabase
let orm: Awaited<ReturnType<typeof openOrm>>

beforeAll(async () => {
  database = await createTestDatabase(NOTES)
  orm = await openOrm(NOTES, database.app, requestPool(1))
})
afterAll(async () => {
  await orm.close(true)
  await database.drop()
})

/** In the transaction of somebody who reaches the unit; always on the one connection of the pool. */
const asSomebodyOf = <R>(unit: string, run: (db: Kysely<unknown>) => Promise<R>): Promise<R> =>
  withScope<unknown, null, R>(
    {
      orm,
      viewer: testViewer('ORGANISING', { units: [unit] }),
      loaders: () => null,
      objected: () => undefined,
    },
    ({ db }) => run(db),
  )

const planned = (db: Kysely<unknown>, text: string) =>
  sql<{ generic: number }>`select generic_plans::integer as generic from pg_prepared_statements
    where statement like ${`%${text}%`} and statement not like '%pg_prepared%'`.execute(db)

test('a statement that comes again keeps its plan, for the next viewer as well', async () => {
  const id = randomUUID()
  const ask = (db: Kysely<unknown>) =>
    sql`select title as first_mark from notes where id = ${id}`.execute(db)
  for (let time = 0; time < 8; time += 1) await asSomebodyOf(randomUUID(), ask)
  const { rows } = await asSomebodyOf(randomUUID(), db => planned(db, 'first_mark'))
  expect(rows).toHaveLength(1)
  expect(rows[0]?.generic).toBeGreaterThan(0)
})

test('each viewer sees the own rows by the plan that another one made', async () => {
  const units = [randomUUID(), randomUUID()]
  for (const unit of units) {
    await asSomebodyOf(unit, db =>
      sql`insert into notes (id, title, secret, written_on, unit_id)
        values (${randomUUID()}, ${unit}, '', '2026-11-22', ${unit})`.execute(db),
    )
  }
  for (let time = 0; time < 12; time += 1) {
    const own = units[time % 2] ?? ''
    const { rows } = await asSomebodyOf(own, db =>
      sql`select title from notes where ${isOneOf('unit_id', units)}`.execute(db),
    )
    expect(rows).toEqual([{ title: own }])
  }
})

test('a table that changes its shape costs one request, not the connection', async () => {
  const owner = await openOrm(NOTES, database.owner, { connections: 1 })
  const ask = (db: Kysely<unknown>) =>
    sql`select notes.* from notes where title = ${'nobody'}`.execute(db)
  for (let time = 0; time < 3; time += 1) await asSomebodyOf(randomUUID(), ask)
  await owner.em.execute('alter table notes add column added_later text')
  await owner.close(true)
  await expect(asSomebodyOf(randomUUID(), ask)).rejects.toThrow('cached plan')
  expect((await asSomebodyOf(randomUUID(), ask)).rows).toEqual([])
})

test('names are given to what comes twice, and not without end', () => {
  const plans = new KeptPlans()
  expect([plans.nameOf('once'), plans.nameOf('once'), plans.nameOf('once')]).toEqual([
    undefined,
    'kept_1',
    'kept_1',
  ])
  const texts = Array.from({ length: 5_000 }, (_, place) => `text ${place % 2_500}`)
  expect(new Set(texts.map(text => plans.nameOf(text))).size).toBeLessThanOrEqual(201)
  expect(plans.nameOf('once')).toBe('kept_1')
  plans.forget('once')
  expect([plans.nameOf('once'), plans.nameOf('once')]).toEqual([undefined, undefined])
})

test('one id and many find the same', async () => {
  const ids = [randomUUID(), randomUUID()]
  const found = async (asked: readonly string[]) => {
    const { rows } = await asSomebodyOf(randomUUID(), db =>
      sql<{ id: string }>`select id from ${rowsOf(asked)} as one(id)
        where ${isOneOf('one.id', ids)}`.execute(db),
    )
    return rows.map(({ id }) => id)
  }
  expect(await found(ids)).toEqual(ids)
  expect(await found(ids.slice(1))).toEqual(ids.slice(1))
})
