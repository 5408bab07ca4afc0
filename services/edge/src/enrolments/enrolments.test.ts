import { createHash } from 'node:crypto'
import { toLocalDate } from '@ket-nap/kernel'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { json } from '../testing/fake-service.ts'
import { startHouse, type House } from '../testing/house.ts'
import { examplePost } from '../testing/posts.ts'
import { jsonOf } from '../testing/json-of.ts'

const form = {
  name: 'Nguyễn Thị  Quản Trị',
  signInName: 'Quan.Tri',
  password: 'con đường nhỏ qua cánh đồng',
  passwordAgain: 'con đường nhỏ qua cánh đồng',
}

let house: House

beforeAll(async () => {
  house = await startHouse({ identity: true })
})
beforeEach(async () => {
  await house.database.query('truncate enrolments, posts, inbox')
  await house.identityDatabase?.query('truncate sign_in_attempts')
  house.organisations.received.length = 0
  house.organisations.answer = json(201, {})
})
afterAll(() => house.stop())

interface Link {
  url: string
  expiresAt: string
}

const askForLink = () => house.ask('/internal/first-administrator', {}, 'local')

async function issueLink(): Promise<string> {
  const { url } = await jsonOf<Link>(await askForLink())
  return new URL(url).pathname
}

/** Goes to the sign-in page and sends what was typed. */
async function signIn(browser: Browser, signInName: string, password: string): Promise<Response> {
  const toIssuer = await browser.visit('/sign-in')
  const page = browser.pathOf(await browser.visit(browser.pathOf(toIssuer)))
  return browser.submit(`${page}/password`, { signInName, password })
}

test('the first administrator enrols by a link and signs in with what they chose', async () => {
  const answer = await askForLink()
  const { url, expiresAt } = await jsonOf<Link>(answer)
  expect(answer.status).toBe(200)
  expect(url).toMatch(new RegExp(`^${house.url}/identity/enrol/[\\w-]{43}$`))
  expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(15 * 60_000)
  const path = new URL(url).pathname
  const browser = house.browser()
  expect(await (await browser.visit(path)).text()).toContain('Ít nhất 15 ký tự')

  const done = await browser.submit(path, form)

  expect(done.status).toBe(200)
  expect(await done.text()).toContain('Đã tạo tài khoản')
  const [asked] = house.organisations.received
  expect(asked?.path).toBe('/installation/administrator')
  const holder = JSON.parse(asked?.body ?? '')
  expect(holder.holderName).toBe('Nguyễn Thị Quản Trị')
  await house.tell(
    examplePost({
      holderId: holder.holderId,
      holderName: holder.holderName,
      role: 'ADMINISTRATOR',
    }),
  )
  const resumed = await signIn(browser, ' quan.TRI ', form.password.normalize('NFD'))
  expect(resumed.status).toBe(303)
  await browser.follow(browser.pathOf(resumed))
  expect(await (await browser.get('/session')).json()).toMatchObject({
    signedIn: true,
    demonstration: false,
    name: 'Nguyễn Thị Quản Trị',
    post: { role: 'ADMINISTRATOR' },
  })
  expect((await askForLink()).status).toBe(409)
  const slips = "select from sign_in_attempts where key like 'name%'"
  expect((await house.identityDatabase?.query(slips))?.rowCount).toBe(0)
})

test('no link is issued while somebody is or will be administrator', async () => {
  const former = examplePost({ role: 'ADMINISTRATOR', until: toLocalDate('2024-06-01') })
  await house.tell(former, examplePost({ role: 'ORGANISING' }))
  expect((await askForLink()).status).toBe(200)
  await house.tell(examplePost({ role: 'ADMINISTRATOR', from: toLocalDate('2100-01-01') }))
  expect((await askForLink()).status).toBe(409)
})

test('a link works once', async () => {
  const path = await issueLink()
  const browser = house.browser()
  expect((await browser.submit(path, { ...form, signInName: 'mot.lan' })).status).toBe(200)
  expect((await browser.submit(path, { ...form, signInName: 'hai.lan' })).status).toBe(410)
  expect((await browser.visit(path)).status).toBe(410)
  expect(house.organisations.received).toHaveLength(1)
  expect((await signIn(house.browser(), 'hai.lan', form.password)).status).toBe(401)
})

