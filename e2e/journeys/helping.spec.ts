import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

const NONE = 'Chưa có ai được giao cho bạn giúp đỡ'

test('a helping member sees whom the cell gave, writes the remark, and then nobody again', async ({
  browser,
}) => {
  const secretary = await browser.newPage()
  const helper = await browser.newPage()
  await signIn(helper, PEOPLE.helperAnLe, '/organising/helped')
  const name = await helper.getByRole('main').getByRole('heading', { level: 2 }).first().innerText()
  await expectAccessible(helper)

  await signIn(secretary, PEOPLE.secretaryAnLe, '/organising/dossiers')
  await secretary.getByRole('table').getByRole('link', { name }).click()
  await expect(secretary.getByRole('heading', { level: 1, name })).toBeVisible()
  const dialog = secretary.getByRole('dialog')
  await takeBack(secretary)
  await helper.reload()
  await expect(helper.getByText(NONE)).toBeVisible()
  await expectAccessible(helper)

  await secretary.getByRole('button', { name: 'Cấp quyền xem' }).click()
  await dialog.getByLabel('Tài khoản').selectOption(PEOPLE.helperAnLe)
  await dialog.getByRole('button', { name: 'Cấp quyền xem' }).click()
  await expect(secretary.getByText('Có tài khoản')).toBeVisible()
  await expectAccessible(secretary)

  await helper.reload()
  await expect(helper.getByRole('heading', { name })).toBeVisible()
  await helper.getByRole('button', { name: 'Ghi nhận xét hằng tháng' }).first().click()
  const form = helper.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Nhận xét về tháng' }).fill('01/10/2026')
  await form.getByRole('textbox', { name: 'Ưu điểm' }).fill('Chăm học, nhiệt tình')
  await form.getByRole('textbox', { name: 'Hạn chế' }).fill('Ít phát biểu')
  await form.getByRole('textbox', { name: 'Ngày thực hiện' }).fill('02/11/2026')
  await form.getByRole('button', { name: 'Ghi nhận xét hằng tháng' }).click()
  await expect(form).toHaveCount(0)
  await expect(helper.getByText('Chăm học, nhiệt tình')).toBeVisible()
  await expectAccessible(helper)

  await takeBack(secretary)
  await helper.reload()
  await expect(helper.getByText(NONE)).toBeVisible()
})

async function takeBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thu hồi quyền xem' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi quyền xem' }).click()
  await expect(page.getByText('Chưa có tài khoản')).toBeVisible()
}
