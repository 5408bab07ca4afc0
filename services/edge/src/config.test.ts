import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const complete = {
  PORT: '8080',
  DATABASE_URL: 'postgres://edge_owner@127.0.0.1/edge',
  PUBLIC_URL: 'http://localhost:8080/',
  ISSUER_URL: 'http://localhost:8080/identity',
  IDENTITY_URL: 'http://127.0.0.1:1',
  GATEWAY_URL: 'http://127.0.0.1:2',
  ORGANISATIONS_URL: 'http://127.0.0.1:3',
  MEMBERS_URL: 'http://127.0.0.1:4',
  CLIENT_ID: 'ket-nap',
  CLIENT_SECRET: 'secret of the client, for tests only',
  SERVICE_TOKEN_SECRET: 'secret of the services, for tests only',
  APPS_DIR: '/tmp/apps',
  APPS_PUBLIC_KEY: JSON.stringify(publicKey.export({ format: 'jwk' })),
  DEMONSTRATION: '1',
}

test('complete settings are read', () => {
  expect(readConfig(complete)).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:8080',
    demonstration: true,
  })
})

test('demonstration mode is refused on an address that others reach', () => {
  for (const HOST of ['0.0.0.0', '::', '192.168.1.10', 'office.example']) {
    expect(() => readConfig({ ...complete, HOST })).toThrow(
      'DEMONSTRATION=1 needs a HOST of this machine',
    )
    expect(readConfig({ ...complete, HOST, DEMONSTRATION: '0' }).host).toBe(HOST)
  }
})

test('demonstration mode is refused behind a proxy, through which others come', () => {
  const TRUSTED_PROXIES = '127.0.0.1, 10.0.0.0/8'
  expect(() => readConfig({ ...complete, TRUSTED_PROXIES })).toThrow('TRUSTED_PROXIES')
  expect(readConfig({ ...complete, TRUSTED_PROXIES, DEMONSTRATION: '0' }).trustedProxies).toEqual([
    '127.0.0.1',
    '10.0.0.0/8',
  ])
  expect(readConfig(complete).trustedProxies).toEqual([])
})

test('plain HTTP is refused for a public address', () => {
  const PUBLIC_URL = 'http://ketnap.example'
  expect(() => readConfig({ ...complete, PUBLIC_URL })).toThrow('PUBLIC_URL must be https')
  expect(readConfig({ ...complete, PUBLIC_URL: 'https://ketnap.example' })).toBeTruthy()
})

test('everything missing or wrong is named at once', () => {
  const { CLIENT_SECRET: _missing, ...rest } = complete
  const wrong = {
    ...rest,
    PORT: '80a',
    GATEWAY_URL: 'gateway',
    APPS_PUBLIC_KEY: '{"kty":"EC"}',
    DEMONSTRATION: 'yes',
  }
  expect(() => readConfig(wrong)).toThrow(
    /PORT is no port; GATEWAY_URL is no URL; CLIENT_SECRET is missing; DEMONSTRATION must be 0 or 1; APPS_PUBLIC_KEY/,
  )
})
