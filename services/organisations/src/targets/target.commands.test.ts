import { randomUUID } from 'node:crypto'
import { ROLES, type Viewer } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { found, openOrganisations, ROOT, viewerAt, type Organisations } from '../testing/tree.ts'

let org: Organisations
let province: string
let commune: string
let other: string
beforeAll(async () => {
  org = await openOrganisations()
  province = await found(org, { under: ROOT, kind: 'PROVINCE' })
  commune = await found(org, { under: province, kind: 'COMMUNE' })
  other = await found(org, { under: province, kind: 'COMMUNE' })
})
afterAll(() => org.close())

const PLAN = {
  indicator: 'ADMISSIONS',
  number: 570,
  periodFrom: '2025-07-01',
  periodUntil: '2030-07-01',
  directiveNumber: '41-KH/HU',
  directiveOn: '2026-01-10',
  directiveIssuer: 'Tỉnh ủy',
}
const BAND = { indicator: 'ADMISSION_RATE', number: null, lowerPercent: 3, upperPercent: 4 }

async function record(viewer: Viewer, given: Record<string, unknown> = {}) {
  const { data, errors } = await org.ask(
    viewer,
    `mutation ($input: RecordTargetInput!) {
    recordTarget(input: $input) { target { id number lowerPercent upperPercent unit { id } } objections { code path } } }`,
    {
      input: { idempotencyKey: randomUUID(), unitId: commune, ...PLAN, ...given },
    },
  )
  return { errors, ...(data?.['recordTarget'] as object | undefined) }
}

test('a goal is recorded, told, and shared down; the nearest comes first', async () => {
  const viewer = await viewerAt(org, province)
  const plan = await record(viewer)
  expect(plan).toMatchObject({ target: { number: 570, unit: { id: commune } }, objections: [] })
  const band = { ...BAND, unitId: province, upperPercent: 4.25, directiveNumber: '21-NQ/TW' }
  expect(await record(viewer, band)).toMatchObject({
    target: { lowerPercent: 3, upperPercent: 4.25 },
  })
  const cell = await found(org, { under: commune, kind: 'CELL' })
  const secretary = await viewerAt(org, cell, 'CELL_SECRETARY')
  const list = (day: string) =>
    org.ask(
      secretary,
      `{ unit(id: "${cell}", asOf: "${day}") { targets { directiveNumber unit { id } } } }`,
    )
  expect((await list('2026-06-01')).data).toEqual({
    unit: {
      targets: [
        { directiveNumber: '41-KH/HU', unit: { id: commune } },
        { directiveNumber: '21-NQ/TW', unit: { id: province } },
      ],
    },
  })
  expect((await list('2030-07-01')).data).toEqual({ unit: { targets: [] } })
  const { rows } = await org.work(({ db }) =>
    sql<{ payload: object }>`
    select payload from outbox_events where type = 'target.recorded' order by seq`.execute(db),
  )
  expect(rows.map(({ payload }) => payload)).toMatchObject([
    { unitId: commune, number: 570, lowerPercent: null, directiveNumber: '41-KH/HU', revision: 1 },
    { unitId: province, number: null, lowerPercent: 3, upperPercent: 4.25 },
  ])
})

test('the same goal of the same directive is recorded once', async () => {
  const viewer = await viewerAt(org, commune)
  const goal = { directiveNumber: '77-KH/ĐU' }
  expect(await record(viewer, goal)).toMatchObject({ objections: [] })
  expect(await record(viewer, goal)).toMatchObject({
    target: null,
    objections: [{ code: 'ALREADY_RECORDED' }],
  })
})

test.each<[string, string, Record<string, unknown>]>([
  ['NUMBER_REQUIRED', 'number', { number: null }],
  ['NUMBER_NOT_USABLE', 'number', { number: 0 }],
  ['BAND_NOT_ALLOWED', 'lowerPercent', { lowerPercent: 3 }],
  ['BAND_NOT_ALLOWED', 'upperPercent', { upperPercent: 3 }],
  ['NUMBER_NOT_ALLOWED', 'number', { ...BAND, number: 5 }],
  ['BAND_REQUIRED', 'lowerPercent', { ...BAND, lowerPercent: null }],
  ['PERCENT_NOT_USABLE', 'lowerPercent', { ...BAND, lowerPercent: 101 }],
  ['PERCENT_NOT_USABLE', 'upperPercent', { ...BAND, upperPercent: 3.855 }],
  ['BAND_REVERSED', 'upperPercent', { ...BAND, upperPercent: 2 }],
  ['PERIOD_REVERSED', 'periodUntil', { periodUntil: '2025-07-01' }],
  ['DIRECTIVE_IN_FUTURE', 'directiveOn', { directiveOn: '2026-11-22' }],
  ['TEXT_NOT_USABLE', 'directiveNumber', { directiveNumber: ' ' }],
  ['TEXT_NOT_USABLE', 'directiveIssuer', { directiveIssuer: 'x'.repeat(201) }],
  ['UNKNOWN_UNIT', 'unitId', { unitId: 'x' }],
])('%s at %s', async (code, field, given) => {
  const viewer = await viewerAt(org, commune)
  expect(await record(viewer, given)).toMatchObject({
    target: null,
    objections: [{ code, path: ['input', field] }],
  })
})

test('a unit out of reach, also above, is not known', async () => {
  const viewer = await viewerAt(org, commune)
  for (const unitId of [other, province]) {
    expect(await record(viewer, { unitId })).toMatchObject({
      objections: [{ code: 'UNKNOWN_UNIT' }],
    })
  }
})

test.each(ROLES.filter(role => role !== 'ORGANISING'))('%s records nothing', async role => {
  const { errors } = await record(await viewerAt(org, commune, role))
  expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
})
