import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { importedId, ROLES, sessionVariables, type Role, type Viewer } from '@ket-nap/subgraph'
import { walkSchema } from '@ket-nap/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOrganisations, viewerAt, type Organisations } from './testing/tree.ts'

const id = (key: string) => importedId('unit', key)
const post = (key: string) => importedId('post', key)

/** Two communes of one province; everything of the second carries the mark ĐẢO. */
const FILES = {
  units: [
    'key,name,kind,level,line,parent,from,until',
    'p,Tỉnh ủy,PROVINCE,PROVINCE,PARTY,VN,1990-01-01,',
    'c1,Xã Đất,COMMUNE,ABOVE_BASE,PARTY,p,2025-07-01,',
    'v1,Thôn Đất,CELL,CELL,PARTY,c1,2025-07-01,',
    'v2,Thôn Bên,CELL,CELL,PARTY,c1,2025-07-01,',
    'c2,Xã ĐẢO,COMMUNE,ABOVE_BASE,PARTY,p,2025-07-01,',
    'w1,Thôn ĐẢO,CELL,CELL,PARTY,c2,2025-07-01,',
    'old,Xã cũ ĐẢO,COMMUNE,BASE,PARTY,d,1990-01-01,2025-07-01',
    'd,Huyện cũ ĐẢO,DISTRICT,ABOVE_BASE,PARTY,p,1990-01-01,2025-07-01',
  ],
  successions: [
    'predecessor,successor,kind,effective_on',
    'old,c2,MERGE,2025-07-01',
    'd,c2,ABOLISH,2025-07-01',
  ],
  populations: ['unit,on,people,source', 'c1,2026-04-01,9000,', 'c2,2026-04-01,7000,Thống kê ĐẢO'],
  targets: [
    'key,unit,indicator,number,period_from,period_until,directive_number',
    't1,c1,ADMISSIONS,10,2026-01-01,2027-01-01,01-KH/ĐU',
    't2,c2,ADMISSIONS,20,2026-01-01,2027-01-01,02-KH/ĐẢO',
    't3,p,ADMISSIONS,900,2026-01-01,2027-01-01,03-KH/TU',
  ],
  posts: [
    'key,holder,holder_name,role,unit,from',
    'h1,h1,Lê Văn Đất,LEADER,c1,2026-01-01',
    'h2,h2,Lê Văn ĐẢO,LEADER,c2,2026-01-01',
    'h3,h3,Lê Văn Trên,LEADER,p,2026-01-01',
  ],
}

let org: Organisations
beforeAll(async () => {
  org = await openOrganisations()
  for (const [table, lines] of Object.entries(FILES)) {
    const answer = await org.import(table, Readable.from([lines.join('\n')]))
    expect(answer).toEqual({ table, rows: lines.length - 1 })
  }
})
afterAll(() => org.close())

const LITERALS = ['c1', 'v1', 'c2', 'w1', 'old', 'd', 'p'].flatMap(key => [
  { id: `"${id(key)}"`, unitId: `"${id(key)}"`, first: '100', includeClosed: 'true' },
  { id: `"${id(key)}"`, first: '100', asOf: '"2024-01-01"' },
])
const POSTS = ['h1', 'h2', 'h3'].map(key => ({ id: `"${post(key)}"`, first: '100' }))
const WALKED = [...LITERALS, ...POSTS].map(literals => ({
  ...literals,
  'organisationAuditHeavyDays.from': '"2026-11-01"',
  'organisationAuditHeavyDays.until': '"2026-12-01"',
}))

