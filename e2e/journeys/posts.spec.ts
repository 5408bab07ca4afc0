import { randomInt } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** A post takes two persons to grant, and one to end. */
const COMMUNE = 'Đảng bộ xã Đồng Bằng'
const GIVEN_NAMES = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Lan', 'Mai', 'Nga', 'Yến']

/** A name that no earlier run has used. */
const inventName = () =>
  `Tạ ${Array.from({ length: 4 }, () => GIVEN_NAMES[randomInt(GIVEN_NAMES.length)]).join(' ')}`

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies()
}

async function propose(page: Page, holder: string): Promise<void> {
  await page.getByRole('button', { name: 'Đề xuất chức danh' }).click()
  const form = page.getByRole('dialog', { name: 'Đề xuất chức danh' })
  await form.getByRole('button', { name: 'Gửi đề xuất' }).click()
  await expect(form.getByRole('alert')).toBeFocused()
  await expectAccessible(page)
  await form.getByRole('textbox', { name: 'Họ và tên' }).fill(holder)
  await form.getByLabel('Chức danh', { exact: true }).selectOption({ label: 'Ban Tổ chức' })
  await form.getByRole('combobox', { name: 'Đơn vị' }).fill('xa dong bang')
  await form.getByRole('option', { name: new RegExp(`^${COMMUNE}`) }).click()
  await form.getByRole('textbox', { name: 'Từ ngày' }).fill('01/01/2026')
  await form.getByRole('button', { name: 'Gửi đề xuất' }).click()
  await expect(page.getByText(`Đã gửi đề xuất cho ${holder}.`)).toBeVisible()
}

test('one administrator proposes, another approves, and the post can be ended', async ({
  page,
}) => {
  const holder = inventName()
  await signIn(page, PEOPLE.administrator, '/organising/posts')
  await propose(page, holder)
  await expect(
    page.getByRole('button', { name: `Phê duyệt chức danh của ${holder}`, exact: true }),
  ).toHaveCount(0)
  await signOut(page)

  await signIn(page, PEOPLE.secondAdministrator, '/organising/posts')
  await page.getByRole('button', { name: `Phê duyệt chức danh của ${holder}`, exact: true }).click()
  const approving = page.getByRole('dialog', { name: 'Phê duyệt chức danh' })
  await expect(approving).toContainText(`${PEOPLE.administrator} đề xuất ${holder}`)
  await expectAccessible(page)
  await approving.getByRole('button', { name: 'Phê duyệt chức danh' }).click()
  await expect(page.getByText(`Đã phê duyệt chức danh của ${holder}.`)).toBeVisible()
  await signOut(page)

  await signIn(page, holder)
  await expect(page.getByRole('banner')).toContainText('xã Đồng Bằng')
  await signOut(page)

  await signIn(page, PEOPLE.administrator, '/organising/posts')
  await page.getByRole('button', { name: `Kết thúc chức danh của ${holder}` }).click()
  const ending = page.getByRole('dialog', { name: 'Kết thúc chức danh' })
  await ending.getByRole('textbox', { name: 'Lý do' }).fill('Chuyển công tác')
  await ending.getByRole('button', { name: 'Kết thúc chức danh' }).click()
  await expect(page.getByText(`Đã ghi ngày kết thúc chức danh của ${holder}.`)).toBeVisible()
})
