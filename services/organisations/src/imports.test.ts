import { Readable } from 'node:stream'
import { importedId, type DomainEvent } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { snapshot } from './snapshot.ts'
import { openOrganisations, type Organisations } from './testing/tree.ts'

const HEADERS = {
  units: 'key,name,kind,level,line,parent,from,until',
  successions: 'predecessor,successor,kind,effective_on,decision_number',
  populations: 'unit,on,people,source',
  targets:
    'key,unit,indicator,number,lower_percent,upper_percent,period_from,period_until,directive_number',
  posts: 'key,holder,holder_name,role,unit,from,until',
} as const
type Table = keyof typeof HEADERS

const GOOD: Record<Table, readonly string[]> = {
  units: [
    'p,Tỉnh,PROVINCE,PROVINCE,PARTY,VN,1990-01-01,',
    'd,Huyện,DISTRICT,ABOVE_BASE,PARTY,p,1990-01-01,2025-07-01',
    'c1,Xã Một,COMMUNE,ABOVE_BASE,PARTY,p,2025-07-01,',
    'c2,Xã Hai,COMMUNE,ABOVE_BASE,PARTY,p,2025-07-01,',
    'old,Xã Cũ,COMMUNE,BASE,PARTY,d,1990-01-01,2025-07-01',
    'v1,Thôn Một,CELL,CELL,PARTY,c1,2025-07-01,',
  ],
  successions: [
    'old,c1,MERGE,2025-07-01,1686/NQ',
    'd,c1,ABOLISH,2025-07-01,',
    'd,c2,ABOLISH,2025-07-01,',
  ],
  populations: ['c1,2026-04-01,9120,Chi cục Thống kê', 'c2,01/04/2026,7000,'],
  targets: [
    't1,c1,ADMISSIONS,57,,,2025-07-01,2030-07-01,01-KH/ĐU',
    't2,p,ADMISSION_RATE,,3,"4,25",2025-07-01,2030-07-01,21-NQ/TW',
  ],
  posts: [
    'h1,n1,Lê Văn Một,CELL_SECRETARY,v1,2025-08-01,',
    'h2,n2,Lê Thị Hai,ORGANISING,c1,2025-08-01,2027-01-01',
    'h3,n3,Lê Thị Ba,AUDITOR,VN,2025-08-01,',
  ],
}
const TABLES = Object.keys(HEADERS) as Table[]

let org: Organisations
const load = (table: Table, lines: readonly string[]) =>
  org.import(table, Readable.from([[HEADERS[table], ...lines].join('\n')]))

beforeAll(async () => {
  org = await openOrganisations()
  for (const table of TABLES) {
    expect(await load(table, GOOD[table])).toEqual({ table, rows: GOOD[table].length })
  }
})
afterAll(() => org.close())

const unit = (key: string) => importedId('unit', key)

async function told(type: string): Promise<Record<string, unknown>[]> {
  const { rows } = await org.work(({ db }) =>
    sql<{ payload: Record<string, unknown> }>`
      select payload from outbox_events where type = ${type} order by seq`.execute(db),
  )
  return rows.map(({ payload }) => payload)
}

test('a unit that ended lies from now on where its successor lies', async () => {
  const units = await told('unit.changed')
  const last = (key: string) => units.findLast(({ unitId }) => unitId === unit(key))
  expect(last('old')).toMatchObject({
    revision: 2,
    closedOn: '2025-07-01',
    anchors: { provinceId: unit('p'), aboveBaseId: unit('c1'), baseId: null },
  })
  expect(last('d')).toMatchObject({ anchors: { provinceId: unit('p'), aboveBaseId: null } })
})

