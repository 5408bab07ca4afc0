import { Readable } from 'node:stream'
import { importedId } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOrganisations, ROOT, viewerAt, type Organisations } from '../testing/tree.ts'

const HEADER =
  'key,code,name,kind,level,line,parent,from,until,residential,decision_number,decided_on'
const GOOD = [
  'p1,33.000.000.000.000,Tỉnh ủy Hưng Yên,PROVINCE,PROVINCE,PARTY,VN,1997-01-01,,,,',
  'p2,,Tỉnh ủy Thái Bình,PROVINCE,PROVINCE,PARTY,VN,1930-02-03,01/07/2025,,,',
  'd1,,Huyện ủy Quỳnh Phụ,DISTRICT,ABOVE_BASE,PARTY,p2,1969-01-01,2025-07-01,,,',
  'c1,,Đảng bộ xã An Lễ,COMMUNE,BASE,PARTY,d1,1969-01-01,2025-07-01,,,',
  'c1,33.168.000.000.000,Đảng ủy xã Phụ Dực,COMMUNE,ABOVE_BASE,PARTY,p1,2025-07-01,,,01-QĐ/TU,2025-06-20',
  'v1,,Chi bộ thôn Đồng Phúc,CELL,CELL,PARTY,c1,1990-01-01,,true,,',
  'y1,,Đoàn xã Phụ Dực,MASS_ORGANISATION,ABOVE_BASE,YOUTH_UNION,c1,2025-07-01,,,,',
]

let org: Organisations
beforeAll(async () => {
  org = await openOrganisations()
  expect(await load(GOOD)).toEqual({ table: 'units', rows: 7 })
})
afterAll(() => org.close())

const load = (lines: readonly string[], header = HEADER) =>
  org.import('units', Readable.from([[header, ...lines].join('\n')]))

const id = (key: string) => importedId('unit', key)

test('the tree of a file stands on every day, each unit at its place', async () => {
  const viewer = await viewerAt(org, ROOT)
  const query = `query ($id: ID!, $day: LocalDate!) { unit(id: $id, asOf: $day) {
    name level code ancestors { name } history { validFrom validUntil name } } }`
  const before = await org.ask(viewer, query, { id: id('v1'), day: '2025-06-30' })
  expect(before.data).toEqual({
    unit: {
      name: 'Chi bộ thôn Đồng Phúc',
      level: 'CELL',
      code: null,
      ancestors: [
        'Đảng Cộng sản Việt Nam',
        'Tỉnh ủy Thái Bình',
        'Huyện ủy Quỳnh Phụ',
        'Đảng bộ xã An Lễ',
      ].map(name => ({ name })),
      history: [{ validFrom: '1990-01-01', validUntil: null, name: 'Chi bộ thôn Đồng Phúc' }],
    },
  })
  const after = await org.ask(viewer, query, { id: id('v1'), day: '2025-07-01' })
  expect(after.data).toMatchObject({
    unit: {
      ancestors: ['Đảng Cộng sản Việt Nam', 'Tỉnh ủy Hưng Yên', 'Đảng ủy xã Phụ Dực'].map(name => ({
        name,
      })),
    },
  })
})

test('every unit is told once, with its anchors of today, parents first', async () => {
  const { rows } = await org.work(({ db }) =>
    sql<{ unit: string; revision: number; anchors: object; line: string }>`
      select payload->>'unitId' as unit, (payload->>'revision')::int as revision,
        payload->'anchors' as anchors, payload->>'line' as line
      from outbox_events where type = 'unit.changed' order by seq`.execute(db),
  )
  expect(rows.map(({ unit }) => unit)).toEqual(['p1', 'p2', 'd1', 'c1', 'v1', 'y1'].map(id))
  expect(rows.at(-2)).toMatchObject({
    revision: 1,
    line: 'PARTY',
    anchors: { provinceId: id('p1'), aboveBaseId: id('c1'), baseId: null },
  })
})

test('the same file again changes nothing, in rows or events', async () => {
  const count = () =>
    org.work(({ em }) =>
      em.execute(`select
    (select count(*) from unit_versions) as versions, (select count(*) from outbox_events) as events`),
    )
  const before = await count()
  expect(await load(GOOD)).toEqual({ table: 'units', rows: 7 })
  expect(await count()).toEqual(before)
})

