import { randomUUID } from 'node:crypto'
import { toLocalDate } from '@ket-nap/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashSecret } from '../http/cookies.ts'
import type { Browser } from '../testing/browser.ts'
import { startHouse, type House } from '../testing/house.ts'
import { examplePost } from '../testing/posts.ts'

const holderId = randomUUID()
const holderName = 'Lê Thị <Thử> Nghiệm'
const secretary = examplePost({ holderId, holderName, unitName: 'Chi bộ thôn 3' })
const analyst = examplePost({
  holderId,
  holderName,
  role: 'ANALYST',
  unitName: 'Đảng bộ xã An Lễ',
  from: toLocalDate('2025-01-01'),
})
const other = examplePost({ holderName: 'Phạm Văn Minh Họa' })
const former = examplePost({ holderName: 'Người Đã Thôi', until: toLocalDate('2024-02-01') })

let house: House

beforeAll(async () => {
  house = await startHouse({ demonstration: true, identity: true })
  await house.tell(secretary, analyst, other, former)
})
afterAll(() => house.stop())

/** Opens the sign-in page and answers its address. */
async function openSignIn(browser: Browser, path = '/sign-in'): Promise<string> {
  const toIssuer = await browser.visit(path)
  const toPage = await browser.visit(browser.pathOf(toIssuer))
  return browser.pathOf(toPage)
}

/** Signs in by one click and answers where the browser is sent by edge. */
async function signIn(
  browser: Browser,
  who: string = holderId,
  path = '/sign-in',
): Promise<Response> {
  const page = await openSignIn(browser, path)
  const resumed = await browser.submit(`${page}/demonstration`, { holderId: who })
  const toEdge = await browser.visit(browser.pathOf(resumed))
  return browser.visit(browser.pathOf(toEdge))
}

const sessionOf = async (browser: Browser) => (await browser.get('/session')).json()

test('one click on an invented person signs in, in the post held longest', async () => {
  const browser = house.browser()
  expect(await sessionOf(browser)).toEqual({ signedIn: false, demonstration: true })

  const arrived = await signIn(browser, holderId, '/sign-in?return=/units?tab=1')

  expect(arrived.status).toBe(303)
  expect(arrived.headers.get('location')).toBe('/units?tab=1')
  expect(await sessionOf(browser)).toMatchObject({
    signedIn: true,
    name: holderName,
    post: { id: secretary.postId, role: 'CELL_SECRETARY', unitName: 'Chi bộ thôn 3' },
    posts: [{ id: secretary.postId }, { id: analyst.postId, from: '2025-01-01', until: null }],
  })
})

