import { randomUUID } from 'node:crypto'
import { toLocalDate } from '@ket-nap/kernel'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { startHouse, type House } from '../testing/house.ts'
import { examplePost } from '../testing/posts.ts'
import type { SessionOnScreen } from './session.screen.ts'
import { jsonOf } from '../testing/json-of.ts'

const MINUTE = 60_000

let house: House

beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.stop())

const operation = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }

async function sessionOf(browser: Browser) {
  const session = await jsonOf<SessionOnScreen>(await browser.get('/session'))
  if (!session.signedIn) throw new Error('not signed in')
  return session
}

test('a session ends after 30 idle minutes', async () => {
  const post = examplePost()
  await house.tell(post)
  const browser = await house.signedIn(post)
  house.passTime(30 * MINUTE)
  expect((await browser.call('/graphql', operation)).status).toBe(200)
  house.passTime(30 * MINUTE + 1_000)
  expect((await browser.call('/graphql', operation)).status).toBe(401)
  expect(await (await browser.get('/session')).json()).toMatchObject({ signedIn: false })
})

test('a session ends after 8 hours, however busy', async () => {
  const post = examplePost()
  await house.tell(post)
  const browser = await house.signedIn(post)
  for (let quarters = 0; quarters < 8 * 4; quarters += 1) {
    expect((await browser.call('/graphql', operation)).status).toBe(200)
    house.passTime(15 * MINUTE)
  }
  expect((await browser.call('/graphql', operation)).status).toBe(200)
  house.passTime(1)
  expect((await browser.call('/graphql', operation)).status).toBe(401)
})

test('looking at the session does not keep it alive', async () => {
  const post = examplePost()
  await house.tell(post)
  const browser = await house.signedIn(post)
  house.passTime(20 * MINUTE)
  expect(await (await browser.get('/session')).json()).toMatchObject({ signedIn: true })
  house.passTime(11 * MINUTE)
  expect(await (await browser.get('/session')).json()).toMatchObject({ signedIn: false })
})

test('a cookie copied before signing out is worth nothing afterwards', async () => {
  const post = examplePost()
  await house.tell(post)
  const browser = await house.signedIn(post)
  const copy = browser.cookies[0]?.value ?? ''
  const answer = await browser.call('/session/end', {})
  expect(await answer.json()).toEqual({ redirect: '/' })
  expect(browser.cookies).toEqual([])

  const thief = house.browser()
  thief.setCookie('kn', copy)
  expect((await thief.call('/graphql', operation)).status).toBe(401)
})

test('signing out needs no session and works without a body', async () => {
  const answer = await house.browser().call('/session/end', undefined, { 'content-type': '' })
  expect(answer.status).toBe(200)
})

test('switching posts changes the cookie and the post, not the absolute end', async () => {
  const holderId = randomUUID()
  const first = examplePost({ holderId })
  const second = examplePost({ holderId, role: 'ANALYST', from: toLocalDate('2025-02-03') })
  await house.tell(first, second)
  const browser = await house.signedIn(first)
  const old = browser.cookies[0]?.value ?? ''
  house.passTime(10 * MINUTE)

  const answer = await browser.call('/session/post', { postId: second.postId })

  expect(answer.status).toBe(200)
  const session = await answer.json()
  expect(session).toMatchObject({ signedIn: true, post: { id: second.postId, role: 'ANALYST' } })
  expect(await (await browser.get('/session')).json()).toEqual(session)
  expect(browser.cookies[0]?.value).not.toBe(old)
  const thief = house.browser()
  thief.setCookie('kn', old)
  expect(await (await thief.get('/session')).json()).toMatchObject({ signedIn: false })
  const { rows } = await house.database.query(
    `select extract(epoch from used_at - started_at)::int as age from sessions where post_id = $1`,
    [second.postId],
  )
  expect(rows).toEqual([{ age: 600 }])
})

