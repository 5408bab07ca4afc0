import { importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memberRow, personRow } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const PEOPLE = [
  ['an', 'cell-1', 'Lê Thị An', {}],
  ['binh', 'cell-1', 'Nguyễn Văn Bình', { sex: 'MALE', religion: 'BUDDHISM' }],
  ['cuc', 'cell-2', 'Trần Thị Cúc', { sex: 'FEMALE', flags: 'MILITIA' }],
  ['dung', 'agency-cell', 'Phạm Văn Dũng', { born_on: '2000-02-29' }],
  ['e', 'far-cell', 'Ngô Văn Em', {}],
] as const

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await members.take(
    'people',
    PEOPLE.map(([key, unit, full_name, more]) => personRow(key, unit, { full_name, ...more })),
  )
  await members.take('people', [personRow('listed', 'cell-1', { full_name: 'Bùi Văn Anh' })])
  const probationary = {
    status: 'PROBATIONARY',
    decided_on: '2026-02-01',
    ceremony_on: '2026-03-01',
    official_on: '',
  }
  const left = { status: 'DECEASED', left_on: '2025-01-01' }
  await members.take('members', [
    memberRow('an'),
    memberRow('binh', left),
    memberRow('cuc'),
    memberRow('dung', probationary),
    memberRow('e'),
  ])
  await members.take('belongings', [
    {
      person: 'an',
      unit: 'closed-cell',
      from: '2015-03-20',
      until: '2024-01-01',
      reason: 'ADMITTED',
    },
    { person: 'an', unit: 'cell-1', from: '2024-01-01', reason: 'REORGANISED' },
    { person: 'binh', unit: 'cell-1', from: '2015-03-20', until: '2025-01-01', reason: 'ADMITTED' },
    { person: 'cuc', unit: 'cell-2', from: '2015-03-20', reason: 'ADMITTED' },
    { person: 'dung', unit: 'agency-cell', from: '2026-03-01', reason: 'ADMITTED' },
    { person: 'e', unit: 'far-cell', from: '2015-03-20', reason: 'ADMITTED' },
  ])
})
afterAll(() => members.close())

const LIST = `query ($representations: [_Any!]!, $first: Int!, $after: String, $search: String, $filter: MemberFilter, $asOf: LocalDate) {
  _entities(representations: $representations) { ... on Unit {
    members(first: $first, after: $after, search: $search, filter: $filter, asOf: $asOf) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { status person { fullName } unit { id } } } } } } }`

interface List {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string }
  edges: { node: { person: { fullName: string } } }[]
}

const organising = viewers.nation('ORGANISING')

async function ask(viewer: typeof organising, unit: string, more: Record<string, unknown> = {}) {
  const representations = [{ __typename: 'Unit', id: unitId(unit) }]
  const variables = { representations, first: 50, ...more }
  const { data, errors } = await members.ask(viewer, LIST, variables)
  const [entity] = (data?.['_entities'] ?? []) as ({ members: List } | null)[]
  return { list: entity?.members, errors }
}

async function names(viewer: typeof organising, unit: string, more?: Record<string, unknown>) {
  const { list, errors } = await ask(viewer, unit, more)
  expect(errors).toEqual([])
  return list?.edges.map(({ node }) => node.person.fullName)
}

test.each([
  ['the nation', 'VN', ['Lê Thị An', 'Trần Thị Cúc', 'Phạm Văn Dũng', 'Ngô Văn Em']],
  ['a province', 'province', ['Lê Thị An', 'Trần Thị Cúc', 'Phạm Văn Dũng']],
  ['a commune', 'new-commune', ['Lê Thị An', 'Trần Thị Cúc', 'Phạm Văn Dũng']],
  ['a base', 'agency', ['Phạm Văn Dũng']],
  ['a cell', 'cell-1', ['Lê Thị An']],
])('the list of %s holds its members by given name', async (_, unit, expected) => {
  expect(await names(organising, unit)).toEqual(expected)
})

