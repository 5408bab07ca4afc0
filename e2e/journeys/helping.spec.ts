import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'

const NONE = 'Chưa có ai được giao cho bạn giúp đỡ'

test('a helping member sees whom the cell gave, writes the remark, and then nobody again', async ({
  browser,
}) => {
  const secretary = await browser.newPage()
  const helper = await browser.newPage()
  await signIn(helper, PEOPLE.helperAnLe, '/organising/helped')
  await expect(helper.getByText(NONE)).toBeVisible()
  await expectAccessible(helper)

  await signIn(secretary, PEOPLE.secretaryAnLe, '/organising/dossiers')
  const row = secretary.getByRole('table').getByRole('rowheader').first()
  const name = await row.innerText()
  await row.getByRole('link').click()
  await expect(secretary.getByRole('heading', { level: 1, name })).toBeVisible()
  const dialog = secretary.getByRole('dialog')
  await secretary.getByRole('button', { name: 'Phân công đảng viên giúp đỡ' }).click()
  await dialog.getByRole('combobox', { name: 'Đảng viên giúp đỡ' }).click()
  await dialog.getByRole('listbox').getByRole('option').first().click()
  await dialog.getByRole('textbox', { name: 'Ngày thực hiện' }).fill('01/10/2026')
  await dialog.getByRole('button', { name: 'Phân công đảng viên giúp đỡ' }).click()
  await expect(dialog).toHaveCount(0)
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

  await secretary.getByRole('button', { name: 'Thu hồi quyền xem' }).click()
  await secretary.getByRole('dialog').getByRole('button', { name: 'Thu hồi quyền xem' }).click()
  await expect(secretary.getByText('Chưa có tài khoản')).toBeVisible()
  await helper.reload()
  await expect(helper.getByText(NONE)).toBeVisible()
})