test('of several switches at the same moment one counts, and none outlives a sign-out', async () => {
  const { startSession, switchPost, endSession } = await import('./sessions.commands.ts')
  const { findSession } = await import('./sessions.queries.ts')
  const { LIMITS } = await import('../limits.ts')
  const post = examplePost()
  const asOf = { now: new Date(), today: toLocalDate('2026-11-21'), limits: LIMITS.session }
  const { postId } = post
  await house.signedIn(post)
  const { rows } = await house.database.query(
    'select account_id as id from accounts where holder_id = $1',
    [post.holderId],
  )
  const opened = { accountId: rows[0].id, postId, idToken: null, authenticatedAt: asOf.now }
  const cookie = await startSession(house.database, opened, asOf.now)
  const session = await findSession(house.database, cookie, asOf)
  if (!session) throw new Error('no session')
  const switchOnce = () => switchPost(house.database, session, { postId, now: asOf.now })
  /** Both reach the row while somebody else holds it, and go on together. */
  const switchAtOnce = async () => {
    const other = new pg.Client(house.config.databaseUrl)
    await other.connect()
    await other.query('begin')
    await other.query('select from sessions where cookie_hash = $1 for update', [
      session.cookieHash,
    ])
    const switching = Promise.all([switchOnce(), switchOnce()])
    const waiting = async () => {
      await other.query('select pg_stat_clear_snapshot()')
      const { rowCount } = await other.query(`select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`)
      return rowCount
    }
    await expect
      .poll(waiting)
      .toBe(2)
      .finally(() => other.end())
    return switching
  }
  const alive = async (cookies: string[]) => {
    const found = cookies.map(each => findSession(house.database, each, asOf))
    return (await Promise.all(found)).filter(Boolean).length
  }
  const cookies = await switchAtOnce()
  expect([await alive(cookies), await alive([cookie])]).toEqual([1, 0])
  await Promise.all(cookies.map(each => endSession(house.database, each)))
  expect(await alive([await switchOnce()])).toBe(0)
})

test('nobody switches to a post of somebody else, a former or a future post', async () => {
  const holderId = randomUUID()
  const own = examplePost({ holderId })
  const foreign = examplePost()
  const former = examplePost({ holderId, until: toLocalDate('2026-11-21') })
  const future = examplePost({ holderId, from: toLocalDate('2026-11-22') })
  await house.tell(own, foreign, former, future)
  const browser = await house.signedIn(own)
  for (const { postId } of [foreign, former, future, { postId: randomUUID() }, { postId: 'x' }]) {
    expect((await browser.call('/session/post', { postId })).status).toBe(404)
  }
  for (const body of [
    {},
    { postId: 1 },
    { postId: [own.postId] },
    { postId: own.postId, more: 2 },
  ]) {
    expect((await browser.call('/session/post', body)).status).toBe(400)
  }
})

test('a post holds from its first day until the day before its end, in Vietnam', async () => {
  // The clock of the house started at 10:00 in Vietnam on 21/11/2026 and tests have moved it on.
  const { today } = await sessionOf(await house.signedIn(examplePost()))
  const holderId = randomUUID()
  const startsToday = examplePost({ holderId, from: today })
  const endsToday = examplePost({ holderId, until: today })
  await house.tell(startsToday, endsToday)
  const session = await sessionOf(await house.signedIn(startsToday))
  expect(session.posts).toMatchObject([{ id: startsToday.postId }])
})

test('a person without a post is signed in, with nothing to do', async () => {
  const browser = await house.signedIn(examplePost())
  expect(await (await browser.get('/session')).json()).toMatchObject({
    signedIn: true,
    post: null,
    posts: [],
  })
  const answer = await browser.call('/graphql', operation)
  expect(answer.status).toBe(403)
  expect(await answer.json()).toMatchObject({ code: 'POST_REQUIRED' })
})

test('a post that ends or moves is felt at the next request', async () => {
  const post = examplePost()
  await house.tell(post)
  const browser = await house.signedIn(post)
  expect((await browser.call('/graphql', operation)).status).toBe(200)

  await house.tell({
    ...post,
    revision: 2,
    unitName: 'Chi bộ thôn 4',
    holderName: 'Trần Thị Tên Mới',
  })
  expect(await (await browser.get('/session')).json()).toMatchObject({
    name: 'Trần Thị Tên Mới',
    post: { unitName: 'Chi bộ thôn 4' },
  })
  await house.tell({ ...post, revision: 3, until: toLocalDate('2026-11-20') })
  expect((await browser.call('/graphql', operation)).status).toBe(403)
  expect(await (await browser.get('/session')).json()).toMatchObject({ signedIn: true, post: null })
})

