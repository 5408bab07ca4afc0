import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const complete = {
  PORT: '18101',
  DATABASE_URL: 'postgres://identity_owner@127.0.0.1/identity',
  PUBLIC_URL: 'http://localhost:8080',
  EDGE_URL: 'http://127.0.0.1:8080',
  CLIENT_ID: 'ket-nap',
  CLIENT_SECRET: 'secret of the client, for tests only',
  SERVICE_TOKEN_SECRET: 'secret of the services, for tests only',
  DEMONSTRATION: '1',
}

test('demonstration mode is refused on an address that others reach', () => {
  expect(readConfig(complete).demonstration).toBe(true)
  expect(() => readConfig({ ...complete, HOST: '0.0.0.0' })).toThrow('DEMONSTRATION=1 needs a HOST')
})

test('edge is believed about addresses where it is expected: on this machine, unless it is said', () => {
  expect(readConfig(complete).trustedProxies).toEqual(['127.0.0.1', '::1'])
  const TRUSTED_PROXIES = '10.0.0.7'
  expect(readConfig({ ...complete, TRUSTED_PROXIES }).trustedProxies).toEqual(['10.0.0.7'])
})

test('everything missing is named at once', () => {
  expect(() => readConfig({})).toThrow(/PORT.*DATABASE_URL.*PUBLIC_URL.*EDGE_URL.*CLIENT_ID/)
})
