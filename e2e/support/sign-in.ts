import { expect, type Page } from '@playwright/test'

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
  auditor: 'Khúc Thế Vinh',
  twoPosts: 'Chu Hiền Lương',
} as const

/** Signs an invented person in by one click on the demonstration's sign-in page. */
export async function signIn(page: Page, holder: string, path = '/'): Promise<void> {
  await page.goto(path)
  await page.getByRole('link', { name: 'Đăng nhập' }).click()
  await page.getByRole('button', { name: holder }).first().click()
  await expect(page.getByRole('banner')).toBeVisible()
}