test('the members of a past day are those of the tree of that day', async () => {
  const asOf = '2023-06-30'
  expect(await names(organising, 'old-commune', { asOf })).toEqual([
    'Lê Thị An',
    'Nguyễn Văn Bình',
    'Trần Thị Cúc',
  ])
  expect(await names(organising, 'closed-cell', { asOf })).toEqual(['Lê Thị An'])
  expect((await ask(organising, 'new-commune', { asOf })).list).toBeNull()
  expect((await ask(organising, 'old-commune')).list).toBeNull()
})

test('filters hold together, and take who left only when asked', async () => {
  const filtered = (filter: object) => names(organising, 'province', { filter })
  expect(await filtered({ statuses: ['DECEASED'] })).toEqual(['Nguyễn Văn Bình'])
  expect(await filtered({ statuses: ['PROBATIONARY'] })).toEqual(['Phạm Văn Dũng'])
  expect(await filtered({ sex: 'FEMALE' })).toEqual(['Trần Thị Cúc'])
  expect(await filtered({ flags: ['MILITIA', 'RESERVE'] })).toEqual(['Trần Thị Cúc'])
  expect(await filtered({ bornFrom: '2000-02-29', bornUntil: '2000-03-01' })).toEqual([
    'Phạm Văn Dũng',
  ])
  expect(await filtered({ admittedFrom: '2026-01-01' })).toEqual(['Phạm Văn Dũng'])
  expect(await filtered({ religion: 'BUDDHISM', sex: 'FEMALE' })).toEqual([])
})

test('names are searched without marks, anywhere in a commune, from the beginning in a province', async () => {
  expect(await names(organising, 'new-commune', { search: 'thi' })).toEqual([
    'Lê Thị An',
    'Trần Thị Cúc',
  ])
  expect(await names(organising, 'province', { search: 'thi' })).toEqual([])
  expect(await names(organising, 'province', { search: 'CUC' })).toEqual(['Trần Thị Cúc'])
})

test('pages follow each other; a cursor holds no name and fits no other list', async () => {
  const first = await ask(organising, 'province', { first: 2 })
  expect(first.list).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
  const after = first.list?.pageInfo.endCursor ?? ''
  const second = await ask(organising, 'province', { first: 2, after })
  expect(second.list?.edges.map(({ node }) => node.person.fullName)).toEqual(['Phạm Văn Dũng'])
  expect(second.list?.pageInfo.hasNextPage).toBe(false)
  const decoded = Buffer.from(after, 'base64url').toString()
  expect(JSON.parse(decoded).slice(1)).toEqual([importedId('person', 'cuc')])
  const foreign = await ask(organising, 'new-commune', { first: 2, after })
  expect(foreign.errors[0]?.extensions).toMatchObject({ reason: 'FOREIGN_CURSOR' })
  const filtered = await ask(organising, 'province', { first: 2, after, filter: { sex: 'MALE' } })
  expect(filtered.errors[0]?.extensions).toMatchObject({ reason: 'FOREIGN_CURSOR' })
})

test('an unknown code is answered with its path', async () => {
  const { errors } = await ask(organising, 'province', { filter: { ethnicGroup: 'MARTIAN' } })
  expect(errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    reason: 'UNKNOWN_CODE',
    inputPath: ['filter', 'ethnicGroup'],
  })
})

test('a unit out of reach has no list, a leader has one without private life', async () => {
  expect((await ask(viewers.neighbour('ORGANISING'), 'province')).list).toBeUndefined()
  expect((await ask(viewers.cell('CELL_SECRETARY'), 'province')).list).toBeUndefined()
  expect(await names(viewers.commune('LEADER'), 'new-commune')).toHaveLength(3)
  const religious = await ask(viewers.commune('LEADER'), 'new-commune', {
    filter: { religion: 'NONE' },
  })
  expect(religious.errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
})