test('counts, goals and posts are told, each once', async () => {
  expect(await told('population.recorded')).toEqual([
    { unitId: unit('c1'), on: '2026-04-01', people: 9_120, source: 'Chi cục Thống kê' },
    { unitId: unit('c2'), on: '2026-04-01', people: 7_000, source: null },
  ])
  const targets = await told('target.recorded')
  expect(targets.toSorted((a, b) => Number(b['number']) - Number(a['number']))).toMatchObject([
    { targetId: importedId('target', 't1'), number: 57 },
    { targetId: importedId('target', 't2'), number: null, lowerPercent: 3, upperPercent: 4.25 },
  ])
  const posts = await told('post.changed')
  const byName = Object.fromEntries(posts.map(post => [post['holderName'], post]))
  expect(byName).toMatchObject({
    'Lê Văn Một': {
      revision: 1,
      unitName: 'Thôn Một',
      scope: { units: [unit('v1')], aboveBases: [] },
    },
    'Lê Thị Hai': { until: '2027-01-01', scope: { aboveBases: [unit('c1')], units: [] } },
    'Lê Thị Ba': { scope: { provinces: [unit('p')], units: [unit('VN')], ancestors: [] } },
  })
})

test('every file again changes nothing', async () => {
  const count = () => org.work(({ em }) => em.execute('select count(*) from outbox_events'))
  const before = await count()
  for (const table of TABLES) {
    expect(await load(table, GOOD[table])).toEqual({ table, rows: GOOD[table].length })
  }
  expect(await count()).toEqual(before)
})

const BAD: readonly (readonly [Table, string, string, string])[] = [
  ['successions', 'UNKNOWN_UNIT', 'predecessor', 'nobody,c1,MERGE,2025-07-01,'],
  ['successions', 'UNKNOWN_UNIT', 'successor', 'old,nobody,MERGE,2025-07-01,'],
  ['successions', 'SAME_UNIT', 'successor', 'c1,c1,SPLIT,2026-01-01,'],
  ['successions', 'PREDECESSOR_NOT_THERE', 'effective_on', 'old,c2,SPLIT,2026-01-01,'],
  ['successions', 'SUCCESSOR_NOT_THERE', 'effective_on', 'c1,old,SPLIT,2025-07-02,'],
  ['successions', 'ALREADY_DIFFERENT', 'kind', 'old,c1,CONVERT,2025-07-01,1686/NQ'],
  ['successions', 'UNKNOWN_CODE', 'kind', 'old,c1,EAT,2025-07-01,'],
  ['populations', 'UNKNOWN_UNIT', 'unit', 'nobody,2026-04-01,5,'],
  ['populations', 'NOT_A_NUMBER', 'people', 'c1,2026-05-01,0,'],
  ['populations', 'ALREADY_DIFFERENT', 'people', 'c1,2026-04-01,9121,Chi cục Thống kê'],
  ['targets', 'UNKNOWN_UNIT', 'unit', 't9,nobody,ADMISSIONS,5,,,2026-01-01,2027-01-01,X'],
  ['targets', 'DATES_REVERSED', 'period_until', 't9,c1,ADMISSIONS,5,,,2026-01-01,2026-01-01,X'],
  ['targets', 'NUMBER_OR_BAND', 'number', 't9,c1,ADMISSIONS,,3,,2026-01-01,2027-01-01,X'],
  [
    'targets',
    'BAND_REVERSED',
    'upper_percent',
    't9,c1,ADMISSION_RATE,,4,3,2026-01-01,2027-01-01,X',
  ],
  ['targets', 'ALREADY_DIFFERENT', 'key', 't1,c1,ADMISSIONS,58,,,2025-07-01,2030-07-01,01-KH/ĐU'],
  ['targets', 'ALREADY_DIFFERENT', 'key', 't9,c1,ADMISSIONS,58,,,2025-07-01,2030-07-01,01-KH/ĐU'],
  ['posts', 'UNKNOWN_UNIT', 'unit', 'h9,n9,Lê Văn Chín,LEADER,nobody,2026-01-01,'],
  ['posts', 'DATES_REVERSED', 'until', 'h9,n9,Lê Văn Chín,LEADER,c1,2026-01-01,2026-01-01'],
  ['posts', 'NAME_HAS_DIGITS', 'holder_name', 'h9,n9,Lê 9,LEADER,c1,2026-01-01,'],
  ['posts', 'UNIT_NOT_THERE', 'unit', 'h9,n9,Lê Văn Chín,LEADER,old,2026-01-01,'],
  ['posts', 'ROLE_NOT_AT_LEVEL', 'role', 'h9,n9,Lê Văn Chín,LEADER,v1,2026-01-01,'],
  ['posts', 'ALREADY_HELD', 'role', 'h9,n1,Lê Văn Một,CELL_SECRETARY,v1,2026-01-01,'],
  ['posts', 'CONFLICTING_POST', 'role', 'h9,n2,Lê Thị Hai,CELL_SECRETARY,v1,2026-01-01,'],
  ['posts', 'CONFLICTING_POST', 'role', 'h9,n3,Lê Thị Ba,LEADER,c2,2026-01-01,'],
  ['posts', 'ALREADY_DIFFERENT', 'key', 'h1,n1,Lê Văn Một,CELL_SECRETARY,v1,2025-08-02,'],
]

