import { randomInt } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { anybodyOf } from '../support/people.ts'
import { statePurpose } from '../support/purpose.ts'
import { searchFor } from '../support/search.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** The propaganda department of a commune records a certificate of one of its people. */
async function openPersonOfCommune(page: Page): Promise<void> {
  const { fullName } = await anybodyOf('Đảng bộ xã Đồng Bằng')
  await signIn(page, PEOPLE.propagandaDongBang)
  const dialog = await searchFor(page, fullName)
  await dialog.getByRole('link', { name: fullName }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: fullName })).toBeVisible()
  await statePurpose(page, 'Bồi dưỡng, cấp giấy chứng nhận')
}

async function openForm(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Ghi giấy chứng nhận' }).click()
  const form = page.getByRole('dialog', { name: 'Ghi giấy chứng nhận' })
  await expect(form).toBeVisible()
  return form
}

interface Typed {
  number: string
  issuedOn: string
}

async function fill(form: Locator, { number, issuedOn }: Typed): Promise<void> {
  await form.getByLabel('Chương trình đã học').selectOption('Bồi dưỡng nhận thức về Đảng')
  await form.getByRole('textbox', { name: 'Số giấy chứng nhận' }).fill(number)
  await form.getByRole('textbox', { name: 'Ngày cấp' }).fill(issuedOn)
  await form.getByRole('textbox', { name: 'Nơi cấp' }).fill('Trung tâm chính trị xã Đồng Bằng')
}

const submit = (form: Locator) => form.getByRole('button', { name: 'Ghi vào hồ sơ' }).click()

test('what is missing or in the future is refused at its field; the right one is recorded once', async ({
  page,
}) => {
  const number = `${randomInt(10_000, 99_999)}/GCN-TTCT`
  await openPersonOfCommune(page)
  const form = await openForm(page)
  await expectAccessible(page)

  await submit(form)
  const summary = form.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('có 4 chỗ cần sửa')
  const numberField = form.getByRole('textbox', { name: 'Số giấy chứng nhận' })
  await expect(numberField).toHaveAttribute('aria-invalid', 'true')
  await expect(numberField).toHaveAccessibleDescription(/Ghi số giấy chứng nhận/)
  await expectAccessible(page)

  await fill(form, { number, issuedOn: '01/01/2100' })
  await submit(form)
  await expect(form.getByRole('textbox', { name: 'Ngày cấp' })).toHaveAccessibleDescription(
    /Ngày cấp không thể sau hôm nay/,
  )

  await form.getByRole('textbox', { name: 'Ngày cấp' }).fill('05/03/2026')
  await submit(form)
  await expect(form).toBeHidden()
  const panel = page.getByRole('region', { name: 'Giấy chứng nhận học tập' })
  const recorded = panel.getByText(`Số ${number}`)
  await expect(recorded).toHaveCount(1)
  await expect(recorded).toContainText('Cấp ngày 05/03/2026, Trung tâm chính trị xã Đồng Bằng')

  const again = await openForm(page)
  await fill(again, { number, issuedOn: '05/03/2026' })
  await submit(again)
  await expect(
    again.getByRole('textbox', { name: 'Số giấy chứng nhận' }),
  ).toHaveAccessibleDescription(/Nơi cấp này đã cấp số này/)
  await again.getByRole('button', { name: 'Thôi' }).click()
  await expect(recorded).toHaveCount(1)
})
