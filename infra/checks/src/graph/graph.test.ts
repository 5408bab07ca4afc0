import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { findBreakingChanges } from './breaking.ts'
import { compose, type Composition } from './compose.ts'
import { findUndescribed } from './descriptions.ts'
import { findFaults, nameOfOperation } from './documents.ts'
import { countHops, findDearer } from './hops.ts'
import { findNonNullBorders } from './nullability.ts'

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`

const ORGANISATIONS = `${HEAD}
  type Query { "One unit." unit("Its id." id: ID!): Unit }
  "A unit."
  type Unit @key(fields: "id") {
    "Its id." id: ID!
    "Its name." name: String!
    "Units below." children: [Unit!]!
    "Its head." head: Person
  }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
  "Where a page ends." type PageInfo @shareable { "Is there more?" hasNextPage: Boolean! }
`
const MEMBERS = `${HEAD}
  type Query { "One person." person("Its id." id: ID!): Person }
  type Unit @key(fields: "id") { id: ID! "How many." memberCount: Int "Who." people: [Person] }
  "A person."
  type Person @key(fields: "id") {
    "Its id." id: ID!
    "The full name." name: String!
    "Where now." unit: Unit
    "Where before." units: [Unit]!
    "With whom." friends: [Person!]!
  }
  "Where a page ends." type PageInfo @shareable { "Is there more?" hasNextPage: Boolean! }