test.each(BAD)('%s: a line with %s is refused at %s', async (table, code, column, line) => {
  expect(await load(table, [line])).toMatchObject({ problems: [{ line: 2, column, code }] })
})

test.each<[Table, string, readonly string[]]>([
  ['successions', 'TWICE_IN_FILE', ['c1,c2,SPLIT,2026-01-01,', 'c1,c2,SPLIT,2026-01-01,']],
  ['populations', 'TWICE_IN_FILE', ['c1,2026-06-01,5,', 'c1,2026-06-01,6,']],
  [
    'targets',
    'TWICE_IN_FILE',
    [
      't8,c1,ADMISSIONS,5,,,2026-01-01,2027-01-01,X',
      't8,c2,ADMISSIONS,5,,,2026-01-01,2027-01-01,Y',
    ],
  ],
  [
    'posts',
    'TWICE_IN_FILE',
    ['h8,n8,Lê Văn Tám,LEADER,c1,2026-01-01,', 'h8,n8,Lê Văn Tám,LEADER,c2,2026-01-01,'],
  ],
  [
    'posts',
    'CONFLICTING_POST',
    ['h8,n8,Lê Văn Tám,AUDITOR,c1,2026-01-01,', 'h9,n8,Lê Văn Tám,LEADER,c2,2026-01-01,'],
  ],
  [
    'posts',
    'CONFLICTING_POST',
    ['h8,n8,Lê Văn Tám,MASS_ORGANISATION,c1,2026-01-01,', 'h9,n8,Lê Văn Tám,LEADER,c1,2026-01-01,'],
  ],
])(
  '%s: of two lines that contradict each other the second is refused with %s',
  async (table, code, lines) => {
    expect(await load(table, lines)).toMatchObject({ problems: [{ line: 3, code }] })
  },
)

test('the snapshot tells the present state: what the events have told', async () => {
  const present: DomainEvent[] = []
  await org.work(async ({ db }) => {
    for await (const event of snapshot(db)) present.push(event)
  })
  const newest = async (type: string, key: string) => {
    const latest = new Map((await told(type)).map(payload => [payload[key], payload]))
    return [...latest.values()]
  }
  const of = (type: string) =>
    present.filter(event => event.type === type).map(({ payload }) => payload)
  const units = await newest('unit.changed', 'unitId')
  expect(of('unit.changed')).toEqual(expect.arrayContaining(units))
  expect(of('unit.changed')).toHaveLength(units.length + 1)
  expect(of('population.recorded')).toEqual(await told('population.recorded'))
  expect(of('target.recorded')).toEqual(expect.arrayContaining(await told('target.recorded')))
  expect(of('post.changed')).toEqual(expect.arrayContaining(await newest('post.changed', 'postId')))
})