test('the session cookie is opaque, strict and out of reach of scripts', async () => {
  const browser = house.browser()
  const arrived = await signIn(browser)
  const [cookie = ''] = arrived.headers.getSetCookie()
  expect(cookie).toMatch(/^kn=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  const stored = await house.database.query('select cookie_hash from sessions')
  const value = cookie.slice(3, 46)
  expect(stored.rows.every(row => !row.cookie_hash.includes(value))).toBe(true)
})

test('the page lists whoever holds a post today, escaped, and finds without marks', async () => {
  const browser = house.browser()
  const page = await openSignIn(browser)
  const all = await (await browser.visit(page)).text()
  expect(all).toContain('Lê Thị &lt;Thử&gt; Nghiệm')
  expect(all).toContain('Phạm Văn Minh Họa')
  expect(all).not.toContain('Người Đã Thôi')
  expect(all).not.toMatch(/<script|style=|onclick/)

  const found = await (await browser.visit(`${page}?q=pham%20van`)).text()
  expect(found).toContain('Phạm Văn Minh Họa')
  expect(found).not.toContain('Nghiệm')
  const english = await (await browser.visit(`${page}?lang=en`)).text()
  expect(english).toContain('<html lang="en">')
  expect(english).toContain('Cell secretary')
})

test('nobody signs in as somebody who holds no post', async () => {
  const browser = house.browser()
  const page = await openSignIn(browser)
  for (const who of [former.holderId, randomUUID(), '']) {
    const answer = await browser.submit(`${page}/demonstration`, { holderId: who })
    expect(answer.status).toBe(400)
  }
})

test('a second sign-in in the same browser ends the first session', async () => {
  const browser = house.browser()
  await signIn(browser)
  const first = browser.cookies.find(({ name }) => name === 'kn')?.value ?? ''
  await signIn(browser, other.holderId)
  expect(await sessionOf(browser)).toMatchObject({ name: 'Phạm Văn Minh Họa' })
  const thief = house.browser()
  thief.setCookie('kn', first)
  expect(await sessionOf(thief)).toMatchObject({ signedIn: false })
})

test('a callback counts once', async () => {
  const browser = house.browser()
  const page = await openSignIn(browser)
  const resumed = await browser.submit(`${page}/demonstration`, { holderId })
  const callback = browser.pathOf(await browser.visit(browser.pathOf(resumed)))
  const kept = () => house.database.query('select from sign_ins where state_hash = $1', [state])
  const state = hashSecret(new URL(callback, house.url).searchParams.get('state') ?? '')
  expect((await kept()).rowCount).toBe(1)
  expect((await browser.visit(callback)).status).toBe(303)
  expect((await kept()).rowCount).toBe(0)
  const replayed = await browser.visit(callback)
  expect(replayed.status).toBe(400)
  expect(replayed.headers.getSetCookie()).toEqual([])
})

test('a callback counts only in the browser that left for the issuer', async () => {
  const browser = house.browser()
  const page = await openSignIn(browser)
  const resumed = await browser.submit(`${page}/demonstration`, { holderId })
  const callback = browser.pathOf(await browser.visit(browser.pathOf(resumed)))

  const stranger = house.browser()
  expect((await stranger.visit(callback)).status).toBe(400)
  await stranger.visit('/sign-in')
  expect((await stranger.visit(callback)).status).toBe(400)
  expect(await sessionOf(stranger)).toMatchObject({ signedIn: false })
  expect((await browser.visit(callback)).status).toBe(303)
})

test('a foreign state, a foreign code or an error of the issuer lead to a constant page', async () => {
  const script = '<script>alert(1)</script>'
  const browser = house.browser()
  const start = async () => {
    await browser.visit('/sign-in')
    const sent = await house.database.query('select count(*)::int from sign_ins')
    expect(sent.rows[0].count).toBeGreaterThan(0)
  }
  await start()
  for (const query of [
    '',
    '?code=x',
    `?state=foreign&code=x`,
    `?state=foreign&error=access_denied&error_description=${encodeURIComponent(script)}`,
  ]) {
    const answer = await browser.visit(`/sign-in/callback${query}`)
    const text = await answer.text()
    expect([query, answer.status]).toEqual([query, 400])
    expect(text).toContain('Chưa đăng nhập được')
    expect(text).not.toContain('alert')
  }
})

test('a code that the issuer did not give is refused', async () => {
  const browser = house.browser()
  const page = await openSignIn(browser)
  const resumed = await browser.submit(`${page}/demonstration`, { holderId })
  const callback = new URL(browser.pathOf(await browser.visit(browser.pathOf(resumed))), house.url)
  callback.searchParams.set('code', 'forged')
  expect((await browser.visit(callback.pathname + callback.search)).status).toBe(400)
})

test('a sign-in left open for more than 15 minutes is over', async () => {
  const browser = house.browser()
  const page = await openSignIn(browser)
  const resumed = await browser.submit(`${page}/demonstration`, { holderId })
  const callback = browser.pathOf(await browser.visit(browser.pathOf(resumed)))
  house.passTime(15 * 60_000 + 1_000)
  expect((await browser.visit(callback)).status).toBe(400)
  house.passTime(-15 * 60_000 - 1_000)
})

test('the issuer refuses what is not a pushed request of edge', async () => {
  const { clientId, clientSecret, publicUrl, identityUrl } = house.config
  const base = {
    client_id: clientId,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${publicUrl}/sign-in/callback`,
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  }
  const direct = await house
    .browser()
    .visit(`/identity/auth?${new URLSearchParams(base).toString()}`)
  expect(direct.status === 303 ? direct.headers.get('location') : direct.status).toMatch(
    /error=invalid_request|400/,
  )

  const push = async (changes: Record<string, string>) => {
    const body = new URLSearchParams({ ...base, ...changes })
    for (const [name, value] of Object.entries(changes)) if (value === '') body.delete(name)
    const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`
    const answer = await fetch(`${identityUrl}/identity/request`, {
      method: 'POST',
      headers: { authorization },
      body,
    })
    await answer.body?.cancel()
    return answer.status
  }
  expect(await push({})).toBe(201)
  for (const changes of [
    { code_challenge: '', code_challenge_method: '' },
    { code_challenge_method: 'plain' },
    { response_type: 'id_token', nonce: 'n' },
    ...['/../callback', '/callback?x=1', '/callback#x', '/callback/'].map(path => ({
      redirect_uri: `${publicUrl}/sign-in${path}`,
    })),
    { redirect_uri: 'http://localhost:1/sign-in/callback' },
  ]) {
    expect([changes, await push(changes)]).toEqual([changes, 400])
  }
})

test('forms of another site reach neither the sign-in page nor the issuer', async () => {
  const browser = house.browser()
  const page = await openSignIn(browser)
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '', origin: 'https://evil.example' },
    { 'sec-fetch-site': '' },
  ]) {
    const answer = await browser.submit(`${page}/demonstration`, { holderId }, headers)
    expect(answer.status).toBe(403)
  }
  expect((await fetch(`${house.url}/identity/token`, { method: 'POST' })).status).toBe(403)
})

test('the sign-in page carries the strict headers and runs no script', async () => {
  const browser = house.browser()
  const answer = await browser.visit(await openSignIn(browser))
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer.headers.get('content-security-policy')).not.toContain('script-src')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test('neither service writes names, codes or cookies into its log', async () => {
  const browser = house.browser()
  await signIn(browser)
  const output = house.identity?.output() ?? ''
  expect(output).toContain('signed in')
  for (const secret of [
    'Nghiệm',
    'code=',
    ...browser.cookies.map(({ value }) => value).filter(value => value.length > 20),
  ]) {
    expect(output.includes(secret)).toBe(false)
  }
})

test('the nation is listed first, then each province from the top down', async () => {
  const nation = examplePost({ holderName: 'A', unitName: 'Trung ương', scope: scopeBelow() })
  const province = examplePost({
    holderName: 'C',
    unitName: 'Tỉnh',
    scope: scopeBelow(nation.unitId),
  })
  const cell = examplePost({
    holderName: 'B',
    unitName: 'Chi bộ',
    scope: scopeBelow(nation.unitId, province.unitId),
  })
  await house.database.query('truncate posts')
  await house.tell(cell, province, nation)
  const answer = await house.ask('/internal/demonstration-accounts', undefined, 'identity')
  expect(await answer.json()).toMatchObject({
    accounts: [
      { name: 'A', place: 'Trung ương' },
      { name: 'C', place: 'Tỉnh' },
      {
        name: 'B',
        place: 'Tỉnh',
        posts: [{ role: 'CELL_SECRETARY', unitName: 'Chi bộ', unitKind: 'CELL' }],
      },
    ],
  })
})

const scopeBelow = (...ancestors: string[]) => ({
  provinces: [],
  aboveBases: [],
  bases: [],
  units: [],
  ancestors,
})