`

const composed = (organisations = ORGANISATIONS, members = MEMBERS): Composition => {
  const result = compose([
    { name: 'organisations', sdl: organisations },
    { name: 'members', sdl: members },
  ])
  if (!result.ok) throw new Error(result.problems.join())
  return result.composition
}

/** Plants one fault and makes sure that the planting took. */
function plant(sdl: string, from: string, to: string): string {
  expect(sdl).toContain(from)
  return sdl.replace(from, to)
}

describe('composition', () => {
  test('gives the same text whatever the order', () => {
    const turned = compose([
      { name: 'members', sdl: MEMBERS },
      { name: 'organisations', sdl: ORGANISATIONS },
    ])
    expect(turned).toEqual({ ok: true, composition: composed() })
  })

  test('names what does not fit together', () => {
    const result = compose([
      { name: 'organisations', sdl: ORGANISATIONS },
      { name: 'members', sdl: plant(MEMBERS, 'hasNextPage: Boolean!', 'hasNextPage: Int!') },
    ])
    expect(result).toMatchObject({ ok: false, problems: [expect.stringContaining('hasNextPage')] })
  })

  test('shows the public nothing of the federation', () => {
    expect(composed().api).not.toMatch(/join__|@key|@shareable|_entities/)
  })
})

describe('the nullability of what crosses a border', () => {
  test('is in order when only own guarantees are non-null', () => {
    expect(findNonNullBorders(composed().supergraph)).toEqual([])
  })

  test.each([
    [
      'a query field',
      'person("Its id." id: ID!): Person',
      'person("Its id." id: ID!): Person!',
      'Query.person: Person! has to be nullable (a Query field)',
    ],
    [
      'a field added to the entity of another',
      'memberCount: Int',
      'memberCount: Int!',
      'Unit.memberCount: Int! has to be nullable (members adds it to the Unit of organisations)',
    ],
    [
      'a list added to the entity of another',
      'people: [Person]',
      'people: [Person]!',
      'Unit.people: [Person]! has to be nullable (members adds it to the Unit of organisations)',
    ],
    [
      'a reference to the entity of another',
      'unit: Unit',
      'unit: Unit!',
      'Person.unit: Unit! has to be nullable (members refers to the Unit of organisations)',
    ],
    [
      'an item of a list of references',
      'units: [Unit]!',
      'units: [Unit!]!',
      'Person.units: [Unit!]! has to be nullable (members refers to the Unit of organisations)',
    ],
  ])('is refused for %s', (_, from, to, sentence) => {
    const { supergraph } = composed(ORGANISATIONS, plant(MEMBERS, from, to))
    expect(findNonNullBorders(supergraph)).toContain(sentence)
  })

  test('blames the service that adds, also where both guarantee as much', () => {
    const few = plant(ORGANISATIONS, '"Units below." children: [Unit!]!', '')
    const { supergraph } = composed(few, plant(MEMBERS, 'memberCount: Int', 'memberCount: Int!'))
    expect(findNonNullBorders(supergraph)).toEqual([
      'Unit.memberCount: Int! has to be nullable (members adds it to the Unit of organisations)',
    ])
  })

  test('is refused for a mutation field', () => {
    const members = `${MEMBERS} type Mutation { "Moves." move: Person! }`
    expect(findNonNullBorders(composed(ORGANISATIONS, members).supergraph)).toEqual([
      'Mutation.move: Person! has to be nullable (a Mutation field)',
    ])
  })

  test('is refused for a reference from a stub, and inside a value type', () => {
    const organisations = `${plant(ORGANISATIONS, 'head: Person', 'head: Person! "Its note." note: Note')}
      "A note." type Note { "About." about: Person! }`
    expect(findNonNullBorders(composed(organisations).supergraph)).toEqual([
      'Unit.head: Person! has to be nullable (organisations refers to the Person of members)',
      'Note.about: Person! has to be nullable (organisations refers to the Person of members)',
    ])
  })
})

describe('descriptions', () => {
  test('are complete', () => {
    expect(findUndescribed(composed().api)).toEqual([])
  })

  test('are missed on types, fields, arguments, inputs, enums, values, scalars and unions', () => {
    const bare = `
      type Query { field(argument: Input): Type }
      type Type { id: ID! }
      input Input { field: Choice }
      enum Choice { ONE }
      scalar LocalDate
      union Either = Type
      interface Face { id: ID! }
    `
    expect(findUndescribed(bare)).toEqual([
      'Query.field',
      'Query.field(argument:)',
      'Type',
      'Type.id',
      'Input',
      'Input.field',
      'Choice',
      'Choice.ONE',
      'LocalDate',
      'Either',
      'Face',
      'Face.id',
    ])
  })
})

describe('a breaking change', () => {
  const { api } = composed()
  const changed = plant(api, 'name: String!', 'fullName: String!')

  test('is told with its path', async () => {
    expect(await findBreakingChanges(api, changed)).toEqual([
      expect.stringMatching(/^(Unit|Person)\.name: Field 'name' was removed/),
    ])
  })

  test('is let through when it is meant', async () => {
    const [told = ''] = await findBreakingChanges(api, changed)
    const intended = [{ path: told.split(':')[0] ?? '', reason: 'nobody asks for it' }]
    expect(await findBreakingChanges(api, changed, intended)).toEqual([])
  })

  test('is not seen in an addition', async () => {
    expect(await findBreakingChanges(changed, `${changed} type More { id: ID! }`)).toEqual([])
  })
})

describe('a trusted document', () => {
  const schema = buildSchema(composed().api)
  const check = (text: string) => findFaults(schema, { name: 'organising/UnitPage', text })

  test('may ask for what is there', () => {
    expect(check('query UnitPage { unit(id: 1) { name } }')).toEqual([])
  })

  test.each([
    ['{ unit(id: 1) { nmae } }', 'Cannot query field "nmae" on type "Unit"'],
    ['{ unit { name } }', 'of type "ID!" is required'],
    ['{ unit(', 'Syntax Error'],
    [`{ unit(id: 1) ${'{ children '.repeat(12)}{ id }${' }'.repeat(12)} }`, 'nested too deeply'],
    [`{ ${'__typename '.repeat(1_000)} }`, 'too long'],
  ])('is refused when the gateway would refuse it: %s', (text, reason) => {
    expect(check(text)).toContainEqual(expect.stringContaining(reason))
  })

  test('has one name', () => {
    expect(nameOfOperation('query A { a } fragment B on C { d }')).toBe('A')
    expect(nameOfOperation('query A { a } query B { b }')).toBeUndefined()
    expect(nameOfOperation('{ a }')).toBeUndefined()
  })
})

describe('hops', () => {
  const count = (text: string) => countHops(composed().supergraph, [{ name: 'a/B', text }])

  test('are the requests to subgraphs', () => {
    expect(count('{ unit(id: 1) { name } }')).toEqual({ 'a/B': 1 })
    expect(count('{ unit(id: 1) { name memberCount } }')).toEqual({ 'a/B': 2 })
    expect(count('{ unit(id: 1) { name } person(id: 1) { name } }')).toEqual({ 'a/B': 2 })
    expect(count('{ person(id: 1) { unit { head { name } } } }')).toEqual({ 'a/B': 3 })
  })

  test('may become fewer, or new, but not more', () => {
    expect(findDearer({ 'a/B': 2, 'a/C': 1 }, { 'a/B': 1, 'a/C': 1, 'a/D': 5 })).toEqual([])
    expect(findDearer({ 'a/B': 2 }, { 'a/B': 3 })).toEqual([
      'a/B: 3 requests to subgraphs, 2 before',
    ])
  })
})
