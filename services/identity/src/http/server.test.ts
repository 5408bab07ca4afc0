import { expect, test } from 'vitest'
import { createServer } from './server.ts'

const EDGE = '10.0.0.7'

async function addressSeen(from: string, told?: string): Promise<string> {
  const app = createServer({ logLevel: 'silent', trustedProxies: [EDGE] })
  app.get('/who', async request => request.ip)
  const headers = told === undefined ? {} : { 'x-forwarded-for': told }
  return (await app.inject({ url: '/who', remoteAddress: from, headers })).body
}

test('an address that cannot be read is refused with our page and none of its words', async () => {
  const app = createServer({ logLevel: 'silent', trustedProxies: [] })
  app.get('/enrol/:token', async () => 'here')
  for (const url of [`/enrol/${'secret'.repeat(100)}`, '/enrol/%zz-secret']) {
    const { statusCode, headers, body } = await app.inject({ url })
    expect([url, statusCode < 500, body.includes('secret')]).toEqual([url, true, false])
    expect([headers['content-type'], headers['cache-control']]).toEqual([
      'text/html; charset=utf-8',
      'no-store',
    ])
  }
})

test('edge is believed about the address a browser calls from, and nobody else', async () => {
  expect(await addressSeen(EDGE, '192.168.1.20')).toBe('192.168.1.20')
  expect(await addressSeen(EDGE)).toBe(EDGE)
  expect(await addressSeen('10.0.0.8', '192.168.1.20')).toBe('10.0.0.8')
})
