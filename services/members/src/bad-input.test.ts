import { randomUUID } from 'node:crypto'
import { encodeCursor, importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personRow, memberRow } from './testing/files.ts'
import { MINIATURE } from './testing/miniature.ts'
import { openTestMembers, type TestMembers } from './testing/open-members.ts'
import { LONG, OF_A_PERIOD, REFUSED_INPUT, YEAR, type Variables } from './testing/refused-input.ts'
import { unitId } from './testing/tree.ts'
import { ADMISSIONS, MEMBERS, type Field } from './testing/unit-fields.ts'
import { viewers } from './testing/viewers.ts'

const PEOPLE = ['an', 'binh', 'cuc']
const organising = viewers.province('ORGANISING')

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await members.take(
    'people',
    PEOPLE.map(key => personRow(key, 'cell-1')),
  )
  await members.take(
    'members',
    PEOPLE.map(key => memberRow(key)),
  )
  await members.take(
    'admissions',
    PEOPLE.map(key => ({
      key,
      person: key,
      unit: 'cell-1',
      stage: 'CEREMONY_HELD',
      decided_on: '2026-02-01',
      ceremony_on: '2026-03-01',
    })),
  )
})
afterAll(() => members.close())

async function askUnit({ types, field }: Field, variables: Variables, unit = 'province') {
  const declared = Object.entries(types).map(([name, type]) => `, $${name}: ${type}`)
  const args = Object.keys(types).map(name => `${name}: $${name}`)
  const asked = `query ($r: [_Any!]!${declared.join('')}) {
    _entities(representations: $r) { ... on Unit { ${field(args.join(', '))} } } }`
  const r = [{ __typename: 'Unit', id: unitId(unit) }]
  return members.ask(organising, asked, { r, ...variables })
}

test.each(REFUSED_INPUT)(
  '%s is refused with its path and reason',
  async (_, field, given, ...told) => {
    const { errors } = await askUnit(field, given)
    const [reason, inputPath] = told
    expect(errors).toHaveLength(1)
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason, inputPath })
  },
)

test.each(OF_A_PERIOD)('%s of a period without a day are refused', async (_, field, more) => {
  for (const until of ['2026-01-01', '2025-01-01']) {
    const { errors } = await askUnit(field, { ...more, from: '2026-01-01', until })
    expect(errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'EMPTY_PERIOD',
      inputPath: ['until'],
    })
  }
})

async function firstCursor(field: Field, variables: Variables, unit: string): Promise<string> {
  const { data } = await askUnit(field, { first: 1, ...variables }, unit)
  const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1]
  if (!cursor) throw new Error('the list has no cursor')
  return cursor
}

const membersOf = (unit: string) =>
  JSON.stringify(['members', unitId(unit), organising.today, '', {}])
const admissionsOf = (unit: string) =>
  JSON.stringify(['admissions', unitId(unit), YEAR.from, YEAR.until, 'CEREMONY'])

test('a cursor of another list, of another unit, or made up, is refused', async () => {
  const cursors = {
    members: await firstCursor(MEMBERS, {}, 'new-commune'),
    admissions: await firstCursor(ADMISSIONS, YEAR, 'new-commune'),
  }
  const own = membersOf('province')
  const admissions = admissionsOf('province')
  const tried: [Field, string, string][] = [
    [MEMBERS, cursors.members, 'FOREIGN_CURSOR'],
    [MEMBERS, cursors.admissions, 'FOREIGN_CURSOR'],
    [ADMISSIONS, cursors.members, 'FOREIGN_CURSOR'],
    [ADMISSIONS, cursors.admissions, 'FOREIGN_CURSOR'],
    [MEMBERS, encodeCursor(['no id'], own), 'FOREIGN_CURSOR'],
    [MEMBERS, encodeCursor([7], own), 'FOREIGN_CURSOR'],
    [MEMBERS, encodeCursor([], own), 'FOREIGN_CURSOR'],
    [MEMBERS, encodeCursor([randomUUID()], own), 'CURSOR_GONE'],
    [MEMBERS, encodeCursor([importedId('person', 'nobody')], own), 'CURSOR_GONE'],
    [ADMISSIONS, encodeCursor(['2026-02-31', randomUUID()], admissions), 'FOREIGN_CURSOR'],
    [ADMISSIONS, encodeCursor(['2026-02-01', 'no id'], admissions), 'FOREIGN_CURSOR'],
    [ADMISSIONS, encodeCursor([null, null], admissions), 'FOREIGN_CURSOR'],
  ]
  for (const [field, after, reason] of tried) {
    const given = field === ADMISSIONS ? { ...YEAR, first: 1, after } : { first: 1, after }
    const { errors } = await askUnit(field, given)
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason, inputPath: ['after'] })
  }
})

test('the cursor of a list fits that list', async () => {
  for (const [field, more] of [
    [MEMBERS, {}],
    [ADMISSIONS, YEAR],
  ] as const) {
    const after = await firstCursor(field, more, 'province')
    const { errors } = await askUnit(field, { ...more, first: 1, after })
    expect(errors).toEqual([])
  }
})

const SEARCH = `query ($text: String!, $first: Int!) {
  searchPeople(text: $text, first: $first) { edges { node { id } } } }`

test.each([
  ['300 letters', { text: LONG, first: 1 }, 'TOO_LONG', 'text'],
  ['no rows', { text: 'an', first: 0 }, 'PAGE_SIZE', 'first'],
  ['101 rows', { text: 'an', first: 101 }, 'PAGE_SIZE', 'first'],
  ['no text', { text: null, first: 1 }, 'WRONG_TYPE', 'text'],
])('a search for people with %s is refused', async (_, variables, reason, input) => {
  const { errors } = await members.ask(organising, SEARCH, variables)
  expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason, inputPath: [input] })
})

test.each([
  '\u0000',
  '\uD83D',
  '%_\\',
  "'; drop table people --",
  '   ',
  '😀',
  'a\u0301'.repeat(60),
])('a search for %j finds nobody and does not fail', async text => {
  expect(await members.ask(organising, SEARCH, { text, first: 1 })).toEqual({
    data: { searchPeople: { edges: [] } },
    errors: [],
  })
  const listed = await askUnit(MEMBERS, { first: 1, search: `${text}q` })
  expect(listed.errors).toEqual([])
})

test.each(['no id', '', '\u0000', '12345678901', `${randomUUID()}0`])(
  'an id like %j names nobody',
  async id => {
    const person = await members.ask(
      organising,
      'query ($id: ID!) { person(id: $id, purpose: ROLL) { id } }',
      {
        id,
      },
    )
    expect(person).toEqual({ data: { person: null }, errors: [] })
    const references = ['Unit', 'Person', 'Member', 'Admission'].map(__typename => ({
      __typename,
      id,
    }))
    const entities = await members.ask(
      organising,
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      { r: references },
    )
    expect(entities).toEqual({ data: { _entities: [null, null, null, null] }, errors: [] })
  },
)
