import { randomInt } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { daysFromToday } from '../support/days.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

const NUMBER = `${randomInt(100, 99_999)}-NQ/ĐTN`
const SYLLABLES = ['An', 'Bách', 'Duy', 'Hải', 'Khánh', 'Minh', 'Ngọc', 'Phương', 'Quang', 'Thanh']
const syllable = () => SYLLABLES[randomInt(SYLLABLES.length)] ?? ''
const GIVEN = `${syllable()} ${syllable()} ${syllable()}`
const NOMINEES = ['Bùi', 'Lâm', 'Tống'].map(family => `${family} ${GIVEN}`)
const [DECLINED = '', LISTED = '', WITHDRAWN = ''] = NOMINEES

test('a Youth Union proposes three: one is declined, one listed, one withdrawn, each seen by both', async ({
  browser,
}) => {
  const union = await browser.newPage()
  const cell = await browser.newPage()
  await signIn(union, PEOPLE.unionDongBang, '/mass-organisations/nominations/new')
  await nominate(union)
  await expect(union.getByRole('link', { name: DECLINED })).toBeVisible()

  await signIn(cell, PEOPLE.secretaryAnLe, '/organising/nominations')
  await expect(cell.getByRole('link', { name: WITHDRAWN })).toBeVisible()
  await decline(cell)
  await acceptNominee(cell)

  await union.goto('/mass-organisations/nominations')
  await expect(rowOf(union, DECLINED)).toContainText('Không tiếp nhận')
  await expect(rowOf(union, LISTED)).toContainText('Trong danh sách cảm tình Đảng')
  await union.getByRole('link', { name: DECLINED }).click()
  await expect(union.getByText('Lý do: cần tiếp tục bồi dưỡng, rèn luyện.')).toBeVisible()
  await expectAccessible(union)
  await withdraw(union)

  await cell.goto('/organising/nominations')
  await expect(cell.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(cell.getByRole('link', { name: WITHDRAWN })).toHaveCount(0)
})

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

async function nominate(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Số nghị quyết' }).fill(NUMBER)
  await page.getByRole('textbox', { name: 'Ngày nghị quyết' }).fill(daysFromToday(-7))
  await page.getByRole('combobox', { name: 'Nơi nhận' }).fill('thon 1 An Le')
  await page.getByRole('listbox').getByRole('option').first().click()
  for (const [place, name] of NOMINEES.entries()) {
    if (place > 0) await page.getByRole('button', { name: 'Thêm người' }).click()
    const person = page.getByRole('group', { name: `Người thứ ${place + 1}` })
    await person.getByRole('textbox', { name: 'Họ và tên' }).fill(name)
    await person.getByRole('textbox', { name: 'Ngày sinh' }).fill(`0${place + 1}/03/2001`)
    await person.getByLabel('Giới tính').selectOption('Nam')
    await person.getByLabel('Nghề nghiệp').selectOption('Sinh viên')
    await person.getByRole('textbox', { name: 'Thành tích' }).fill('Mùa hè tình nguyện')
  }
  await page.getByRole('button', { name: 'Gửi 3 người' }).click()
}

async function openNominee(page: Page, name: string): Promise<void> {
  await page.goto('/organising/nominations')
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function decline(page: Page): Promise<void> {
  await openNominee(page, DECLINED)
  await page.getByRole('button', { name: 'Không tiếp nhận', exact: true }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Lý do không tiếp nhận').selectOption('Cần tiếp tục bồi dưỡng, rèn luyện')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Trả lời không tiếp nhận' }).click()
  await expect(form).toBeHidden()
}

async function acceptNominee(page: Page): Promise<void> {
  await openNominee(page, LISTED)
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Ngày nghị quyết' }).fill(daysFromToday(0))
  await form.getByRole('combobox', { name: 'Đảng viên giúp đỡ' }).click()
  await form.getByRole('listbox').getByRole('option').first().click()
  await form.getByLabel('Trình độ phổ thông').selectOption('Trung học phổ thông')
  await form.getByLabel('Trình độ chuyên môn').selectOption('Đại học')
  await form.getByLabel('Lý luận chính trị').selectOption('Chưa qua đào tạo')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Đưa vào danh sách cảm tình Đảng' }).click()
  await expect(form).toBeHidden()
}

async function withdraw(page: Page): Promise<void> {
  await page.goto('/mass-organisations/nominations')
  await page.getByRole('link', { name: WITHDRAWN }).click()
  await page.getByRole('button', { name: 'Rút giới thiệu' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Lý do' }).fill('Chuyển nơi học')
  await form.getByRole('button', { name: 'Rút giới thiệu' }).click()
  await expect(form).toBeHidden()
}
