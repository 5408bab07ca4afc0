import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { json } from '../testing/fake-service.ts'
import { startHouse, type House } from '../testing/house.ts'
import { examplePost } from '../testing/posts.ts'

const SDL = 'type Query { courses: Int }'
const QUERY = 'query Courses { courses { title } }'
const analyst = examplePost({ role: 'ANALYST' })
const officer = examplePost({ role: 'ORGANISING' })

let house: House
let asAnalyst: Browser
let asOfficer: Browser

beforeAll(async () => {
  house = await startHouse()
  await house.tell(analyst)
  await house.tell(officer)
})
beforeEach(async () => {
  asAnalyst = await house.signedIn(analyst)
  asOfficer = await house.signedIn(officer)
  house.gateway.answer = json(200, { data: { ok: true } })
  house.gateway.received.length = 0
})
afterAll(() => house.stop())

const passedOn = () => house.gateway.received.map(({ body }) => JSON.parse(body || 'null'))

test('the text of an analyst’s document goes on with what it needs, and nothing else', async () => {
  const answer = await asAnalyst.call('/graphql', {
    query: QUERY,
    variables: { n: 1 },
    operationName: 'Courses',
    extensions: { costOnly: true, tracing: true },
  })
  expect(answer.status).toBe(200)
  expect(passedOn()).toEqual([
    {
      query: QUERY,
      variables: { n: 1 },
      operationName: 'Courses',
      extensions: { costOnly: true },
    },
  ])
})

test('costs are asked for by `true` alone', async () => {
  await asAnalyst.call('/graphql', { query: QUERY, extensions: { costOnly: 'true' } })
  expect(passedOn()).toEqual([{ query: QUERY, extensions: { costOnly: false } }])
})

test('a text of anybody else stays here', async () => {
  const answer = await asOfficer.call('/graphql', { query: QUERY })
  expect(answer.status).toBe(400)
  expect(passedOn()).toEqual([])
})

test('the schema is for analysts, from their own screen', async () => {
  house.gateway.answer = (_, response) => response.writeHead(200).end(SDL)
  const answer = await asAnalyst.get('/graphql/schema')
  expect([answer.status, await answer.text()]).toEqual([200, SDL])
  expect(house.gateway.received.map(({ method, path }) => [method, path])).toEqual([
    ['GET', '/schema'],
  ])
  expect((await asOfficer.get('/graphql/schema')).status).toBe(403)
  expect((await asAnalyst.visit('/graphql/schema')).status).toBe(403)
})

test('a gateway that does not give its schema is told as away', async () => {
  house.gateway.answer = json(403, { status: 'FORBIDDEN' })
  expect((await asAnalyst.get('/graphql/schema')).status).toBe(503)
})
