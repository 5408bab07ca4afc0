import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hashSecret } from '../http/cookies.ts'
import { LIMITS } from '../limits.ts'
import type { PostChanged } from '../posts/post.events.ts'
import { switchPost } from '../sessions/sessions.commands.ts'
import { findSession } from '../sessions/sessions.queries.ts'
import { openAccount } from '../sign-in/accounts.commands.ts'
import type { Browser } from '../testing/browser.ts'
import { json } from '../testing/fake-service.ts'
import { startHouse, type House } from '../testing/house.ts'
import { jsonOf } from '../testing/json-of.ts'
import { examplePost } from '../testing/posts.ts'

const HOUR = 3_600_000
const operation = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }
const OLD = 'con đường nhỏ qua cánh đồng'
const NEW = 'mái đình cong bên gốc đa già'

interface Issued {
  link: string
  until: string
  renews: boolean
}

let house: House
let administrator: PostChanged
let browser: Browser
/** The posts that organisations shows to whoever asks. */
let reach: Set<string>

beforeAll(async () => {
  house = await startHouse({ identity: true })
})
beforeEach(async () => {
  await house.database.query('truncate enrolments, posts, inbox')
  await forgetAttempts()
  reach = new Set()
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

const forgetAttempts = () => house.identityDatabase?.query('truncate sign_in_attempts')
const invite = (holderId: string, by: Browser = browser) => by.call('/enrolments', { holderId })
const both = (password: string) => ({ password, passwordAgain: password })

async function refusalOf(answer: Response) {
  return [answer.status, (await jsonOf<{ code: string }>(answer)).code]
}

async function linkFor(holderId: string): Promise<string> {
  const { link } = await jsonOf<Issued>(await invite(holderId))
  return new URL(link).pathname
}

const use = (path: string, password = NEW, signInName = 'gi.cung.duoc') =>
  house.browser().submit(path, { signInName, ...both(password) })

/** Somebody within the administrator's reach who has opened an account. */
async function enrolled(signInName: string): Promise<PostChanged> {
  const post = examplePost({ holderName: 'Lê Văn Quên Mật Khẩu' })
  await house.tell(post)
  reach.add(post.postId)
  expect((await use(await linkFor(post.holderId), OLD, signInName)).status).toBe(200)
  await forgetAttempts()
  return post
}

/** Sends name and password; the sign-in then still has to be finished. */
async function prove(person: Browser, signInName: string, password: string): Promise<Response> {
  const page = person.pathOf(await person.visit(person.pathOf(await person.visit('/sign-in'))))
  return person.submit(`${page}/password`, { signInName, password })
}

async function signedIn(signInName: string, password: string): Promise<Browser> {
  const person = house.browser()
  await person.follow(person.pathOf(await prove(person, signInName, password)))
  return person
}

async function isSignedIn(person: Browser): Promise<boolean> {
  return (await jsonOf<{ signedIn: boolean }>(await person.get('/session'))).signedIn
}

test('whoever forgot the password sets a new one by a link, and signs in under the same name', async () => {
  const { holderId } = await enrolled('quen.roi')
  const answer = await invite(holderId)
  expect(answer.status).toBe(201)
  const { link, until, renews } = await jsonOf<Issued>(answer)
  expect(renews).toBe(true)
  const open = Date.parse(until) - Date.now()
  expect([open > 71.9 * HOUR, open <= 72 * HOUR]).toEqual([true, true])

  const path = new URL(link).pathname
  const page = await (await house.browser().visit(path)).text()
  expect(page).toContain('<h1>Đặt lại mật khẩu</h1>')
  expect(page).toContain('Lê Văn Quên Mật Khẩu')
  expect(page).toMatch(/<input[^>]*id="signInName"[^>]*value="quen.roi"[^>]*readonly/)
  expect(page.match(/type="password"/g)).toHaveLength(2)
  const english = await (await house.browser().visit(`${path}?lang=en`)).text()
  expect(english).toContain('<h1>Set a new password</h1>')

  const done = await use(path, NEW, 'ten.khac')
  expect(done.status).toBe(200)
  expect(await done.text()).toContain('Đã đặt lại mật khẩu')
  expect((await prove(house.browser(), 'quen.roi', OLD)).status).toBe(401)
  expect((await prove(house.browser(), 'ten.khac', NEW)).status).toBe(401)
  expect(await isSignedIn(await signedIn('quen.roi', NEW))).toBe(true)
})

test('every session of the holder is over at its next request, and nobody else’s', async () => {
  const post = await enrolled('nhieu.phien')
  const sessions = [await signedIn('nhieu.phien', OLD), await house.signedIn(post)]
  expect(await Promise.all(sessions.map(isSignedIn))).toEqual([true, true])
  const path = await linkFor(post.holderId)
  expect(await Promise.all(sessions.map(isSignedIn))).toEqual([true, true])
  await use(path)
  for (const session of sessions) {
    expect(await refusalOf(await session.call('/graphql', operation))).toEqual([
      401,
      'SIGN_IN_REQUIRED',
    ])
    const { postId } = post
    expect((await session.call('/session/post', { postId })).status).toBe(401)
  }
  expect(await isSignedIn(browser)).toBe(true)
})

test('a session that moves to another post at that moment ends too', async () => {
  const post = await enrolled('dang.chuyen')
  const session = await signedIn('dang.chuyen', OLD)
  const cookie = session.cookies.find(({ name }) => name === 'kn')?.value ?? ''
  const asOf = { now: new Date(), today: administrator.from, limits: LIMITS.session }
  const found = await findSession(house.database, cookie, asOf)
  expect(found?.holderId).toBe(post.holderId)
  await use(await linkFor(post.holderId))
  if (!found) throw new Error('found above')
  const moved = await switchPost(house.database, found, { postId: post.postId, now: asOf.now })
  const stored = await house.database.query('select from sessions where cookie_hash = $1', [
    hashSecret(moved),
  ])
  expect(stored.rowCount).toBe(1)
  expect(await findSession(house.database, moved, asOf)).toBeNull()
})

test('a sign-in on its way with the old password arrives nowhere', async () => {
  const { holderId } = await enrolled('dang.vao')
  const path = await linkFor(holderId)
  const [proved, coded] = [house.browser(), house.browser()]
  const toIssuer = proved.pathOf(await prove(proved, 'dang.vao', OLD))
  const toCode = coded.pathOf(await prove(coded, 'dang.vao', OLD))
  const toEdge = coded.pathOf(await coded.visit(toCode))
  expect(toEdge).toContain('code=')
  await use(path)
  expect((await proved.follow(toIssuer)).status).toBe(400)
  expect((await coded.visit(toEdge)).status).toBe(400)
  expect(await Promise.all([proved, coded].map(isSignedIn))).toEqual([false, false])
  const kept = await house.identityDatabase?.query(
    'select from issuer_records where payload::text like $1',
    [`%${holderId}%`],
  )
  expect(kept?.rowCount).toBe(0)
})

test('failed attempts at the old password are forgotten', async () => {
  const { holderId } = await enrolled('thu.mai')
  expect((await prove(house.browser(), 'thu.mai', 'sai mật khẩu mất rồi')).status).toBe(401)
  await house.identityDatabase?.query(
    `update sign_in_attempts set points = 31 where key like 'name%'`,
  )
  const path = await linkFor(holderId)
  expect((await prove(house.browser(), 'thu.mai', OLD)).status).toBe(429)
  await use(path)
  expect(await isSignedIn(await signedIn('thu.mai', NEW))).toBe(true)
})

test('a link renews once, for 72 hours, and not after a newer one', async () => {
  const { holderId } = await enrolled('mot.lan.lai')
  const [first, second] = [await linkFor(holderId), await linkFor(holderId)]
  expect((await house.browser().visit(first)).status).toBe(410)
  expect((await use(first)).status).toBe(410)
  house.passTime(72 * HOUR + 60_000)
  expect((await use(second)).status).toBe(410)
  house.passTime(-72 * HOUR - 60_000)
  expect((await use(second)).status).toBe(200)
  expect((await use(second, OLD)).status).toBe(410)
  expect((await house.browser().visit(second)).status).toBe(410)
  expect((await prove(house.browser(), 'mot.lan.lai', OLD)).status).toBe(401)
})

test('of two uses at the same moment one counts', async () => {
  const { holderId } = await enrolled('cung.luc')
  const path = await linkFor(holderId)
  const uses = await Promise.all([use(path, NEW), use(path, `${NEW} nữa`)])
  expect(uses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410])
})

test('a weak password is refused as at enrolment; link, old password and sessions stay', async () => {
  const { holderId } = await enrolled('ten.rieng')
  const session = await signedIn('ten.rieng', OLD)
  const path = await linkFor(holderId)
  for (const [typed, words] of [
    [both('ngắn quá'), 'Mật khẩu cần ít nhất 15 ký tự'],
    [both('matkhau12345678'), 'Mật khẩu gồm những từ quá phổ biến'],
    [both('đây là ten.rieng của tôi'), 'Mật khẩu không được chứa tên đăng nhập'],
    [{ ...both(NEW), passwordAgain: OLD }, 'Hai lần nhập mật khẩu không giống nhau'],
  ] as const) {
    const answer = await house.browser().submit(path, { signInName: 'khac', ...typed })
    const text = await answer.text()
    expect([answer.status, text.includes(words)]).toEqual([422, true])
    expect(text).toMatch(/id="signInName"[^>]*value="ten.rieng"/)
    expect(text).not.toContain(typed.password)
  }
  expect((await house.browser().visit(path)).status).toBe(200)
  expect(await isSignedIn(session)).toBe(true)
  expect((await prove(house.browser(), 'ten.rieng', OLD)).status).toBe(303)
})

test('a renewal is given by whom an invitation is: reach over every post, never to oneself', async () => {
  const post = await enrolled('ngoai.tam')
  const officer = await house.signedIn(examplePost())
  expect(await refusalOf(await invite(post.holderId, officer))).toEqual([403, 'NOT_ADMINISTRATOR'])
  const higher = examplePost({ holderId: post.holderId })
  await house.tell(higher)
  expect(await refusalOf(await invite(post.holderId))).toEqual([403, 'NOT_ADMINISTRATOR'])
  reach.clear()
  expect(await refusalOf(await invite(post.holderId))).toEqual([404, 'HOLDER_UNKNOWN'])
  reach.add(administrator.postId)
  const himself = await invite(administrator.holderId)
  expect(await refusalOf(himself)).toEqual([409, 'HOLDER_HAS_ACCOUNT'])
})

test('edge is told once more in vain: a session begun since goes on', async () => {
  const { holderId } = await enrolled('bao.lai')
  await use(await linkFor(holderId))
  const session = await signedIn('bao.lai', NEW)
  const unreported = `select from enrolments_used where reported_at is null`
  await house.identityDatabase?.query(
    'update enrolments_used set reported_at = null where holder_id = $1',
    [holderId],
  )
  await expect
    .poll(async () => (await house.identityDatabase?.query(unreported))?.rowCount, {
      timeout: 15_000,
    })
    .toBe(0)
  expect(await isSignedIn(session)).toBe(true)
})

test('a renewal told late still ends the sessions, though its link was replaced meanwhile', async () => {
  const { holderId } = await enrolled('bao.muon')
  const session = await signedIn('bao.muon', OLD)
  const path = await linkFor(holderId)
  const tokenHash = createHash('sha256')
    .update(path.split('/').at(-1) ?? '')
    .digest('hex')
  await linkFor(holderId)
  const told = { tokenHash, holderName: 'Lê Văn', enrolledAt: new Date().toISOString() }
  expect((await house.ask('/internal/enrolments/complete', told, 'identity')).status).toBe(204)
  expect(await isSignedIn(session)).toBe(false)
})

test('whom only an issuer elsewhere knows gets no link', async () => {
  const post = examplePost()
  await house.tell(post)
  reach.add(post.postId)
  const elsewhere = { issuer: 'https://issuer.example', subject: 's', name: null }
  await openAccount(house.database, elsewhere, post.holderId)
  expect(await refusalOf(await invite(post.holderId))).toEqual([409, 'ISSUER_ELSEWHERE'])
})

test('an account without a password, as the demonstration leaves it, is opened by the link', async () => {
  const post = examplePost()
  await house.tell(post)
  reach.add(post.postId)
  await house.signedIn(post)
  const path = await linkFor(post.holderId)
  expect(await (await house.browser().visit(path)).text()).toContain('<h1>Tạo tài khoản</h1>')
  expect((await use(path, NEW, 'chua.co')).status).toBe(200)
  expect(await isSignedIn(await signedIn('chua.co', NEW))).toBe(true)
})

test('what identity logs of a renewal is the holder’s id, no name and no link', async () => {
  const { holderId } = await enrolled('nhat.ky')
  const path = await linkFor(holderId)
  await use(path)
  const output = house.identity?.output() ?? ''
  const line = output.split('\n').find(text => text.includes(holderId) && /"renewed"/.test(text))
  expect(line).toBeDefined()
  for (const secret of ['Quên Mật Khẩu', 'nhat.ky', path.split('/').at(-1) ?? '']) {
    expect(output.includes(secret)).toBe(false)
  }
})
