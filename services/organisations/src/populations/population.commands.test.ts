import { randomUUID } from 'node:crypto'
import { ROLES, type Viewer } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { found, openOrganisations, ROOT, viewerAt, type Organisations } from '../testing/tree.ts'

let org: Organisations
let commune: string
let other: string
beforeAll(async () => {
  org = await openOrganisations()
  const province = await found(org, { under: ROOT, kind: 'PROVINCE' })
  commune = await found(org, { under: province, kind: 'COMMUNE' })
  other = await found(org, { under: province, kind: 'COMMUNE' })
})
afterAll(() => org.close())

async function record(viewer: Viewer, given: Record<string, unknown> = {}) {
  const { data, errors } = await org.ask(
    viewer,
    `mutation ($input: RecordPopulationInput!) {
    recordPopulation(input: $input) { unit { population { on people } populations { on people source } }
      objections { code path } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        unitId: commune,
        on: '2026-04-01',
        people: 9_120,
        source: 'Chi cục Thống kê',
        ...given,
      },
    },
  )
  return { errors, ...(data?.['recordPopulation'] as object | undefined) }
}

test('counts make a series; one of the same day is superseded, and kept', async () => {
  const viewer = await viewerAt(org, commune)
  await record(viewer, { on: '2025-04-01', people: 9_000 })
  await record(viewer)
  expect(await record(viewer, { people: 9_200 })).toMatchObject({
    unit: {
      population: { on: '2026-04-01', people: 9_200 },
      populations: [
        { on: '2025-04-01', people: 9_000 },
        { on: '2026-04-01', people: 9_200, source: 'Chi cục Thống kê' },
      ],
    },
    objections: [],
  })
  const { data } = await org.ask(
    viewer,
    `{ unit(id: "${commune}", asOf: "2025-12-31") { population { people } } }`,
  )
  expect(data).toEqual({ unit: { population: { people: 9_000 } } })
  const { rows } = await org.work(({ db }) =>
    sql<{ people: number }>`
    select payload->'people' as people from outbox_events where type = 'population.recorded' order by seq`.execute(
      db,
    ),
  )
  expect(rows.map(({ people }) => people)).toEqual([9_000, 9_120, 9_200])
  const kept = await org.work(({ em }) =>
    em.execute('select people from populations where superseded_at is not null'),
  )
  expect(kept).toEqual([{ people: 9_120 }])
})

test.each<[string, string, Record<string, unknown>]>([
  ['COUNTED_IN_FUTURE', 'on', { on: '2026-11-22' }],
  ['PEOPLE_NOT_USABLE', 'people', { people: 0 }],
  ['PEOPLE_NOT_USABLE', 'people', { people: 2_000_000_000 }],
  ['SOURCE_NOT_USABLE', 'source', { source: ' ' }],
  ['SOURCE_NOT_USABLE', 'source', { source: 'x'.repeat(201) }],
  ['UNKNOWN_UNIT', 'unitId', { unitId: 'x' }],
])('%s at %s', async (code, field, given) => {
  const viewer = await viewerAt(org, commune)
  expect(await record(viewer, given)).toMatchObject({
    unit: null,
    objections: [{ code, path: ['input', field] }],
  })
})

test('a unit out of reach, also above, is not known', async () => {
  const viewer = await viewerAt(org, commune)
  for (const unitId of [other, ROOT]) {
    expect(await record(viewer, { unitId })).toMatchObject({
      objections: [{ code: 'UNKNOWN_UNIT' }],
    })
  }
})

test.each(ROLES.filter(role => role !== 'ORGANISING'))('%s records nothing', async role => {
  const { errors } = await record(await viewerAt(org, commune, role))
  expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
})
