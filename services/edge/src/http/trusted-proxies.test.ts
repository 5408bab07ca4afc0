import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startFakeService, type FakeService } from '../testing/fake-service.ts'
import { startHouse, type House } from '../testing/house.ts'
import { createServer } from './server.ts'

const PUBLIC_URL = 'https://ketnap.example'

async function addressSeen(from: string, told: string, trustedProxies: string[]): Promise<string> {
  const app = createServer({ logLevel: 'silent', publicUrl: PUBLIC_URL, trustedProxies })
  app.get('/who', async request => request.ip)
  const headers = { 'x-forwarded-for': told, forwarded: `for=${told}`, 'x-real-ip': told }
  return (await app.inject({ url: '/who', remoteAddress: from, headers })).body
}

test('by default nobody is believed about the address a browser calls from', async () => {
  for (const peer of ['127.0.0.1', '10.0.0.7', '::1']) {
    expect(await addressSeen(peer, '192.168.1.20', [])).toBe(peer)
  }
})

test('a proxy is believed when it is one of ours, by address or network', async () => {
  const ours = ['10.0.0.7', '10.1.0.0/16']
  expect(await addressSeen('10.0.0.7', '192.168.1.20', ours)).toBe('192.168.1.20')
  expect(await addressSeen('10.1.200.3', '192.168.1.20', ours)).toBe('192.168.1.20')
  expect(await addressSeen('10.0.0.8', '192.168.1.20', ours)).toBe('10.0.0.8')
  expect(await addressSeen('10.2.0.1', '192.168.1.20', ours)).toBe('10.2.0.1')
})

test('of a chain counts what the last of our proxies saw, not what a browser put before it', async () => {
  const ours = ['10.0.0.7', '10.1.0.0/16']
  expect(await addressSeen('10.0.0.7', '1.1.1.1, 192.168.1.20', ours)).toBe('192.168.1.20')
  expect(await addressSeen('10.0.0.7', '1.1.1.1, 192.168.1.20, 10.1.0.2', ours)).toBe(
    '192.168.1.20',
  )
})

let identity: FakeService
const houses: House[] = []

beforeAll(async () => {
  identity = await startFakeService((_, response) => response.end('page'))
})
beforeEach(() => {
  identity.received.length = 0
})
afterAll(async () => {
  await Promise.all(houses.map(house => house.stop()))
  await identity.close()
})

async function open(trustedProxies: string[]): Promise<House> {
  const house = await startHouse({
    identityUrl: identity.url,
    trustedProxies,
    limits: { signIn: { openMs: 60_000, startsPerMinute: 2 } },
  })
  houses.push(house)
  return house
}

/** The issuer is away: a sign-in that may start answers 503, one too many 429. */
const signInFrom = async (house: House, address: string) =>
  (await house.browser().get('/sign-in', { 'x-forwarded-for': address })).status

test('sign-ins are counted by the address that our proxy tells', async () => {
  const house = await open(['127.0.0.1'])
  const from = (address: string) => signInFrom(house, address)
  expect([await from('10.9.8.7'), await from('10.9.8.7')]).toEqual([503, 503])
  expect(await from('10.9.8.7')).toBe(429)
  expect(await from('10.9.8.8')).toBe(503)
  await house.browser().get('/identity/x', { 'x-forwarded-for': '10.9.8.7' })
  expect(identity.received.at(-1)?.headers['x-forwarded-for']).toBe('10.9.8.7')
})

test('a forged header changes nothing', async () => {
  const house = await open([])
  const from = (address: string) => signInFrom(house, address)
  expect([await from('10.9.8.1'), await from('10.9.8.2')]).toEqual([503, 503])
  expect(await from('10.9.8.3')).toBe(429)
  await house.browser().get('/identity/x', { 'x-forwarded-for': '10.9.8.7' })
  expect(identity.received.at(-1)?.headers['x-forwarded-for']).toBe('127.0.0.1')
})

test('metrics stay for this machine, whatever our proxy tells', async () => {
  const house = await open(['127.0.0.1'])
  const headers = { 'x-forwarded-for': '127.0.0.1' }
  expect((await fetch(`${house.url}/metrics`, { headers })).status).toBe(404)
})
