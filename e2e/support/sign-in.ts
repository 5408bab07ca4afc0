import {
  expect,
  request,
  type APIRequestContext,
  type BrowserContext,
  type Page,
} from '@playwright/test'
import { headerOf, type Session } from './graph.ts'

/** Invented people of the demonstration, by the post they hold. */
export const PEOPLE = {
  administrator: 'Lương Bảo Châu',
  secondAdministrator: 'Đỗ Gia Khiêm',
  analyst: 'Trịnh Hải Đường',
  organisingHungYen: 'Phạm Khắc Tuệ',
  organisingDongThap: 'Huỳnh Phước Lộc',
  organisingDongBang: 'Vũ Đăng Khoát',
  leaderDongBang: 'Lưu Thanh Tịnh',
  propagandaDongBang: 'Đào Minh Thư',
  unionDongBang: 'Cao Nhật Hạ',
  propagandaThapMuoi: 'Kiều Mỹ Ái',
  secretaryAnLe: 'Mai Đức Thuần',
  helperAnLe: 'Nông Thị Lam',
  auditor: 'Khúc Thế Vinh',
  twoPosts: 'Chu Hiền Lương',
} as const

/** Sessions that people of this worker have begun, by holder. */
const begun = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()

/** Somebody who is signed in, by a session that is still good or a new one; then at `path`. */
export async function signIn(page: Page, holder: string, path = '/'): Promise<void> {
  await beSignedIn(page, holder)
  await page.goto(path)
  await expect(page.getByRole('banner')).toBeVisible()
}

/** The same, before the page is opened. */
export async function beSignedIn(page: Page, holder: string): Promise<void> {
  const isBack = await resume(page, holder)
  if (isBack) return
  await enter(page.request, holder)
  begun.set(holder, await page.context().cookies())
}

/** Signs an invented person in by one click on the demonstration's sign-in page. */
export async function signInAnew(page: Page, holder: string, path = '/'): Promise<void> {
  await page.goto(path)
  await page.getByRole('link', { name: 'Đăng nhập' }).click()
  await page.getByRole('button', { name: holder }).first().click()
  await expect(page.getByRole('banner')).toBeVisible()
  begun.set(holder, await page.context().cookies())
}

/** Sessions of one person, each with a budget of requests of its own. */
export async function openSessions(holder: string, count: number): Promise<Session[]> {
  const baseURL = process.env.PRODUCT_URL ?? 'http://localhost:8080'
  const sessions: Session[] = []
  while (sessions.length < count) {
    const visitor = await request.newContext({ baseURL })
    await enter(visitor, holder)
    const { cookies } = await visitor.storageState()
    sessions.push({ origin: baseURL, cookie: headerOf(cookies) })
    await visitor.dispose()
  }
  return sessions
}

/**
 * The requests of the click on the sign-in page, without drawing it: a page of the shell before and one
 * after would be two thirds of what many journeys cost.
 */
async function enter(visitor: APIRequestContext, holder: string): Promise<void> {
  const list = await visitor.get('/sign-in')
  const page = await list.text()
  const action = /<form method="post" action="([^"]+)"/.exec(page)?.[1]
  const button = page.split('<button').find(text => text.includes(holder))
  const holderId = /value="([^"]+)"/.exec(button ?? '')?.[1]
  if (!action || !holderId) throw new Error(`the sign-in page does not list ${holder}`)
  const headers = { origin: new URL(list.url()).origin, accept: 'text/html' }
  const entered = await visitor.post(action, { form: { holderId }, headers })
  expect(entered.ok()).toBe(true)
}

async function resume(page: Page, holder: string): Promise<boolean> {
  const cookies = begun.get(holder)
  if (!cookies) return false
  await page.context().addCookies(cookies)
  const session: unknown = await (await page.request.get('/session')).json()
  if (Object(session).signedIn === true) return true
  await page.context().clearCookies()
  return false
}