test('whoever’s post has ended does nothing until he goes on in another one that he holds', async () => {
  const holderId = randomUUID()
  const ending = examplePost({ holderId })
  const staying = examplePost({ holderId, role: 'ANALYST', from: toLocalDate('2025-02-03') })
  await house.tell(ending, staying)
  const browser = await house.signedIn(ending)
  await house.tell({ ...ending, revision: 2, until: toLocalDate('2026-11-20') })
  expect(await sessionOf(browser)).toMatchObject({ post: null, posts: [{ id: staying.postId }] })
  const asked = house.gateway.received.length
  const refused = await browser.call('/graphql', operation)
  expect([refused.status, await refused.json()]).toEqual([
    403,
    { code: 'POST_REQUIRED', requestId: refused.headers.get('x-request-id') },
  ])
  expect(house.gateway.received.length).toBe(asked)
  expect((await browser.call('/session/post', { postId: ending.postId })).status).toBe(404)
  expect((await browser.call('/session/post', { postId: staying.postId })).status).toBe(200)
  expect((await browser.call('/graphql', operation)).status).toBe(200)
})

test('when all posts of a person end, every session of theirs stops working at once', async () => {
  const holderId = randomUUID()
  const posts = [examplePost({ holderId }), examplePost({ holderId, role: 'ANALYST' })]
  await house.tell(...posts)
  const browsers = await Promise.all(posts.map(post => house.signedIn(post)))
  const ask = () => Promise.all(browsers.map(browser => browser.call('/graphql', operation)))
  expect((await ask()).map(({ status }) => status)).toEqual([200, 200])
  await house.tell(
    ...posts.map(post => ({ ...post, revision: 2, until: toLocalDate('2026-11-20') })),
  )
  expect((await ask()).map(({ status }) => status)).toEqual([403, 403])
  expect(await sessionOf(await house.signedIn(examplePost({ holderId })))).toMatchObject({
    post: null,
    posts: [],
  })
})

test('the same post in other hands is no longer the old holder’s', async () => {
  const post = examplePost()
  await house.tell(post)
  const browser = await house.signedIn(post)
  await house.tell({ ...post, revision: 2, holderId: randomUUID() })
  expect((await browser.call('/graphql', operation)).status).toBe(403)
})

test('what is no cookie of ours is nobody', async () => {
  const post = examplePost()
  await house.tell(post)
  const browser = await house.signedIn(post)
  const value = browser.cookies[0]?.value ?? ''
  const ask = async (cookie: string) => {
    const answer = await fetch(`${house.url}/session`, { headers: { cookie } })
    return (await jsonOf<SessionOnScreen>(answer)).signedIn
  }
  expect(await ask(`kn=${value}`)).toBe(true)
  expect(await ask(`other=1; kn=${value}`)).toBe(true)
  for (const cookie of [
    '',
    'kn=',
    `kn=${value.slice(1)}`,
    `kn=${value}x`,
    `kn=${value}; kn=${value}`,
    `kn=${'a'.repeat(43)}; kn=${value}`,
    `KN=${value}`,
    `__Host-kn=${value}`,
  ]) {
    expect([cookie, await ask(cookie)]).toEqual([cookie, false])
  }
})

test('changes need the header and the Origin of our own screens', async () => {
  const post = examplePost()
  await house.tell(post)
  const browser = await house.signedIn(post)
  const foreign = [
    { 'x-ket-nap': '' },
    { 'x-ket-nap': '0' },
    { origin: '' },
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: house.url.replace('localhost', '127.0.0.1') },
    { origin: 'http://localhost:1' },
    { origin: `${house.url}.evil.example` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const path of ['/session/end', '/session/post', '/graphql']) {
    for (const headers of foreign) {
      const answer = await browser.call(path, {}, headers)
      expect([path, headers, answer.status]).toEqual([path, headers, 403])
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  }
  expect(await (await browser.get('/session')).json()).toMatchObject({ signedIn: true })
})

test('ended sessions are swept out', async () => {
  const { deleteEndedSessions } = await import('./sessions.commands.ts')
  const { LIMITS } = await import('../limits.ts')
  await house.signedIn(examplePost())
  const { rows } = await house.database.query('select max(used_at) as latest from sessions')
  const latest: Date = rows[0].latest
  await deleteEndedSessions(house.database, latest, LIMITS.session)
  const kept = await house.database.query('select from sessions where used_at = $1', [latest])
  expect(kept.rowCount).toBeGreaterThan(0)
  const later = new Date(latest.getTime() + 31 * MINUTE)
  await deleteEndedSessions(house.database, later, LIMITS.session)
  expect((await house.database.query('select from sessions')).rowCount).toBe(0)
})
