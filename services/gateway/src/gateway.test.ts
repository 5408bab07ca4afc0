import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { TIMINGS } from './subgraph-calls.ts'
import { FAULTS } from './testing/fake-subgraph.ts'
import { startStand, uuid, type Stand } from './testing/stand.ts'

let stand: Stand

beforeAll(async () => {
  stand = await startStand()
})
afterEach(() => {
  stand.organisations.answerWith()
  stand.members.answerWith()
  stand.organisations.received.length = 0
  stand.members.received.length = 0
})
afterAll(() => stand.stop())

const UNIT = 'query UnitPage($id: ID!) { unit(id: $id) { name memberCount } }'

describe('an answer', () => {
  test('joins what two services know of one unit', async () => {
    const { status, body } = await stand.ask(UNIT, { variables: { id: 'u2' } })
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { unit: { name: 'Chi bộ u2', memberCount: 7 } } },
    })
  })

  test('does not lengthen a list of which a fragment and a field ask', async () => {
    const { body } = await stand.ask(`
      { unit(id: "u2") { ...Kin ancestors { id } tags ancestors { name } tags } }
      fragment Kin on Unit { ancestors { memberCount } tags }
    `)
    expect(body.data).toEqual({
      unit: { ancestors: [{ memberCount: 7, id: 'u1', name: 'Chi bộ u1' }], tags: ['a', null] },
    })
  })

  test('keeps what two fragments ask of the same list', async () => {
    const { body } = await stand.ask(`
      query Tree { ...Names ...Counts units { edges { node { parent { name } } } } }
      fragment Names on Query { units { edges { node { id name } } } }
      fragment Counts on Query { units { edges { node { memberCount members { edges { node { name } } } } } } }
    `)
    const node = (id: string) => ({
      node: {
        id,
        name: `Chi bộ ${id}`,
        parent: { name: 'Chi bộ u1' },
        memberCount: 7,
        members: { edges: [{ node: { name: 'Trần Thị Bưởi' } }] },
      },
    })
    expect(body).toEqual({ data: { units: { edges: [node('u1'), node('u2'), node('u3')] } } })
  })
})

describe('a subgraph is called', () => {
  test('with the viewer token unchanged and the request id of the token', async () => {
    const rid = uuid()
    const token = await stand.edge.mint({ claims: { rid } })
    await stand.ask(UNIT, { token, variables: { id: 'u1' } })
    const calls = [...stand.organisations.received, ...stand.members.received]
    expect(calls).toHaveLength(2)
    for (const call of calls) {
      expect(call).toMatchObject({ authorization: `Bearer ${token}`, requestId: rid })
    }
  })

  test('for each viewer apart, even when they ask the same at the same moment', async () => {
    const bothCame = Promise.withResolvers<void>()
    stand.members.answerWith((response, { authorization }) => {
      if (stand.members.received.length === 2) bothCame.resolve()
      void bothCame.promise.then(() =>
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ data: { viewer: { authorization } } })),
      )
    })
    const tokens = await Promise.all([stand.edge.mint(), stand.edge.mint()])
    const answers = await Promise.all(
      tokens.map(token => stand.ask('query Me { viewer { authorization } }', { token })),
    )
    expect(answers.map(({ body }) => body.data)).toEqual(
      tokens.map(token => ({ viewer: { authorization: `Bearer ${token}` } })),
    )
  })

  test('once more when a query fails the first time', async () => {
    stand.organisations.answerWith(response => {
      stand.organisations.answerWith()
      response.destroy()
    })
    const { body } = await stand.ask(UNIT, { variables: { id: 'u1' } })
    expect(body.data).toEqual({ unit: { name: 'Chi bộ u1', memberCount: 7 } })
    expect(stand.organisations.received).toHaveLength(2)
  })

  test('exactly once when it hangs: a second attempt would double the wait', async () => {
    stand.organisations.answerWith(FAULTS.hangs)
    await stand.ask(UNIT, { variables: { id: 'u1' } })
    expect(stand.organisations.received).toHaveLength(1)
  })

  test.each(['answersHtml', 'cutsOff', 'fails', 'hangs', 'redirects'] as const)(
    'exactly once for a mutation when it %s',
    async fault => {
      stand.organisations.answerWith(FAULTS[fault])
      const { status, body } = await stand.ask(
        'mutation Found($input: FoundUnitInput!) { foundUnit(input: $input) { unit { name } } }',
        { variables: { input: { name: 'u9' } } },
      )
      expect(status).toBe(200)
      expect(body.data).toEqual({ foundUnit: null })
      expect(body.errors?.[0]?.extensions.service).toBe('organisations')
      expect(stand.organisations.received).toHaveLength(1)
    },
  )
})

