import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { sessionOf, type Session } from './graph.ts'

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
  propagandaThapMuoi: 'Kiều Mỹ Ái',
  secretaryAnLe: 'Mai Đức Thuần',
  helperAnLe: 'Nông Thị Lam',
  auditor: 'Khúc Thế Vinh',
  twoPosts: 'Chu Hiền Lương',
} as const

/** Sessions that people of this worker have begun, by holder. */
const begun = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()

/** Somebody who is signed in: by a session that is still good, else by one click on the sign-in page. */
export async function signIn(page: Page, holder: string, path = '/'): Promise<void> {
  const isBack = await resume(page, holder)
  if (!isBack) return signInAnew(page, holder, path)
  await page.goto(path)
  await expect(page.getByRole('banner')).toBeVisible()
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
export async function openSessions(
  browser: Browser,
  holder: string,
  count: number,
): Promise<Session[]> {
  const sessions: Session[] = []
  while (sessions.length < count) {
    const page = await browser.newPage()
    await signInAnew(page, holder)
    sessions.push(await sessionOf(page))
    await page.close()
  }
  return sessions
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
