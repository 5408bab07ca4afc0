import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OWN_SCHEMA, startStand, type Answer, type Stand } from './testing/stand.ts'

const PAGE = 'query ($n: Int!) { units(first: $n) { edges { node { id } } } }'
const SECRET = 'Trần Thị Bưởi'

let stand: Stand
beforeAll(async () => {
  stand = await startStand()
})
afterAll(() => stand.stop())

interface Own {
  variables?: object
  role?: string
  /** Who asks; somebody new when left out. */
  sub?: string
  extensions?: object
}

/** Asks with the text of a document, as an analyst does. */
async function write(query: string, { variables, role, sub, extensions }: Own = {}) {
  const claims = { sub: sub ?? randomUUID(), post: { role: role ?? 'ANALYST' } }
  const authorization = `Bearer ${await stand.edge.mint({ claims })}`
  const answer = await stand.post({ query, variables, extensions }, { authorization })
  return { ...answer, code: codeOf(answer), cost: costOf(answer) }
}

/** A hundred units with their ancestors, each time 1,401 objects. */
const repeated = (times: number): string =>
  `{ ${Array.from({ length: times }, (_, at) => `a${at}: units(first: 100) { edges { node { id ancestors { id } } } }`).join(' ')} }`

const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions.code

const costOf = ({ body }: Answer) => (body as { extensions?: { cost?: unknown } }).extensions?.cost

test('an analyst asks by text, and is told what it cost and what is left', async () => {
  const { status, body, cost } = await write(PAGE, { variables: { n: 3 } })
  expect(status).toBe(200)
  expect(body.data).toEqual({
    units: { edges: ['u1', 'u2', 'u3'].map(id => ({ node: { id } })) },
  })
  expect(cost).toEqual({ nodes: 7, limit: 5_000, left: 49_993, renewedIn: 60 })
})

test.each(['ORGANISING', 'LEADER', 'ADMINISTRATOR', 'AUDITOR', ''])(
  'a post that is %j asks by the hash of a listed document only',
  async role => {
    const before = stand.organisations.received.length
    const { status, code } = await write(PAGE, { variables: { n: 3 }, role })
    expect([status, code]).toEqual([400, 'PERSISTED_QUERY_REQUIRED'])
    expect(stand.organisations.received).toHaveLength(before)
  },
)

test('the cost is told before anything is asked, and takes nothing of the budget', async () => {
  const before = stand.organisations.received.length
  const asked = { variables: { n: 100 }, sub: randomUUID(), extensions: { costOnly: true } }
  const { body, cost } = await write(PAGE, asked)
  expect(body.data).toEqual({})
  expect(cost).toEqual({ nodes: 201, limit: 5_000, left: 50_000, renewedIn: 0 })
  expect(await write(PAGE, asked)).toMatchObject({ cost })
  expect(stand.organisations.received).toHaveLength(before)
})

test('whoever asks by hash is not told of costs, and cannot ask for them', async () => {
  const answer = await stand.ask('{ unit(id: "u1") { id } }')
  expect(Object.keys(answer.body)).toEqual(['data'])
})

describe('a document of one’s own', () => {
  const nested = (depth: number): string =>
    `{ unit(id: "u1") ${'{ parent '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`
  const renamed = (count: number): string =>
    `{ unit(id: "u1") { ${Array.from({ length: count }, (_, at) => `a${at}: name`).join(' ')} } }`
  test.each([
    ['8 deep', nested(8), undefined],
    ['9 deep', nested(9), 'DEPTH_LIMIT'],
    ['with 10 fields renamed', renamed(10), undefined],
    ['with 11 fields renamed', renamed(11), 'WIDTH_LIMIT'],
    ['of 16 KB', `{ unit(id: "u1") { id } }${' '.repeat(16 * 1024)}`, 'TOKEN_LIMIT'],
    ['of 4,203 objects', repeated(3), undefined],
    ['of 5,604 objects', repeated(4), 'COST_LIMIT'],
    ['that asks for the schema', '{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['that asks for entities', '{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', async (_, document, refused) => {
    const { status, code } = await write(document)
    expect([code, status]).toEqual([refused, refused ? 400 : 200])
  })

  test('is judged anew after the same text came as a listed one', async () => {
    expect((await stand.ask(nested(10))).status).toBe(200)
    expect((await write(nested(10))).code).toBe('DEPTH_LIMIT')
    expect((await stand.ask(nested(10))).status).toBe(200)
  })
})

test('a budget that is spent refuses, of its holder only, and nothing is asked', async () => {
  const sub = randomUUID()
  const spent: (string | undefined)[] = []
  for (let time = 1; time <= 11; time += 1) spent.push((await write(repeated(3), { sub })).code)
  const before = stand.organisations.received.length
  const last = await write(repeated(3), { sub })
  expect(spent.filter(Boolean)).toEqual([])
  expect(last.code).toBe('BUDGET_SPENT')
  expect(last.cost).toMatchObject({ nodes: 4_203, limit: 5_000, left: 3_767 })
  expect(stand.organisations.received).toHaveLength(before)
  expect((await write('{ unit(id: "u1") { id } }', { sub })).code).toBeUndefined()
  expect((await write(repeated(3))).code).toBeUndefined()
})

test('the log names who, which document and what it cost, never its text or a variable', async () => {
  const sub = randomUUID()
  await write(`query Asked { unit(id: "${SECRET}") { id } }`, { sub })
  const line = stand
    .log()
    .split('\n')
    .findLast(each => each.includes(sub))
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    document: expect.stringMatching(/^[0-9a-f]{64}$/),
    holderId: sub,
    cost: 1,
    status: 200,
  })
  expect(stand.log()).not.toContain(SECRET)
  expect(stand.log()).not.toContain('query Asked')
})

describe('the schema', () => {
  const ask = async (role?: string) => {
    const token = role && (await stand.edge.mint({ claims: { post: { role } } }))
    return fetch(`${stand.url}/schema`, {
      headers: token ? { authorization: `Bearer ${token}` } : {},
    })
  }

  test('is for those who write documents of their own', async () => {
    const answer = await ask('ANALYST')
    expect([answer.status, await answer.text()]).toEqual([200, OWN_SCHEMA])
  })

  test.each([
    [undefined, 401],
    ['ORGANISING', 403],
  ])('is not told to %s', async (role, status) => {
    const answer = await ask(role)
    expect(answer.status).toBe(status)
    expect(await answer.text()).not.toContain('type Query')
  })
})
