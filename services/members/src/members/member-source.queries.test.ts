import { toLocalDate } from '@ket-nap/kernel'
import { importedId } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { memberRow, personRow } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'
import { unitLoaders } from '../units/unit.queries.ts'
import { askedInOrder, belongedThen } from './member-source.queries.ts'

/** Where each belonged: from a day to a day. */
const STAYS = [
  ['an', 'closed-cell', '2015-03-20', '2024-01-01'],
  ['an', 'cell-1', '2024-01-01', ''],
  ['binh', 'cell-1', '2015-03-20', '2025-01-01'],
  ['cuc', 'cell-2', '2015-03-20', ''],
  ['dung', 'far-cell', '2016-03-20', '2026-01-01'],
  ['dung', 'agency-cell', '2026-01-01', ''],
  // Stayed on in a cell that was closed at New Year.
  ['giang', 'closed-cell', '2015-03-20', '2024-03-01'],
  ['giang', 'cell-1', '2024-03-01', ''],
  ['em', 'agency-cell', '2015-03-20', '2023-01-01'],
  ['em', 'far-cell', '2023-01-01', ''],
] as const

const TODAY_AT = {
  an: 'cell-1',
  binh: 'cell-1',
  cuc: 'cell-2',
  dung: 'agency-cell',
  giang: 'cell-1',
  em: 'far-cell',
}

const viewer = viewers.nation('ORGANISING')

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await members.take(
    'people',
    Object.entries(TODAY_AT).map(([key, unit]) => personRow(key, unit)),
  )
  await members.take(
    'members',
    Object.keys(TODAY_AT).map(key => memberRow(key)),
  )
  await members.take(
    'belongings',
    STAYS.map(([person, unit, from, until]) => ({ person, unit, from, until, reason: 'RECORDED' })),
  )
})
afterAll(() => members.close())

async function read(db: Kysely<Database>, condition: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select person.id from people person join members member on member.person_id = person.id
    where ${condition} order by person.id`.execute(db)
  return rows.map(({ id }) => id)
}

const DAYS = ['2015-03-19', '2016-01-01', '2023-06-30', '2024-01-01', '2025-07-01', '2026-01-01']

test.each(DAYS)(
  'on %s the people of a unit are the same, collected or asked in order',
  async on => {
    const asOf = toLocalDate(on)
    const found = await members.work(async ({ db }) => {
      const loaders = unitLoaders(db, viewer)
      const everybody: string[] = []
      for (const { key } of MINIATURE) {
        const place = await loaders.place(asOf).load(unitId(key))
        if (!place) continue
        const set = belongedThen(viewer, { place, asOf })
        const groups = askedInOrder(viewer, { place, asOf })
        const collected = await read(db, sql`person.id in (${set.people}) and ${set.where}`)
        const asked = await read(
          db,
          sql`person.province_id = any(${[...groups.ids]}::uuid[]) and ${groups.where}`,
        )
        expect({ key, people: asked }).toEqual({ key, people: collected })
        everybody.push(...collected)
      }
      return new Set(everybody)
    })
    const belonged = STAYS.filter(([, , from, until]) => from <= on && (until === '' || until > on))
    expect(found).toEqual(new Set(belonged.map(([person]) => importedId('person', person))))
  },
)
