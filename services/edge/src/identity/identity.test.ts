import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startFakeService, type FakeService } from '../testing/fake-service.ts'
import { startHouse, type House } from '../testing/house.ts'

let identity: FakeService
let house: House

beforeAll(async () => {
  identity = await startFakeService(() => {})
  house = await startHouse({ identityUrl: identity.url })
})
beforeEach(() => {
  identity.received.length = 0
  identity.answer = (_, response) => response.end('page')
})
afterAll(async () => {
  await house.stop()
  await identity.close()
})

test('identity sees its own cookies and the address, not our session nor what a browser claims', async () => {
  const browser = house.browser()
  browser.setCookie('kn', 'a'.repeat(43))
  browser.setCookie('kn-interaction', 'its-own')
  await browser.get('/identity/interaction/x?lang=en', {
    authorization: 'Bearer x',
    'x-forwarded-for': '10.9.8.7',
    'x-forwarded-host': 'evil.example',
    'user-agent': 'somebody',
  })
  // Edge itself asks identity for its configuration, at a moment of its own.
  const seen = identity.received.find(({ path }) => !path.includes('/.well-known/'))
  expect(seen?.path).toBe('/identity/interaction/x?lang=en')
  expect(seen?.headers.cookie).toBe('kn-interaction=its-own')
  expect(seen?.headers['x-forwarded-for']).toBe('127.0.0.1')
  expect(seen?.headers.authorization).toBeUndefined()
  expect(seen?.headers['x-forwarded-host']).toBeUndefined()
  expect(seen?.headers['user-agent']).toBeUndefined()
})

test('identity may not send a browser to another origin', async () => {
  const send = async (location: string) => {
    identity.answer = (_, response) => response.writeHead(303, { location }).end()
    return (await house.browser().visit('/identity/auth')).headers.get('location')
  }
  expect(await send(`${house.url}/sign-in/callback?code=x`)).toBe(
    `${house.url}/sign-in/callback?code=x`,
  )
  expect(await send('/identity/interaction/x')).toBe('/identity/interaction/x')
  for (const location of ['https://evil.example/', '//evil.example/', 'javascript:alert(1)']) {
    expect([location, await send(location)]).toEqual([location, null])
  }
})

test('our headers win over those of identity, and its others stay inside', async () => {
  identity.answer = (_, response) =>
    response
      .writeHead(200, {
        'content-security-policy': 'default-src *',
        'access-control-allow-origin': '*',
        'x-powered-by': 'something',
        'cache-control': 'public, max-age=60',
      })
      .end('page')
  const { headers } = await house.browser().visit('/identity/assets/page.css')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('access-control-allow-origin')).toBeNull()
  expect(headers.get('x-powered-by')).toBeNull()
  expect(headers.get('cache-control')).toBe('public, max-age=60')
})

test('only small forms are taken', async () => {
  const browser = house.browser()
  expect((await browser.submit('/identity/x', { a: 'x'.repeat(17_000) })).status).toBe(413)
  const json = { 'content-type': 'application/json' }
  expect((await browser.submit('/identity/x', { a: '1' }, json)).status).toBe(415)
  expect((await browser.submit('/identity/x', { a: 'đ' })).status).toBe(200)
  expect(identity.received.flatMap(({ body }) => body || [])).toEqual(['a=%C4%91'])
  const put = await fetch(`${house.url}/identity/x`, { method: 'PUT' })
  expect(put.status).toBe(404)
})
