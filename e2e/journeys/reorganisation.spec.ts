import { randomInt } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { daysFromToday } from '../support/days.ts'
import { getUnitId } from '../support/people.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** A cell is founded, renamed and ended, each with its decision; every day keeps its own tree. */
const COMMUNE = 'Đảng bộ xã Đồng Bằng'

async function choose(page: Page, action: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Thay đổi tổ chức' }).click()
  await page.getByRole('button', { name: action }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  return dialog
}

async function fillDecision(dialog: Locator, effectiveOn: string): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Số quyết định' }).fill('17-QĐ/ĐU')
  await dialog.getByRole('textbox', { name: 'Ngày ký' }).fill(daysFromToday(-20))
  await dialog.getByRole('textbox', { name: 'Ngày có hiệu lực' }).fill(effectiveOn)
}

test('a cell is founded, renamed and closed, and each day shows its own tree', async ({ page }) => {
  const name = `Chi bộ tổ ${randomInt(100, 100_000)}`
  const renamed = `${name} mới`
  const commune = await getUnitId(COMMUNE)
  await signIn(page, PEOPLE.organisingHungYen, `/organising/units/${commune}`)

  const founding = await choose(page, 'Lập đơn vị trực thuộc')
  await founding.getByRole('button', { name: 'Lập đơn vị' }).click()
  await expect(founding.getByRole('alert')).toBeFocused()
  await expect(founding.getByRole('textbox', { name: 'Tên đơn vị' })).toHaveAccessibleDescription(
    /Ghi tên đơn vị/,
  )
  await expectAccessible(page)
  await founding.getByRole('textbox', { name: 'Tên đơn vị' }).fill(name)
  await founding.getByLabel('Loại hình').selectOption('Chi bộ trực thuộc')
  await fillDecision(founding, daysFromToday(-10))
  await founding.getByRole('button', { name: 'Lập đơn vị' }).click()
  await expect(page.getByText(`Đã lập ${name}.`)).toBeVisible()

  const cell = await getUnitId(name)
  await page.goto(`/organising/units/${cell}`)
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const renaming = await choose(page, 'Đổi tên')
  await renaming.getByRole('textbox', { name: 'Tên mới' }).fill(renamed)
  await fillDecision(renaming, daysFromToday(-5))
  await renaming.getByRole('button', { name: 'Đổi tên đơn vị' }).click()
  await expect(page.getByRole('heading', { level: 1, name: renamed })).toBeVisible()

  const closing = await choose(page, 'Kết thúc hoạt động')
  await closing.getByLabel('Hình thức').selectOption('Giải thể, kết thúc hoạt động')
  await fillDecision(closing, daysFromToday(0))
  await closing.getByRole('button', { name: 'Kết thúc hoạt động' }).click()
  await expect(page.getByText(`Đã ghi việc kết thúc hoạt động của ${renamed}.`)).toBeVisible()

  await page.goto(`/organising/units/${cell}?as-of=${daysFromToday(-11, 'iso')}`)
  await expect(page.getByText(/Không có đơn vị này vào ngày/)).toBeVisible()
  await page.goto(`/organising/units/${cell}?as-of=${daysFromToday(-6, 'iso')}`)
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
  await expect(page.getByText(`Hoạt động đến hết ngày ${daysFromToday(-1)}`)).toBeVisible()
})

test('what the rules forbid is told at its field, and nothing is stored', async ({ page }) => {
  const commune = await getUnitId(COMMUNE)
  await signIn(page, PEOPLE.organisingHungYen, `/organising/units/${commune}`)
  const renaming = await choose(page, 'Đổi tên')
  await fillDecision(renaming, daysFromToday(0))
  await renaming.getByRole('button', { name: 'Đổi tên đơn vị' }).click()
  await expect(renaming.getByRole('textbox', { name: 'Tên mới' })).toHaveAccessibleDescription(
    /Tên mới giống tên đang dùng/,
  )
  await expectAccessible(page)
  expect(await getUnitId(COMMUNE)).toBe(commune)
})
