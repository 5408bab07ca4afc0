import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { toLocalDate } from '@ket-nap/kernel'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PostChanged } from '../posts/post.events.ts'
import type { Browser } from '../testing/browser.ts'
import { json } from '../testing/fake-service.ts'
import { startHouse, type House } from '../testing/house.ts'
import { jsonOf } from '../testing/json-of.ts'
import { examplePost } from '../testing/posts.ts'

const HOUR = 3_600_000

interface Issued {
  link: string
  until: string
  renews: boolean
}

const operation = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }
const form = {
  password: 'con đường nhỏ qua cánh đồng',
  passwordAgain: 'con đường nhỏ qua cánh đồng',
}

let house: House
let administrator: PostChanged
let browser: Browser
/** The posts that organisations shows to the administrator. */
let reach: Set<string>

beforeAll(async () => {
  house = await startHouse({ identity: true })
})
beforeEach(async () => {
  await house.database.query('truncate enrolments, posts, inbox')
  await house.identityDatabase?.query('truncate sign_in_attempts')
  reach = new Set()
  house.organisations.received.length = 0
  house.organisations.answer = (request, response) => {
    const { variables }: { variables: Record<string, string> } = JSON.parse(request.body)
    const posts = Object.entries(variables).map(([name, id]) => [
      name,
      reach.has(id) ? { id } : null,
    ])
    json(200, { data: Object.fromEntries(posts) })(request, response)
  }
  administrator = examplePost({ role: 'ADMINISTRATOR', holderName: 'Nguyễn Thị Quản Trị' })
  await house.tell(administrator)
  browser = await house.signedIn(administrator)
})
afterAll(() => house.stop())

/** Grants a post within the administrator's reach. */
async function granted(changes: Partial<PostChanged> = {}): Promise<PostChanged> {
  const post = examplePost({ holderName: 'Lê Văn Được Mời', ...changes })
  await house.tell(post)
  reach.add(post.postId)
  return post
}

const invite = (holderId: string, by: Browser = browser) => by.call('/enrolments', { holderId })

async function linkFor(holderId: string): Promise<string> {
  const { link } = await jsonOf<{ link: string }>(await invite(holderId))
  return new URL(link).pathname
}

async function refusalOf(answer: Response) {
  return [answer.status, (await jsonOf<{ code: string }>(answer)).code]
}

async function signIn(signInName: string): Promise<Browser> {
  const person = house.browser()
  const page = person.pathOf(await person.visit(person.pathOf(await person.visit('/sign-in'))))
  const proved = await person.submit(`${page}/password`, { signInName, password: form.password })
  await person.follow(person.pathOf(proved))
  return person
}

test('whoever holds a post enrols by a link and works in it', async () => {
  const post = await granted()
  const answer = await invite(post.holderId)
  expect(answer.status).toBe(201)
  const { link, until, renews } = await jsonOf<Issued>(answer)
  expect(renews).toBe(false)
  expect(link).toMatch(new RegExp(`^${house.url}/identity/enrol/[\\w-]{43}$`))
  const open = Date.parse(until) - Date.now()
  expect([open > 71.9 * HOUR, open <= 72 * HOUR]).toEqual([true, true])

  const person = house.browser()
  const page = await (await person.visit(new URL(link).pathname)).text()
  expect(page).toContain('Lê Văn Được Mời')
  expect(page).toContain('72 giờ')
  expect(page).not.toContain('name="name"')
  const typed = { ...form, signInName: 'duoc.moi', name: 'Tên Tự Chọn' }
  expect((await person.submit(new URL(link).pathname, typed)).status).toBe(200)

  const arrived = await signIn('duoc.moi')
  expect(await (await arrived.get('/session')).json()).toMatchObject({
    signedIn: true,
    name: 'Lê Văn Được Mời',
    post: { id: post.postId },
  })
  const { rows } = await house.database.query(
    'select holder_id, name from accounts where holder_id = $1',
    [post.holderId],
  )
  expect(rows).toEqual([{ holder_id: post.holderId, name: 'Lê Văn Được Mời' }])
  const asked = house.organisations.received.map(({ path }) => path)
  expect(asked).toEqual(['/graphql'])

  await house.tell({ ...post, revision: 2, until: toLocalDate('2026-01-01') })
  expect(await refusalOf(await arrived.call('/graphql', operation))).toEqual([403, 'POST_REQUIRED'])
})

