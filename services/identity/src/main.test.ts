import { runMain } from '@ket-nap/process/testing'
import { expect, test } from 'vitest'

const SETTINGS = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
  PUBLIC_URL: 'http://localhost:8080',
  EDGE_URL: 'http://127.0.0.1:1',
  CLIENT_ID: 'ket-nap',
  CLIENT_SECRET: 'secret of the client, for tests only',
  SERVICE_TOKEN_SECRET: 'secret of the services, for tests only',
  LOG_LEVEL: 'debug',
}

test('it may be asked how it is as often as one likes: nothing is logged of that', async () => {
  const identity = await runMain(new URL('..', import.meta.url), SETTINGS)
  for (let times = 0; times < 5; times += 1) {
    expect((await fetch(`${identity.url}/ready`)).status).toBe(503)
  }
  expect((await fetch(`${identity.url}/identity/auth`)).status).toBe(503)
  await expect.poll(() => identity.output()).toContain('"/identity/*"')

  expect(await identity.stop()).toBe(0)

  expect(identity.output()).not.toMatch(/\/ready|\/health/)
  expect(identity.output().match(/waiting for the database/g)).toHaveLength(1)
}, 90_000)