test.each(ROLES)('%s of one commune meets nothing of another, whatever is asked', async role => {
  const viewer = await viewerAt(org, id('c1'), role)
  const ids = [
    ...['c1', 'v1', 'c2', 'w1', 'old', 'd', 'p'].map(id),
    ...['h1', 'h2'].map(post),
    importedId('target', 't2'),
  ]
  const steps = await walkSchema(org, { viewer, literals: WALKED, ids })
  expect(steps.filter(({ answer }) => answer.includes('ĐẢO'))).toEqual([])
  expect(steps.filter(({ answer }) => answer.includes('INTERNAL'))).toEqual([])
  const seesBelow = steps.some(({ answer }) => answer.includes('Thôn Đất'))
  expect(seesBelow).toBe(role !== 'HELPING_MEMBER')
})

test('the walk would have met it: the other commune sees what is marked', async () => {
  const viewer = await viewerAt(org, id('c2'), 'LEADER')
  const steps = await walkSchema(org, {
    viewer,
    literals: WALKED,
    ids: [id('c2'), importedId('target', 't2')],
  })
  const marked = ['Xã ĐẢO', 'Xã cũ ĐẢO', 'Thống kê ĐẢO', '02-KH/ĐẢO', 'Lê Văn ĐẢO']
  for (const text of marked) expect(steps.some(({ answer }) => answer.includes(text))).toBe(true)
})

const TABLES = [
  'units',
  'unit_versions',
  'unit_version_records',
  'unit_successions',
  'populations',
  'targets',
  'target_versions',
  'target_sharings',
  'posts',
]

/** As the request role with a viewer's scope, and no predicate of ours. */
const rowsOf = (viewer: Viewer, table: string) =>
  org
    .unscoped()
    .fork({ session: { variables: sessionVariables(viewer) } })
    .transactional(em => em.execute<Record<string, string>[]>(`select * from ${table}`))

test('row security alone returns no row out of scope, from any table', async () => {
  const viewer = await viewerAt(org, id('c1'))
  const seen = await Promise.all(TABLES.map(table => rowsOf(viewer, table)))
  const text = JSON.stringify(seen)
  for (const key of ['c2', 'w1', 'old', 'd']) expect(text).not.toContain(id(key))
  expect(text).not.toContain(post('h2'))
  expect(text).toContain(id('v2'))
})

test('without a scope there are no rows at all', async () => {
  for (const table of TABLES) {
    expect(await org.unscoped().execute(`select * from ${table}`)).toEqual([])
  }
})

test('row security alone lets nobody write out of scope, nor above himself', async () => {
  const viewer = await viewerAt(org, id('c1'))
  const write = (statement: string) =>
    org
      .unscoped()
      .fork({ session: { variables: sessionVariables(viewer) } })
      .transactional(em => em.execute<{ id: string }[]>(statement))
  for (const key of ['c2', 'p']) {
    expect(
      await write(`update units set revision = 99 where id = '${id(key)}' returning id`),
    ).toEqual([])
    expect(
      await write(
        `update unit_versions set name = 'x' where unit_id = '${id(key)}' returning unit_id`,
      ),
    ).toEqual([])
    expect(
      await write(`delete from unit_versions where unit_id = '${id(key)}' returning unit_id`),
    ).toEqual([])
    const insert = `insert into populations (unit_id, counted_on, people) values ('${id(key)}', '2026-01-01', 5)`
    await expect(write(insert)).rejects.toThrow('row-level security')
  }
  await expect(write('delete from posts')).rejects.toThrow('permission denied')
})

test('the owner of the tables, too, reads them only for the questions beyond a scope', async () => {
  const policies = await org.work(({ em }) =>
    em.execute(`select tablename, roles::text, cmd from pg_policies
    where policyname like '%owner' order by 1`),
  )
  expect(policies).toEqual(
    ['posts', 'unit_versions', 'units'].map(tablename => ({
      tablename,
      roles: '{organisations_owner}',
      cmd: 'SELECT',
    })),
  )
})

