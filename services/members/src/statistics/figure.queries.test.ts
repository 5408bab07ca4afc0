import { toLocalDate } from '@ket-nap/kernel'
import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '../database.ts'
import type { Asked } from '../units/subtree.queries.ts'
import { figureLoaders, type Figure } from './figure.queries.ts'

const today = toLocalDate('2026-11-21')
const NO_DATABASE = {} as Kysely<Database>
const place = () => ({
  unit_id: randomUUID(),
  province_id: null,
  above_base_id: null,
  base_id: null,
  level: 'CELL',
  path: '1.2',
})

test('a league of 100 units asks each figure once, and every unit gets its own', async () => {
  const asked: Asked[] = []
  const figure: Figure<{ year: number }, string> = {
    nothing: 'nothing',
    async read(_, units) {
      asked.push(units)
      return new Map(units.places.slice(1).map(({ unit_id }) => [unit_id, unit_id]))
    },
  }
  const load = figureLoaders(NO_DATABASE, today)(figure)
  const places = Array.from({ length: 100 }, place)
  const values = await Promise.all(
    places.map(one => load({ place: one, asOf: today }, { year: 2023 })),
  )
  expect(asked).toHaveLength(1)
  expect(values).toEqual(places.map(({ unit_id }, n) => (n === 0 ? 'nothing' : unit_id)))
})

test('another day or other arguments are another question', async () => {
  let reads = 0
  const figure: Figure<{ year: number }, number> = {
    nothing: 0,
    read: async () => {
      reads += 1
      return new Map()
    },
  }
  const load = figureLoaders(NO_DATABASE, today)(figure)
  const here = place()
  const earlier = toLocalDate('2023-11-21')
  await Promise.all([
    load({ place: here, asOf: today }, { year: 2023 }),
    load({ place: here, asOf: today }, { year: 2023 }),
    load({ place: here, asOf: today }, { year: 2024 }),
    load({ place: here, asOf: earlier }, { year: 2023 }),
  ])
  expect(reads).toBe(3)
})
