import { importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memberRow, personRow } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const NUMBER = '001090000345'
const id = (key: string) => importedId('person', key)
const secretary = viewers.cell('CELL_SECRETARY')
const organising = viewers.nation('ORGANISING')

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await members.take('people', [
    personRow('anh', 'cell-1', {
      full_name: 'Trần Thị Ánh',
      personal_number: NUMBER,
      flags: 'MILITIA RESERVE',
    }),
    personRow('a', 'cell-1', { full_name: 'Nguyễn Văn Á' }),
    personRow('dao', 'cell-2', { full_name: 'Nguyễn Thị Đào' }),
    personRow('khanh', 'agency-cell', { full_name: 'Nguyễn Quốc Khánh' }),
    personRow('far', 'far-cell', { full_name: 'Nguyễn Văn Ân' }),
  ])
  await members.take('members', [memberRow('anh', { card_number: NUMBER })])
  await members.take('admissions', [
    { key: 'a', person: 'khanh', unit: 'agency-cell', stage: 'SYMPATHISER' },
  ])
  await members.take('belongings', [
    {
      person: 'anh',
      unit: 'closed-cell',
      from: '2015-03-20',
      until: '2024-01-01',
      reason: 'ADMITTED',
    },
    { person: 'anh', unit: 'cell-1', from: '2024-01-01', reason: 'REORGANISED' },
  ])
  await members.take('badges', [
    { person: 'anh', unit: 'cell-1', years: 30, round: 'MAY_19', awarded_on: '2025-05-19' },
  ])
})
afterAll(() => members.close())

const search = async (viewer: typeof secretary, text: string) => {
  const { data, errors } = await members.ask(
    viewer,
    `query ($text: String!) { searchPeople(text: $text, first: 10) { edges { node { fullName } } } }`,
    { text },
  )
  expect(errors).toEqual([])
  const found = data?.['searchPeople'] as { edges: { node: { fullName: string } }[] }
  return found.edges.map(({ node }) => node.fullName)
}

test('a person is opened with everything, the numbers masked', async () => {
  const { data, errors } = await members.ask(
    secretary,
    `{ person(id: "${id('anh')}", purpose: ROLL) {
        fullName bornOn sex ethnicGroup { code name } religion { name } flags personalNumber
        unit { id } member { status officialOn cardNumber unit { id } }
        belongings { unit { id } from until reason } badges { years round }
        timeline { on kind detail unit { id } } openings { role unitName } } }`,
  )
  expect(errors).toEqual([])
  expect(data?.['person']).toEqual({
    fullName: 'Trần Thị Ánh',
    bornOn: '1990-01-15',
    sex: 'MALE',
    ethnicGroup: { code: 'KINH', name: 'Kinh' },
    religion: { name: 'Không' },
    flags: ['MILITIA', 'RESERVE'],
    personalNumber: '*********345',
    unit: { id: unitId('cell-1') },
    member: {
      status: 'OFFICIAL',
      officialOn: '2016-03-20',
      cardNumber: '*********345',
      unit: { id: unitId('cell-1') },
    },
    belongings: [
      {
        unit: { id: unitId('closed-cell') },
        from: '2015-03-20',
        until: '2024-01-01',
        reason: 'ADMITTED',
      },
      { unit: { id: unitId('cell-1') }, from: '2024-01-01', until: null, reason: 'REORGANISED' },
    ],
    badges: [{ years: 30, round: 'MAY_19' }],
    timeline: [
      { on: '2015-03-01', kind: 'DECIDED', detail: null, unit: null },
      { on: '2015-03-20', kind: 'CEREMONY', detail: null, unit: { id: unitId('closed-cell') } },
      { on: '2016-03-20', kind: 'OFFICIAL', detail: null, unit: { id: unitId('closed-cell') } },
      { on: '2024-01-01', kind: 'REORGANISED', detail: null, unit: { id: unitId('cell-1') } },
      { on: '2025-05-19', kind: 'BADGE', detail: '30', unit: { id: unitId('cell-1') } },
    ],
    openings: [{ role: 'CELL_SECRETARY', unitName: 'cell-1' }],
  })
})

