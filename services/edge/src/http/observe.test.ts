import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHouse, type House } from '../testing/house.ts'
import { jsonOf } from '../testing/json-of.ts'

let house: House

beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.stop())

const status = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(house.url + path, { headers })
  await answer.body?.cancel()
  return answer.status
}

test('edge is healthy, and not ready while the issuer is away', async () => {
  expect(await status('/health')).toBe(200)
  const answer = await fetch(`${house.url}/ready`)
  expect([answer.status, await answer.json()]).toEqual([503, { waitingFor: ['issuer'] }])
})

test('without the issuer nobody can sign in, and is told so', async () => {
  const answer = await house.browser().visit('/sign-in')
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('Bộ phận đăng nhập chưa trả lời')
  expect((await house.browser().visit('/identity/interaction/x')).status).toBe(503)
})

test('metrics are for this machine, not for browsers nor for whoever a proxy lets in', async () => {
  const answer = await fetch(`${house.url}/metrics`)
  const text = await answer.text()
  expect(text).toContain('http_request_duration_seconds_bucket')
  expect(text).toContain('graphql_requests_inside 0')
  expect(await status('/metrics', { 'sec-fetch-site': 'none' })).toBe(404)
  expect(await status('/metrics', { 'x-forwarded-for': '10.0.0.9' })).toBe(404)
})

test('the public keys are for services, not for browsers', async () => {
  const answer = await fetch(`${house.url}/.well-known/viewer-jwks.json`)
  const { keys } = await jsonOf<{ keys: object[] }>(answer)
  expect(keys).toHaveLength(2)
  expect(keys.every(key => !('d' in key))).toBe(true)
  expect(await status('/.well-known/viewer-jwks.json', { origin: house.url })).toBe(404)
  expect(await status('/.well-known/viewer-jwks.json', { 'sec-fetch-site': 'none' })).toBe(404)
})

test('every answer carries the security headers, refusals too', async () => {
  for (const path of [
    '/session',
    '/graphql',
    '/nothing',
    '/mfe/list.json',
    '/sign-in',
    '/internal/x',
  ]) {
    const { headers } = await fetch(house.url + path)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('x-powered-by')).toBeNull()
  }
})
