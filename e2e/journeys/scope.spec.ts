import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { anybodyOf, getUnitId } from '../support/people.ts'
import { searchFor } from '../support/search.ts'
import { beSignedIn, PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** What lies outside the reach of a post is not told apart from what does not exist. */
async function readAt(page: Page, path: string, reason: RegExp): Promise<string> {
  await page.goto(path)
  await expect(page.getByRole('main').getByText(reason)).toBeVisible()
  return await page.getByRole('main').innerText()
}

test('a unit of another commune looks exactly like no unit at all', async ({ page }) => {
  const foreign = await getUnitId('Đảng bộ xã Tháp Mười')
  await beSignedIn(page, PEOPLE.secretaryAnLe)
  const unknown = /Không có đơn vị này vào ngày/
  const seen = await readAt(page, `/organising/units/${foreign}`, unknown)
  expect(seen).toBe(await readAt(page, `/organising/units/${randomUUID()}`, unknown))
  await expectAccessible(page)
})

test('a person of another commune looks exactly like nobody', async ({ page }) => {
  const { id, fullName } = await anybodyOf('Đảng bộ xã Tháp Mười')
  await beSignedIn(page, PEOPLE.secretaryAnLe)
  const unknown = /Không có người này trong phạm vi/
  const seen = await readAt(page, `/organising/people/${id}`, unknown)
  expect(seen).not.toContain(fullName)
  expect(seen).toBe(await readAt(page, `/organising/people/${randomUUID()}`, unknown))
})

test('the search finds nobody of another commune', async ({ page }) => {
  const { fullName } = await anybodyOf('Đảng bộ xã Tháp Mười')
  await signIn(page, PEOPLE.secretaryAnLe)
  const dialog = await searchFor(page, fullName)
  await expect(dialog.getByText('Không tìm thấy trong phạm vi')).toBeVisible()
  await expect(dialog.getByRole('link')).toHaveCount(0)
})