test('a used link stays used while edge has not been told', async () => {
  const path = await issueLink()
  await house.browser().submit(path, { ...form, signInName: 'chua.bao' })
  await house.database.query(
    'update enrolments set completed_at = null, holder_name = null, settled_at = null',
  )
  expect((await house.browser().visit(path)).status).toBe(410)
  expect((await house.browser().submit(path, { ...form, signInName: 'lan.nua' })).status).toBe(410)
})

test('a link works for 15 minutes', async () => {
  const path = await issueLink()
  house.passTime(15 * 60_000 + 1_000)
  expect((await house.browser().visit(path)).status).toBe(410)
  expect((await house.browser().submit(path, form)).status).toBe(410)
  house.passTime(-15 * 60_000 - 1_000)
  expect((await house.browser().visit('/identity/enrol/unknown')).status).toBe(410)
})

test('a new link ends the one before it', async () => {
  const first = await issueLink()
  const second = await issueLink()
  expect((await house.browser().visit(first)).status).toBe(410)
  expect((await house.browser().visit(second)).status).toBe(200)
})

test('the link itself is stored nowhere', async () => {
  const path = await issueLink()
  const token = path.split('/').at(-1) ?? ''
  const { rows } = await house.database.query('select token_hash from enrolments')
  expect(rows).toEqual([{ token_hash: createHash('sha256').update(token).digest() }])
  await house.browser().visit(path)
  expect(house.identity?.output()).not.toContain(token)
})

test('a form with mistakes says which, keeps the link and never repeats a password', async () => {
  await house.database.query('truncate enrolments')
  const path = await issueLink()
  const answer = await house.browser().submit(path, {
    name: '<b>',
    signInName: 'Có dấu',
    password: 'matkhau12345678',
    passwordAgain: 'khác',
  })
  const text = await answer.text()
  expect(answer.status).toBe(422)
  expect(text).toContain('Mật khẩu gồm những từ quá phổ biến')
  expect(text).toContain('Hai lần nhập mật khẩu không giống nhau')
  expect(text).toContain('Tên đăng nhập gồm 3 đến 40 ký tự')
  expect(text).toContain('value="&lt;b&gt;"')
  expect(text).not.toContain('matkhau12345678')
  expect((await house.browser().visit(path)).status).toBe(200)
})

test('when organisations is away the post follows later, and is asked for until it is granted', async () => {
  house.organisations.answer = json(503, {})
  const path = await issueLink()
  const done = await house.browser().submit(path, { ...form, signInName: 'cho.doi' })
  expect(done.status).toBe(200)
  expect((await askForLink()).status).toBe(409)
  const unsettled = () => house.database.query('select from enrolments where settled_at is null')
  expect((await unsettled()).rowCount).toBe(1)
  house.organisations.answer = json(201, {})
  await expect.poll(async () => (await unsettled()).rowCount, { timeout: 15_000 }).toBe(0)
})

test('wrong password and unknown name get the same answer', async () => {
  const path = await issueLink()
  await house.browser().submit(path, { ...form, signInName: 'co.that' })
  const wrong = await signIn(house.browser(), 'co.that', 'sai mật khẩu mất rồi')
  const unknown = await signIn(house.browser(), 'khong.co', 'sai mật khẩu mất rồi')
  expect([wrong.status, unknown.status]).toEqual([401, 401])
  const tidy = async (answer: Response) => (await answer.text()).replace(/interaction\/[\w-]+/g, '')
  expect(await tidy(wrong)).toBe(await tidy(unknown))
})

test('an address that tries too often is told to wait, with the right password too', async () => {
  const path = await issueLink()
  await house.browser().submit(path, { ...form, signInName: 'voi.va' })
  await house.identityDatabase?.query('truncate sign_in_attempts')
  for (let times = 0; times < 10; times += 1) {
    expect((await signIn(house.browser(), `ten.${times}`, 'sai mật khẩu mất rồi')).status).toBe(401)
  }
  const right = await signIn(house.browser(), 'voi.va', form.password)
  expect(right.status).toBe(429)
  expect(await right.text()).toContain('Đã thử quá nhiều lần')
  expect((await house.browser().visit(path)).status).toBe(429)
})
