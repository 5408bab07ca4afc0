import { randomUUID } from 'node:crypto'
import { signServiceToken, startSubgraph } from '@ket-nap/subgraph'
import {
  createTestDatabase,
  startTestIssuer,
  type TestDatabase,
  type TestIssuer,
} from '@ket-nap/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ORGANISATIONS } from './service.ts'

const SECRET = 'a secret of this test only, 32 bytes long'
let database: TestDatabase
let issuer: TestIssuer
let running: Awaited<ReturnType<typeof startSubgraph>>
beforeAll(async () => {
  database = await createTestDatabase(ORGANISATIONS)
  issuer = await startTestIssuer()
  running = await startSubgraph(ORGANISATIONS, {
    port: 0,
    host: '127.0.0.1',
    databases: database,
    viewerJwksUrl: issuer.jwksUrl,
    serviceTokenSecret: SECRET,
    consumers: new Map(),
  })
})
afterAll(async () => {
  await running.stop()
  await issuer.close()
  await database.drop()
})

async function enrol(body: unknown, from = 'edge') {
  const response = await fetch(`${running.url}/installation/administrator`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await signServiceToken(SECRET, from, 'organisations')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const holder = () => ({ holderId: randomUUID(), holderName: 'Đỗ Gia Khiêm' })

test('only edge enrols, and only with a name', async () => {
  const bare = await fetch(`${running.url}/installation/administrator`, { method: 'POST' })
  expect(bare.status).toBe(401)
  expect((await enrol(holder(), 'members')).status).toBe(401)
  expect((await enrol({ ...holder(), holderName: '' })).status).toBe(400)
  expect((await enrol({ ...holder(), holderName: '1' })).status).toBe(400)
  expect((await enrol({ ...holder(), holderId: 'x' })).status).toBe(400)
})

test('of many who enrol at once one becomes the first administrator, at the root', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => enrol(holder())))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
    200, 409, 409, 409, 409,
  ])
  expect(await enrol(holder())).toEqual({ status: 409, body: { code: 'ALREADY_ADMINISTERED' } })
})
