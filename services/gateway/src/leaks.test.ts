import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { FAULTS } from './testing/fake-subgraph.ts'
import { startStand, type Stand } from './testing/stand.ts'

/** A planted personal number. It goes in everywhere and must come out nowhere. */
const NUMBER = '012345678901'

let stand: Stand
const told: string[] = []

beforeAll(async () => {
  for (const method of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => void told.push(inspect(words)))
  }
  stand = await startStand()
})
afterAll(async () => {
  vi.restoreAllMocks()
  await stand.stop()
})

async function tell(asking: Promise<{ text: string }>): Promise<void> {
  told.push((await asking).text)
}

const BY_NUMBER = 'query ByNumber($number: String!) { unitByNumber(number: $number) { id } }'
const FOUND = 'mutation Found($input: FoundUnitInput!) { foundUnit(input: $input) { unit { id } } }'
const LITERAL = `{ unitByNumber(number: "${NUMBER}") { id memberCount } viewer { authorization } }`

beforeAll(async () => {
  for (const fault of [undefined, ...Object.values(FAULTS)]) {
    stand.organisations.answerWith(fault)
    stand.members.answerWith(fault)
    await tell(stand.ask(BY_NUMBER, { variables: { number: NUMBER } }))
    await tell(stand.ask(LITERAL.replace('viewer { authorization }', '')))
    await tell(stand.ask(FOUND, { variables: { input: { name: 7, size: NUMBER } } }))
  }
  stand.organisations.answerWith()
  stand.members.answerWith()
  await tell(stand.ask(BY_NUMBER, { variables: { [`n${NUMBER}`]: NUMBER } }))
  await tell(stand.ask(BY_NUMBER, { variables: { number: [NUMBER] } }))
  await tell(stand.ask(BY_NUMBER, { operationName: `Op${NUMBER}`, variables: { number: NUMBER } }))
  await tell(stand.ask(`{ unit(id: "${NUMBER}") { f${NUMBER} } }`))
  await tell(stand.ask(`{ unit(id: "${NUMBER}`))
  await tell(stand.ask(`query ($n: T${NUMBER}) { unit(id: $n) { id } }`))

  const authorization = `Bearer ${await stand.edge.mint()}`
  await tell(stand.post({ query: LITERAL }, { authorization }))
  await tell(stand.post(`{"variables": ${NUMBER}`, { authorization }))
  await tell(stand.post({ [NUMBER]: NUMBER }, { authorization }))
  const persistedQuery = { version: 1, sha256Hash: NUMBER }
  await tell(stand.post({ extensions: { persistedQuery } }, { authorization }))
  await tell(stand.post({}, { authorization: `Bearer ${NUMBER}` }))
  await tell(stand.ask(LITERAL, { token: await stand.edge.mint({ claims: { rid: NUMBER } }) }))

  for (const path of [`/${NUMBER}`, `/graphql?n=${NUMBER}`, '/ready', '/metrics']) {
    await tell(fetch(stand.url + path).then(async response => ({ text: await response.text() })))
  }
})

test('every kind of refusal and failure was provoked', () => {
  expect(told).toHaveLength(34)
})

test('the number went all the way to the subgraphs', () => {
  expect(JSON.stringify(stand.organisations.received)).toContain(NUMBER)
})

test('no answer, metric or line of the log repeats it', () => {
  const everything = [...told, stand.log()].join('\n')
  expect(everything).not.toContain(NUMBER)
  expect(everything).not.toContain('eyJ') // the start of any token
})

test('no answer, metric or line of the log holds an address, statement or document', () => {
  const everything = [...told, stand.log()].join('\n')
  const { host } = new URL(stand.organisations.url)
  for (const secret of [
    host,
    '10.1.2.3',
    'select',
    '/srv/app',
    'unitByNumber(',
    '$number',
    '<h1>',
  ]) {
    expect(everything).not.toContain(secret)
  }
})

test('the log says which service failed, for which request', () => {
  const lines = stand
    .log()
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)
  expect(lines).toContainEqual(
    expect.objectContaining({
      msg: 'subgraph unavailable',
      service: 'organisations',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    }),
  )
  expect(lines).toContainEqual(
    expect.objectContaining({ msg: 'answered', operation: 'ByNumber', status: 200 }),
  )
})