const UNAVAILABLE = {
  message: 'A service is not available at the moment.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'members' },
}

describe.each(['answersHtml', 'cutsOff', 'hangs', 'redirects'] as const)(
  'a subgraph that %s',
  fault => {
    test('costs its own fields of an entity', async () => {
      stand.members.answerWith(FAULTS[fault])
      const { status, body } = await stand.ask(UNIT, { variables: { id: 'u2' } })
      expect({ status, body }).toEqual({
        status: 200,
        body: {
          data: { unit: { name: 'Chi bộ u2', memberCount: null } },
          errors: [{ ...UNAVAILABLE, path: ['unit'] }],
        },
      })
    })

    test('costs its own root field beside another', async () => {
      stand.members.answerWith(FAULTS[fault])
      const { body } = await stand.ask('{ unit(id: "u2") { name } who: viewer { authorization } }')
      expect(body).toEqual({
        data: { unit: { name: 'Chi bộ u2' }, who: null },
        errors: [{ ...UNAVAILABLE, path: ['who'] }],
      })
    })

    test('leaves nulls, not nothing, when it was asked alone', async () => {
      stand.members.answerWith(FAULTS[fault])
      const { status, body } = await stand.ask('{ viewer { authorization } }')
      expect(status).toBe(200)
      expect(body.data).toEqual({ viewer: null })
    })
  },
)

test('a redirect to another address is not followed', async () => {
  stand.members.answerWith(response =>
    response.writeHead(307, { location: stand.organisations.url }).end(),
  )
  await stand.ask('{ viewer { authorization } }')
  expect(stand.organisations.received).toEqual([])
})

test('calls one after the other share the time of the operation', async () => {
  const patient = await startStand({ call: 60_000, operation: 1_500, retryDelay: 5 })
  patient.members.answerWith(FAULTS.hangs)
  const { body } = await patient.ask(UNIT, { variables: { id: 'u2' } })
  await patient.stop()
  expect(body.data).toEqual({ unit: { name: 'Chi bộ u2', memberCount: null } })
})

test('no answer takes longer than three and a half seconds', () => {
  expect(TIMINGS.call).toBe(3_000)
  expect(TIMINGS.operation).toBeLessThan(3_500)
})

test('a subgraph that is not there at all costs its own fields', async () => {
  const lonely = await startStand()
  await lonely.members.stop()
  const { status, body } = await lonely.ask(UNIT, { variables: { id: 'u2' } })
  await lonely.stop()
  expect(status).toBe(200)
  expect(body).toEqual({
    data: { unit: { name: 'Chi bộ u2', memberCount: null } },
    errors: [{ ...UNAVAILABLE, path: ['unit'] }],
  })
})

test('an error of a subgraph keeps its code, reason and input path, and nothing else', async () => {
  const { body } = await stand.ask(
    'query N($number: String!) { unitByNumber(number: $number) { id } }',
    {
      variables: { number: '012345678901' },
    },
  )
  expect(body).toEqual({
    data: { unitByNumber: null },
    errors: [
      {
        message: 'A service did not answer this part.',
        path: ['unitByNumber'],
        extensions: {
          code: 'BAD_USER_INPUT',
          reason: 'WRONG_LENGTH',
          inputPath: ['number'],
          service: 'organisations',
        },
      },
    ],
  })
})