const BAD: readonly (readonly [string, string, readonly string[]])[] = [
  ['DATES_REVERSED', 'until', ['x1,,X,CELL,CELL,PARTY,c1,2026-01-01,2025-01-01,,,']],
  ['NO_PARENT', 'parent', ['x1,,X,CELL,CELL,PARTY,,2026-01-01,,,,']],
  ['LINE_OF_OTHER_KIND', 'line', ['x1,,X,CELL,CELL,YOUTH_UNION,c1,2026-01-01,,,,']],
  ['BAD_CODE', 'code', ['x1,33.1,X,CELL,CELL,PARTY,c1,2026-01-01,,,,']],
  ['UNKNOWN_CODE', 'kind', ['x1,,X,CLUB,CELL,PARTY,c1,2026-01-01,,,,']],
  ['NOT_A_DATE', 'from', ['x1,,X,CELL,CELL,PARTY,c1,31/02/2026,,,,']],
  ['TOO_LONG', 'name', [`x1,,${'X'.repeat(300)},CELL,CELL,PARTY,c1,2026-01-01,,,,`]],
  ['EMPTY', 'name', ['x1,,,CELL,CELL,PARTY,c1,2026-01-01,,,,']],
  ['UNKNOWN_PARENT', 'parent', ['x1,,X,CELL,CELL,PARTY,nobody,2026-01-01,,,,']],
  ['PARENT_NOT_THERE', 'parent', ['x1,,X,CELL,CELL,PARTY,d1,2025-01-01,,,,']],
  ['LEVEL_ORDER', 'level', ['x1,,X,BASE_COMMITTEE,BASE,PARTY,c1,2025-01-01,,,,']],
  ['NOT_OF_PROVINCIAL_LEVEL', 'level', ['x1,,X,BASE_COMMITTEE,BASE,PARTY,VN,2025-01-01,,,,']],
  ['DUPLICATE_CODE', 'code', ['x1,33000000000000,X,CELL,CELL,PARTY,c1,2026-01-01,,,,']],
  ['ALREADY_DIFFERENT', 'key', ['v1,,Chi bộ khác,CELL,CELL,PARTY,c1,1990-01-01,,true,,']],
]

test.each(BAD)('a line with %s is refused by its column', async (code, column, lines) => {
  expect(await load(lines)).toMatchObject({
    problems: [{ line: 2, column, code, message: expect.any(String) }],
  })
})

test('two lines that contradict each other are refused at the second', async () => {
  const overlap = [
    'x1,,X,CELL,CELL,PARTY,c1,2026-01-01,,,,',
    'x1,,Y,CELL,CELL,PARTY,c1,2026-03-01,,,,',
  ]
  expect(await load(overlap)).toMatchObject({ problems: [{ line: 3, code: 'OVERLAP' }] })
  const code = [
    'x1,33.168.000.000.001,X,CELL,CELL,PARTY,c1,2026-01-01,,,,',
    'x2,33.168.000.000.001,Y,CELL,CELL,PARTY,c1,2026-03-01,,,,',
  ]
  expect(await load(code)).toMatchObject({ problems: [{ line: 3, code: 'DUPLICATE_CODE' }] })
})

test('units that stand below each other are refused, and nothing of the file is left', async () => {
  const circle = [
    'x1,,X,MASS_ORGANISATION,CELL,YOUTH_UNION,x2,2026-01-01,,,,',
    'x2,,Y,MASS_ORGANISATION,CELL,YOUTH_UNION,x1,2026-01-01,,,,',
    'x3,,Z,CELL,CELL,PARTY,c1,2026-01-01,,,,',
  ]
  expect(await load(circle)).toMatchObject({
    problems: [
      { line: 2, code: 'CYCLE' },
      { line: 3, code: 'CYCLE' },
    ],
  })
  const left = await org.work(({ em }) =>
    em.execute(`select id from units where id = ?`, [id('x3')]),
  )
  expect(left).toEqual([])
})

test('a unit may pause: its versions need not touch', async () => {
  const paused = [
    'g1,,Chi bộ Tạm,CELL,CELL,PARTY,c1,2010-01-01,2012-01-01,,,',
    'g1,,Chi bộ Tạm,CELL,CELL,PARTY,c1,2020-01-01,,,,',
  ]
  expect(await load(paused)).toEqual({ table: 'units', rows: 2 })
  const viewer = await viewerAt(org, ROOT)
  const listed = async (day: string) => {
    const { data } = await org.ask(
      viewer,
      `{ units(first: 9, asOf: "${day}", search: "chi bo tam") {
      edges { node { id } } } }`,
    )
    const units = data?.['units'] as { edges: unknown[] } | undefined
    return units?.edges.length
  }
  expect([
    await listed('2011-01-01'),
    await listed('2015-01-01'),
    await listed('2021-01-01'),
  ]).toEqual([1, 0, 1])
})