test('what is above the own unit is read: its name, and the targets shared down from it', async () => {
  const viewer = await viewerAt(org, id('v1'), 'CELL_SECRETARY')
  const { data } = await org.ask(
    viewer,
    `{ unit(id: "${id('v1')}") { ancestors { name actions childCount }
    targets { directiveNumber unit { name } } } units(first: 9) { totalCount } }`,
  )
  expect(data).toEqual({
    unit: {
      ancestors: [
        { name: 'Đảng Cộng sản Việt Nam', actions: [], childCount: 1 },
        { name: 'Tỉnh ủy', actions: [], childCount: 1 },
        { name: 'Xã Đất', actions: [], childCount: 1 },
      ],
      targets: [
        { directiveNumber: '01-KH/ĐU', unit: { name: 'Xã Đất' } },
        { directiveNumber: '03-KH/TU', unit: { name: 'Tỉnh ủy' } },
      ],
    },
    units: { totalCount: 1 },
  })
})

test.each<[string, string, object]>([
  ['a page too large', '{ units(first: 101) { totalCount } }', { reason: 'PAGE_SIZE' }],
  ['a page of nothing', '{ units(first: 0) { totalCount } }', { reason: 'PAGE_SIZE' }],
  [
    'a foreign cursor',
    '{ units(first: 5, after: "bm90IG91cnM") { totalCount } }',
    { reason: 'FOREIGN_CURSOR' },
  ],
  [
    'a search without end',
    `{ units(first: 5, search: "${'x'.repeat(300)}") { totalCount } }`,
    { reason: 'TOO_LONG' },
  ],
])('%s is answered with the path and the reason', async (_, query, extensions) => {
  const viewer = await viewerAt(org, id('c1'))
  const { errors } = await org.ask(viewer, query)
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', ...extensions })
})

test.each(['', 'x', '%', "'; --", '\u0000', '38.', '((('])(
  'a search for %j finds or does not, and never fails',
  async search => {
    const viewer = await viewerAt(org, id('c1'))
    const { errors } = await org.ask(
      viewer,
      'query ($search: String!) { units(first: 5, search: $search) { totalCount } }',
      { search },
    )
    expect(errors).toEqual([])
  },
)

const search = async (role: Role, text: string) => {
  const viewer = await viewerAt(org, id('p'), role)
  const { data } = await org.ask(
    viewer,
    'query ($text: String!) { units(first: 9, search: $text) { edges { node { name } } } }',
    { text },
  )
  const units = data?.['units'] as { edges: { node: { name: string } }[] } | undefined
  return units?.edges.map(({ node }) => node.name)
}

test('a search finds words in any order, without marks, by their beginnings', async () => {
  expect(await search('LEADER', 'dat thon')).toEqual(['Thôn Đất'])
  expect(await search('LEADER', 'THÔN')).toEqual(['Thôn Bên', 'Thôn ĐẢO', 'Thôn Đất'])
  expect(await search('LEADER', 'hon')).toEqual([])
})

test('pages of units follow each other and count to their end', async () => {
  const viewer = await viewerAt(org, id('p'), 'ANALYST')
  const names: string[] = []
  let after: string | null = null
  do {
    const { data } = await org.ask(
      viewer,
      `query ($after: String) { units(first: 2, after: $after) {
      totalCount edges { node { name } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    const page = data?.['units'] as {
      edges: { node: { name: string } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
    names.push(...page.edges.map(({ node }) => node.name))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  expect(names).toEqual(['Thôn Bên', 'Thôn ĐẢO', 'Thôn Đất', 'Tỉnh ủy', 'Xã ĐẢO', 'Xã Đất'])
})

test('an id of another shape names nothing', async () => {
  const viewer = await viewerAt(org, id('c1'))
  for (const wrong of ['x', '', randomUUID().toUpperCase(), '\u0000']) {
    const query = `query ($id: ID!) { unit(id: $id) { id } post(id: $id) { id }
      posts(first: 3, unitId: $id) { totalCount } }`
    const { data, errors } = await org.ask(viewer, query, { id: wrong })
    expect([data, errors]).toEqual([{ unit: null, post: null, posts: { totalCount: 0 } }, []])
  }
})