test('the reach is asked of organisations, with the administrator’s own rights', async () => {
  const post = await granted()
  await invite(post.holderId)
  const [asked] = house.organisations.received
  const [, claims = ''] = asked?.headers.authorization?.split('.') ?? []
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    sub: administrator.holderId,
    aud: 'subgraphs',
    post: { id: administrator.postId, role: 'ADMINISTRATOR' },
  })
  expect(JSON.parse(asked?.body ?? '')).toEqual({
    query: 'query ReachedPosts($p0: ID!) { p0: post(id: $p0) { id } }',
    variables: { p0: post.postId },
  })
})

test('what is asked is what the graph of organisations offers', async () => {
  const schema = new URL('../../../organisations/schema.graphql', import.meta.url)
  const text = (await readFile(schema, 'utf8')).replace(/"""[^]*?"""\s*/g, '')
  expect(text).toMatch(/type Query {[^}]*\bpost\(\s*id: ID!\s*\): Post\s/)
})

test('a post that is still to come is enough', async () => {
  const post = await granted({ from: toLocalDate('2100-01-01') })
  expect((await invite(post.holderId)).status).toBe(201)
})

test('nobody is invited who holds nothing, or nothing any more', async () => {
  const former = await granted({ until: toLocalDate('2024-06-01') })
  const never = await granted({
    from: toLocalDate('2100-01-01'),
    until: toLocalDate('2100-01-01'),
  })
  for (const holderId of [randomUUID(), former.holderId, never.holderId]) {
    expect(await refusalOf(await invite(holderId))).toEqual([404, 'HOLDER_UNKNOWN'])
  }
  expect(house.organisations.received).toEqual([])
})

test('a holder out of reach looks like nobody; one who is partly out of reach is for others', async () => {
  const post = examplePost()
  await house.tell(post)
  expect(await refusalOf(await invite(post.holderId))).toEqual([404, 'HOLDER_UNKNOWN'])
  await granted({ holderId: post.holderId })
  expect(await refusalOf(await invite(post.holderId))).toEqual([403, 'NOT_ADMINISTRATOR'])
  reach.add(post.postId)
  expect((await invite(post.holderId)).status).toBe(201)
})

test('only an administrator invites, and nobody himself', async () => {
  const post = await granted()
  const other = await granted({ role: 'ORGANISING' })
  const anybody = house.browser()
  expect(await refusalOf(await invite(post.holderId, anybody))).toEqual([401, 'SIGN_IN_REQUIRED'])
  const officer = await house.signedIn(other)
  expect(await refusalOf(await invite(post.holderId, officer))).toEqual([403, 'NOT_ADMINISTRATOR'])
  reach.add(administrator.postId)
  const { holderId } = administrator
  for (const himself of [holderId, holderId.toUpperCase()]) {
    expect(await refusalOf(await invite(himself))).toEqual([409, 'HOLDER_HAS_ACCOUNT'])
  }

  await house.tell({ ...administrator, revision: 2, until: toLocalDate('2026-01-01') })
  expect(await refusalOf(await invite(post.holderId))).toEqual([403, 'NOT_ADMINISTRATOR'])
})

test('an invitation needs the header and the Origin of our own screens, and an id', async () => {
  const { holderId } = await granted()
  for (const headers of [{ 'x-ket-nap': '' }, { origin: 'https://evil.example' }]) {
    const answer = await browser.call('/enrolments', { holderId }, headers)
    expect(await refusalOf(answer)).toEqual([403, 'CROSS_SITE'])
  }
  for (const body of [{}, { holderId: 'x' }, { holderId: 7 }, { holderId: [holderId] }]) {
    expect((await browser.call('/enrolments', body)).status).toBe(400)
  }
})

test('a new invitation ends the earlier one, of the same holder only', async () => {
  const [one, other] = [await granted(), await granted()]
  const [first, kept] = [await linkFor(one.holderId), await linkFor(other.holderId)]
  const second = await linkFor(one.holderId)
  const statuses = await Promise.all(
    [first, second, kept].map(async path => (await house.browser().visit(path)).status),
  )
  expect(statuses).toEqual([410, 200, 200])
})

test('of two invitations at the same moment one works', async () => {
  const { holderId } = await granted()
  const paths = await Promise.all([linkFor(holderId), linkFor(holderId), linkFor(holderId)])
  const opened = await Promise.all(
    paths.map(async path => (await house.browser().visit(path)).status),
  )
  expect(opened.filter(status => status === 200)).toHaveLength(1)
})

