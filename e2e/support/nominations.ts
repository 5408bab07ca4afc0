import { randomInt } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { daysFromToday } from './days.ts'

const SYLLABLES = ['An', 'Bách', 'Duy', 'Hải', 'Khánh', 'Minh', 'Ngọc', 'Phương', 'Quang', 'Thanh']
const syllable = () => SYLLABLES[randomInt(SYLLABLES.length)] ?? ''

type Nominees = readonly [string, string, string]

/** Three people whom nobody knows: the product keeps what was recorded before. */
export function inventNominees(): Nominees {
  const given = `${syllable()} ${syllable()} ${syllable()}`
  return [`Bùi ${given}`, `Lâm ${given}`, `Tống ${given}`]
}

export const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

/** Sends three people from one resolution to the cell of thôn 1 An Lễ; the page is open. */
export async function nominate(page: Page, names: Nominees): Promise<void> {
  const number = `${randomInt(100, 99_999)}-NQ/ĐTN`
  await page.getByRole('textbox', { name: 'Số nghị quyết' }).fill(number)
  await page.getByRole('textbox', { name: 'Ngày nghị quyết' }).fill(daysFromToday(-7))
  await page.getByRole('combobox', { name: 'Nơi nhận' }).fill('thon 1 An Le')
  await page.getByRole('listbox').getByRole('option').first().click()
  for (const [place, name] of names.entries()) {
    if (place > 0) await page.getByRole('button', { name: 'Thêm người' }).click()
    const person = page.getByRole('group', { name: `Người thứ ${place + 1}` })
    await person.getByRole('textbox', { name: 'Họ và tên' }).fill(name)
    await person.getByRole('textbox', { name: 'Ngày sinh' }).fill(`0${place + 1}/03/2001`)
    await person.getByLabel('Giới tính').selectOption('Nam')
    await person.getByLabel('Nghề nghiệp').selectOption('Sinh viên')
    await person.getByRole('textbox', { name: 'Thành tích' }).fill('Mùa hè tình nguyện')
  }
  await page.getByRole('button', { name: `Gửi ${names.length} người` }).click()
}

async function openNominee(page: Page, name: string): Promise<void> {
  await page.goto('/organising/nominations')
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

export async function declineNominee(page: Page, name: string): Promise<void> {
  await openNominee(page, name)
  await page.getByRole('button', { name: 'Không tiếp nhận', exact: true }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Lý do không tiếp nhận').selectOption('Cần tiếp tục bồi dưỡng, rèn luyện')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Trả lời không tiếp nhận' }).click()
  await expect(form).toBeHidden()
}

/** The cell puts the person on its list by a resolution of today. */
export async function acceptNominee(page: Page, name: string): Promise<void> {
  await openNominee(page, name)
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
