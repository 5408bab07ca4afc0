import { generateKeyPairSync } from 'node:crypto'
import { createDatabase, runMain, type TestDatabase } from '@ket-nap/process/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

let database: TestDatabase

beforeAll(async () => {
  database = await createDatabase()
})
afterAll(() => database.drop())

test('it may be asked how it is as often as one likes: nothing is logged of that', async () => {
  const nobody = 'http://127.0.0.1:1'
  const edge = await runMain(new URL('..', import.meta.url), {
    DATABASE_URL: database.url,
    PUBLIC_URL: 'http://localhost:8080',
    ISSUER_URL: 'http://localhost:8080/identity',
    IDENTITY_URL: nobody,
    GATEWAY_URL: nobody,
    ORGANISATIONS_URL: nobody,
    MEMBERS_URL: nobody,
    CLIENT_ID: 'ket-nap',
    CLIENT_SECRET: 'secret of the client, for tests only',
    SERVICE_TOKEN_SECRET: 'secret of the services, for tests only',
    APPS_DIR: '/nonexistent',
    APPS_PUBLIC_KEY: JSON.stringify(publicKey.export({ format: 'jwk' })),
    LOG_LEVEL: 'debug',
  })
  await expect.poll(() => edge.output(), { timeout: 10_000 }).toContain('waiting for the issuer')
  for (let times = 0; times < 5; times += 1) {
    expect((await fetch(`${edge.url}/ready`)).status).toBe(503)
  }
  expect((await fetch(`${edge.url}/session`)).status).toBe(200)
  await expect.poll(() => edge.output()).toContain('"/session"')

  expect(await edge.stop()).toBe(0)

  expect(edge.output()).not.toMatch(/\/ready|\/health/)
}, 90_000)
