import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { json, startFakeService, type FakeService } from '../testing/fake-service.ts'
import { startHouse, type House } from '../testing/house.ts'

let issuer: FakeService
let house: House

/** How the issuer answers when a code is exchanged. */
let exchange: FakeService['answer']

beforeAll(async () => {
  issuer = await startFakeService(json(503, {}))
  house = await startHouse({ identityUrl: issuer.url })
  const { issuerUrl } = house.config
  issuer.answer = (request, response) => {
    const { path } = request
    const known = {
      issuer: issuerUrl,
      authorization_endpoint: `${issuerUrl}/auth`,
      token_endpoint: `${issuerUrl}/token`,
      pushed_authorization_request_endpoint: `${issuerUrl}/request`,
      jwks_uri: `${issuerUrl}/jwks`,
    }
    if (path.endsWith('/openid-configuration')) return json(200, known)(request, response)
    if (path.endsWith('/token')) return exchange(request, response)
    return json(201, { request_uri: 'urn:x', expires_in: 60 })(request, response)
  }
  await vi.waitUntil(async () => (await fetch(`${house.url}/ready`)).status === 200, 10_000)
})
afterAll(async () => {
  await house.stop()
  await issuer.close()
})

async function comeBack(): Promise<Response> {
  const browser = house.browser()
  await browser.visit('/sign-in')
  const pushed = issuer.received.findLast(({ path }) => path.endsWith('/request'))
  const state = new URLSearchParams(pushed?.body).get('state') ?? ''
  return browser.visit(`/sign-in/callback?code=x&state=${state}`)
}

test('an issuer that cannot answer just now is away, not a refusal', async () => {
  for (const fault of [json(503, { error: 'server_error' }), json(500, {})]) {
    exchange = fault
    const answer = await comeBack()
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('Bộ phận đăng nhập chưa trả lời')
  }
})

test('an issuer that says no, or nonsense, has refused', async () => {
  for (const fault of [json(400, { error: 'invalid_grant' }), json(200, { access_token: 'x' })]) {
    exchange = fault
    expect((await comeBack()).status).toBe(400)
  }
})