test('opening is written to the access log with the place, reading a list is not', async () => {
  const count = async () => {
    const [row] = await members.rows<{ n: number }>(`select count(*)::int as n from audit_entries`)
    return row?.n ?? 0
  }
  const before = await count()
  await members.ask(
    secretary,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { fullName } } }`,
    { r: [{ __typename: 'Person', id: id('anh') }] },
  )
  await search(secretary, 'anh')
  expect(await count()).toBe(before)
  await members.ask(secretary, `{ person(id: "${id('a')}", purpose: ROLL) { id } }`)
  expect(await count()).toBe(before + 1)
  const [entry] = await members.rows(
    `select action, subject_id, unit_id, province_id, detail from audit_entries
      order by seq desc limit 1`,
  )
  expect(entry).toEqual({
    action: 'PERSON_OPENED',
    subject_id: id('a'),
    unit_id: unitId('cell-1'),
    province_id: unitId('province'),
    detail: { purpose: 'ROLL' },
  })
})

const OPENING = `query ($id: ID!, $purpose: OpeningPurpose) {
  person(id: $id, purpose: $purpose) { sex }
  personOpening(id: $id, purpose: $purpose) {
    fullName caseKind caseId purpose objections { code path clearableBy } } }`

test('nobody is opened without a case or a purpose, and it is said who clears that', async () => {
  const before = await members.rows('select from audit_entries')
  for (const purpose of [null, 'CASE']) {
    const { data, errors } = await members.ask(secretary, OPENING, { id: id('a'), purpose })
    expect(errors).toEqual([])
    expect(data).toEqual({
      person: null,
      personOpening: {
        fullName: 'Nguyễn Văn Á',
        caseKind: null,
        caseId: null,
        purpose: null,
        objections: [
          { code: 'PURPOSE_REQUIRED', path: ['purpose'], clearableBy: ['CELL_SECRETARY'] },
        ],
      },
    })
  }
  const unknown = await members.ask(secretary, OPENING, { id: id('dao'), purpose: null })
  expect(unknown.data).toEqual({ person: null, personOpening: null })
  expect(await members.rows('select from audit_entries')).toHaveLength(before.length)
})

test('the case under way is found, and stands in the log instead of a purpose', async () => {
  const { data } = await members.ask(organising, OPENING, { id: id('khanh'), purpose: 'ROLL' })
  const caseId = importedId('admission', 'a')
  expect(data).toMatchObject({
    person: { sex: 'MALE' },
    personOpening: { caseKind: 'ADMISSION', caseId, purpose: null, objections: [] },
  })
  const opened = await members.rows(
    `select detail from audit_entries where subject_id = '${id('khanh')}'`,
  )
  expect(opened).toEqual([{ detail: { caseKind: 'ADMISSION', caseId } }])
})

test('a person of another cell looks as if there were none, and no opening is written', async () => {
  for (const asked of [id('dao'), id('nobody'), 'no id at all']) {
    const { data, errors } = await members.ask(
      secretary,
      `{ person(id: "${asked}", purpose: ROLL) { fullName } }`,
    )
    expect({ data, errors }).toEqual({ data: { person: null }, errors: [] })
  }
})

test('names are found without marks, from their beginning or from the given name', async () => {
  expect(await search(organising, 'Nguyen Van A')).toEqual(['Nguyễn Văn Á', 'Nguyễn Văn Ân'])
  expect(await search(organising, 'anh')).toEqual(['Trần Thị Ánh'])
  expect(await search(organising, 'đào')).toEqual(['Nguyễn Thị Đào'])
  expect(await search(organising, 'quốc khanh')).toEqual(['Nguyễn Quốc Khánh'])
  expect(await search(organising, 'van')).toEqual([])
  expect(await search(organising, ' -- ')).toEqual([])
})

test('in a small organisation any part of the name is found, and only there', async () => {
  expect(await search(secretary, 'van')).toEqual(['Nguyễn Văn Á'])
  expect(await search(viewers.commune('ORGANISING'), 'nguyen')).toEqual([
    'Nguyễn Văn Á',
    'Nguyễn Thị Đào',
    'Nguyễn Quốc Khánh',
  ])
  expect(await search(viewers.neighbour('ORGANISING'), 'nguyen')).toEqual(['Nguyễn Văn Ân'])
})

test('more people than asked for are said, not shown', async () => {
  const { data } = await members.ask(
    viewers.nation('ORGANISING'),
    `{ searchPeople(text: "nguyen", first: 2) { edges { node { id } } pageInfo { hasNextPage } } }`,
  )
  expect(data).toMatchObject({
    searchPeople: { edges: [{}, {}], pageInfo: { hasNextPage: true } },
  })
})

test.each([0, 101, -5])('a page of %i is refused with its reason', async first => {
  const { errors } = await members.ask(
    secretary,
    `{ searchPeople(text: "a", first: ${first}) { pageInfo { hasNextPage } } }`,
  )
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'PAGE_SIZE' })
})

test('propaganda sees name, birth date and unit, and is refused the rest', async () => {
  const propaganda = viewers.commune('PROPAGANDA')
  const opened = await members.ask(
    propaganda,
    `{ person(id: "${id('anh')}", purpose: ROLL) { fullName bornOn unit { id } } }`,
  )
  expect(opened.errors).toEqual([])
  for (const field of [
    'sex',
    'occupation',
    'religion { code }',
    'ethnicGroup { code }',
    'personalNumber',
    'admissions { id }',
    'member { status }',
  ]) {
    const { errors } = await members.ask(
      propaganda,
      `{ person(id: "${id('anh')}", purpose: ROLL) { ${field} } }`,
    )
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
  }
})

test('whoever writes files chooses from every ethnic group and religion, the largest group first', async () => {
  const asked = '{ ethnicGroups { code name } religions { code } }'
  const { data, errors } = await members.ask(secretary, asked)
  expect(errors).toEqual([])
  const { ethnicGroups, religions } = Object(data) as Record<string, { code: string }[]>
  expect(ethnicGroups).toHaveLength(55)
  expect([ethnicGroups?.[0], ethnicGroups?.at(-1)]).toEqual([
    { code: 'KINH', name: 'Kinh' },
    { code: 'OTHER', name: 'Khác' },
  ])
  expect(religions).toHaveLength(18)
  const refused = await members.ask(viewers.province('ANALYST'), asked)
  expect(refused.errors).not.toEqual([])
})