test('a link works for 72 hours and once', async () => {
  const { holderId } = await granted()
  const path = await linkFor(holderId)
  house.passTime(72 * HOUR - 60_000)
  expect((await house.browser().visit(path)).status).toBe(200)
  house.passTime(120_000)
  expect((await house.browser().visit(path)).status).toBe(410)
  house.passTime(-72 * HOUR - 60_000)
  const use = (signInName: string) => house.browser().submit(path, { ...form, signInName })
  expect((await use('mot.lan.thoi')).status).toBe(200)
  expect((await use('lan.thu.hai')).status).toBe(410)
})

test('a link is worth nothing when its holder’s posts end, or its giver is no administrator', async () => {
  const post = await granted()
  const path = await linkFor(post.holderId)
  await house.tell({ ...post, revision: 2, until: toLocalDate('2024-06-01') })
  expect((await house.browser().visit(path)).status).toBe(410)
  await house.tell({ ...post, revision: 3 })
  expect((await house.browser().visit(path)).status).toBe(200)
  await house.tell({ ...administrator, revision: 2, until: toLocalDate('2026-01-01') })
  expect((await house.browser().visit(path)).status).toBe(410)
})

test('a link used before edge was told ends the one that was issued meanwhile', async () => {
  const post = await granted()
  const used = await linkFor(post.holderId)
  await house.browser().submit(used, { ...form, signInName: 'dung.truoc' })
  await house.database.query('update enrolments set completed_at = null, holder_name = null')
  const path = await linkFor(post.holderId)
  const late = await house.browser().submit(path, { ...form, signInName: 'dung.sau' })
  expect(late.status).toBe(410)
  const stored = await house.identityDatabase?.query(
    'select sign_in_name from passwords where holder_id = $1',
    [post.holderId],
  )
  expect(stored?.rows).toEqual([{ sign_in_name: 'dung.truoc' }])
})

test('a link to open an account is worth nothing once its holder has one', async () => {
  const post = await granted()
  const path = await linkFor(post.holderId)
  await house.signedIn(post)
  expect((await house.browser().visit(path)).status).toBe(410)
})

test('the link itself is stored nowhere; who gave it is', async () => {
  const { holderId } = await granted()
  const path = await linkFor(holderId)
  const token = path.split('/').at(-1) ?? ''
  const { rows } = await house.database.query(
    'select token_hash, holder_id, invited_by from enrolments',
  )
  expect(rows).toEqual([
    {
      token_hash: createHash('sha256').update(token).digest(),
      holder_id: holderId,
      invited_by: administrator.holderId,
    },
  ])
  await house.browser().visit(path)
  expect(house.identity?.output()).not.toContain(token)
})

test('an invitation is not the first administrator’s link, nor the other way round', async () => {
  const { holderId } = await granted()
  const path = await linkFor(holderId)
  await house.database.query(`delete from posts where role = 'ADMINISTRATOR'`)
  const first = await house.ask('/internal/first-administrator', {}, 'local')
  const { url } = await jsonOf<{ url: string }>(first)
  await house.tell({ ...administrator, revision: 2 })
  expect((await house.browser().visit(path)).status).toBe(200)
  expect((await house.browser().visit(new URL(url).pathname)).status).toBe(200)
  await house.browser().submit(path, { ...form, signInName: 'khong.phai.dau' })
  expect(house.organisations.received.map(asked => asked.path)).toEqual(['/graphql'])
})

test('while organisations is away, or answers something else, nobody is invited', async () => {
  const { holderId } = await granted()
  const faults: House['organisations']['answer'][] = [
    json(503, {}),
    json(401, { code: 'UNAUTHENTICATED' }),
    json(200, { data: { p0: { id: 'x' } }, errors: [{ message: 'half' }] }),
    json(200, { data: null }),
    json(200, []),
    (_, response) => response.writeHead(302, { location: 'http://evil.example/' }).end(),
    (_, response) => response.destroy(),
  ]
  for (const fault of faults) {
    house.organisations.answer = fault
    expect(await refusalOf(await invite(holderId))).toEqual([503, 'ORGANISATIONS_UNAVAILABLE'])
  }
  expect((await house.database.query('select from enrolments')).rowCount).toBe(0)
})

test('in demonstration mode, and with an issuer of the customer, there is nothing to invite to', async () => {
  const elsewhere = { issuerUrl: 'http://127.0.0.1:1/realms/office' }
  for (const [plan, code] of [
    [{ demonstration: true }, 'DEMONSTRATION'],
    [elsewhere, 'ISSUER_ELSEWHERE'],
  ] as const) {
    const other = await startHouse(plan)
    await other.tell(administrator)
    const answer = await invite(randomUUID(), await other.signedIn(administrator))
    expect(await refusalOf(answer)).toEqual([409, code])
    await other.stop()
  }
})
