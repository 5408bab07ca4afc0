import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startStand, type Stand } from './testing/stand.ts'

let stand: Stand

beforeAll(async () => {
  stand = await startStand()
})
afterEach(() => {
  expect(stand.organisations.received).toEqual([])
})
afterAll(() => stand.stop())

const nested = (depth: number): string =>
  `{ unit(id: "u1") ${'{ parent '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`

const fields = (count: number): string =>
  Array.from({ length: count }, (_, index) => `a${index}: name`).join(' ')

const REFUSED_DOCUMENTS = {
  'is nested 13 deep': [nested(13), 'DEPTH_LIMIT'],
  'hides the depth in fragments': [
    `{ unit(id: "u1") { ...A } } fragment A on Unit { parent { parent { parent { ...B } } } }
     fragment B on Unit { parent { parent { parent { parent { ...C } } } } }
     fragment C on Unit { parent { parent { parent { parent { id } } } } }`,
    'DEPTH_LIMIT',
  ],
  'is nested 5,000 deep': [nested(5_000), 'TOKEN_LIMIT'],
  'has 1,001 tokens': [`{ ${'__typename '.repeat(999)} }`, 'TOKEN_LIMIT'],
  'renames 31 fields': [`{ unit(id: "u1") { ${fields(31)} } }`, 'WIDTH_LIMIT'],
  'asks for 11 things at the root': [`{ ${'__typename '.repeat(11)} }`, 'WIDTH_LIMIT'],
  'carries 21 directives': [
    `{ unit(id: "u1") { name ${'@skip(if: false) '.repeat(21)} } }`,
    'WIDTH_LIMIT',
  ],
  'goes round in a circle': [
    '{ unit(id: "u1") { ...A } } fragment A on Unit { parent { ...A } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'asks for the schema': ['{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  'asks for the schema in a fragment': [
    '{ ...A } fragment A on Query { s: __type(name: "Unit") { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'asks a subgraph for its SDL': ['{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
  'asks for entities': [
    '{ _entities(representations: []) { __typename } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'misspells a field': ['{ unit(id: "u1") { nam } }', 'GRAPHQL_VALIDATION_FAILED'],
  'misspells a type': ['query ($id: IDD!) { unit(id: $id) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  'misspells an enum literal': [
    'mutation { foundUnit(input: { name: "x", tags: [{ kind: CEL }] }) { unit { id } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'is not GraphQL': ['{ unit(', 'GRAPHQL_VALIDATION_FAILED'],
  'is empty': ['', 'GRAPHQL_VALIDATION_FAILED'],
  'is a subscription': ['subscription { unit { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  'holds two operations and names none': [
    'query A { __typename } query B { __typename }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
} satisfies Record<string, [document: string, code: string]>

test.each(Object.entries(REFUSED_DOCUMENTS))(
  'a document that %s is refused with one error of constant text',
  async (_, [document, code]) => {
    const { status, body } = await stand.ask(document)
    expect(status).toBe(400)
    expect(body).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] })
  },
)

test('six ways to misspell are answered with the same bytes', async () => {
  const documents = [
    '{ unit(id: "u1") { nam } }',
    '{ unit(idd: "u1") { name } }',
    '{ units(paging: { frist: 1 }) { edges { node { id } } } }',
    'query ($id: IDD!) { unit(id: $id) { id } }',
    '{ unit(id: "u1") { ... on Unti { id } } }',
    '{ unit(id: "u1") { parent } }',
  ]
  const answers = await Promise.all(documents.map(document => stand.ask(document)))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
})

const children = (first: string): string => `children(first: ${first}) { edges { node`

const REFUSED_COSTS = {
  'as literals': [
    `{ units(first: 100) { edges { node { ${children('100')} { id } } } } } } }`,
    undefined,
  ],
  'as a variable': [
    `query ($n: Int!) { units(first: $n) { edges { node { ${children('$n')} { id } } } } } } }`,
    { n: 100 },
  ],
  'as the default of a variable': [
    `query ($n: Int = 100) { units(first: $n) { edges { node { ${children('$n')} { id } } } } } } }`,
    undefined,
  ],
  'inside an input object': [
    `query ($p: Paging!) { units(paging: $p) { edges { node { ${children('100')} { id } } } } } } }`,
    { p: { first: 100 } },
  ],
  'through fragments': [
    `{ units(first: 100) { edges { node { ...C } } } } fragment C on Unit { ...D }
     fragment D on Unit { ${children('100')} { id } } } }`,
    undefined,
  ],
} satisfies Record<string, [document: string, variables: unknown]>

test.each(Object.entries(REFUSED_COSTS))(
  'page sizes %s are multiplied and too many nodes refused',
  async (_, [document, variables]) => {
    const { status, body } = await stand.ask(document, { variables })
    expect(status).toBe(400)
    expect(body.errors).toEqual([
      { message: expect.any(String), extensions: { code: 'COST_LIMIT' } },
    ])
  },
)

describe('a variable', () => {
  const PAGE = 'query ($n: Int) { units(first: $n) { edges { node { id } } } }'

  test.each([0, -1, 101, 2_147_483_647])('that asks for a page of %s is refused', async n => {
    const { status, body } = await stand.ask(PAGE, { variables: { n } })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test.each([2_147_483_648, 1.5, '20', [20], { n: 1 }])(
    'that is no number but %j is refused by its path',
    async n => {
      const { status, body } = await stand.ask(PAGE, { variables: { n } })
      expect(status).toBe(400)
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', inputPath: ['n'] })
    },
  )

  const FOUND = 'mutation ($input: FoundUnitInput!) { foundUnit(input: $input) { unit { id } } }'

  test.each([
    [{}, ['input']],
    [{ input: null }, ['input']],
    [{ input: {} }, ['input']],
    [{ input: { name: 7 } }, ['input', 'name']],
    [{ input: { name: 'x', size: '012345678901' } }, ['input', 'size']],
    [
      { input: { name: 'x', tags: [{ kind: 'CELL' }, { kind: 'CEL' }] } },
      ['input', 'tags', 1, 'kind'],
    ],
    [{ input: { name: 'x', number012345678901: 1 } }, ['input']],
  ])('%j is refused at %j, its value not repeated', async (variables, inputPath) => {
    const { status, body, text } = await stand.ask(FOUND, { variables })
    expect(status).toBe(400)
    expect(body).toEqual({
      errors: [
        { message: 'A variable is not valid.', extensions: { code: 'BAD_USER_INPUT', inputPath } },
      ],
    })
    expect(text).not.toContain('012345678901')
  })
})
