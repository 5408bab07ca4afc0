import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** The product as it was on an earlier day: the figures that the articles gave. */
async function goBackTo(page: Page, day: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Số liệu tại ngày' }).fill(day)
  await expect(page.getByText(`Đang xem tại ngày ${day}`)).toBeVisible()
}

async function openUnit(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Tìm đơn vị theo tên' }).fill(typed)
  const found = page
    .getByRole('list', { name: 'Kết quả tìm' })
    .getByRole('link', { name: new RegExp(`^${name}`) })
  const again = page.getByRole('button', { name: 'Thử lại' })
  // A department that has only just started may be too slow for the first question: ask again, as the page offers.
  await expect(async () => {
    if (await again.isVisible()) await again.click()
    await expect(found.first()).toBeVisible({ timeout: 4_000 })
  }).toPass()
  await found.first().click()
  await page.getByRole('region', { name }).getByRole('link', { name: 'Mở trang đơn vị' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('21/11/2023: the bloc of Thái Bình with 76 base organisations, 172 admitted, 2.82 %', async ({
  page,
}) => {
  await signIn(page, PEOPLE.analyst, '/organising/units')
  await goBackTo(page, '21/11/2023')
  await openUnit(page, 'khoi cac co quan tinh thai binh', 'Đảng bộ Khối các cơ quan tỉnh Thái Bình')
  const main = page.getByRole('main')
  await expect(main.getByText(/^76\s*tổ chức cơ sở đảng/)).toBeVisible()
  await expect(main.getByText('172', { exact: true }).first()).toBeVisible()
  await expect(main.getByText('2,82%', { exact: true }).first()).toBeVisible()
  await expectAccessible(page)
})

test('30/04/2022: Tháp Mười with 4,541 members and 126 / 570 = 22.1 %', async ({ page }) => {
  await signIn(page, PEOPLE.analyst, '/organising/units')
  await goBackTo(page, '30/04/2022')
  await openUnit(page, 'huyen thap muoi', 'Đảng bộ huyện Tháp Mười')
  const main = page.getByRole('main')
  await expect(main.getByText('4.541', { exact: true }).first()).toBeVisible()
  await expect(main.getByText('126 / 570 = 22,1%')).toBeVisible()
})

test('a unit that has ended names its last day and its successors', async ({ page }) => {
  await signIn(page, PEOPLE.analyst, '/organising/units')
  await goBackTo(page, '30/04/2022')
  await openUnit(page, 'xa my hoa', 'Đảng bộ xã Mỹ Hòa')
  const main = page.getByRole('main')
  await expect(main.getByText('Hoạt động đến hết ngày 30/06/2025')).toBeVisible()
  await expect(main.getByRole('link', { name: 'Đảng bộ xã Tháp Mười' }).first()).toBeVisible()
})

test('the day goes along from page to page until somebody goes back to today', async ({ page }) => {
  await signIn(page, PEOPLE.analyst, '/organising/units')
  await goBackTo(page, '21/11/2023')
  await page.getByRole('link', { name: 'Trang chủ' }).first().click()
  await expect(page.getByText('Đang xem tại ngày 21/11/2023')).toBeVisible()
  await page.getByRole('button', { name: 'Trở về hôm nay' }).first().click()
  await expect(page.getByText('Đang xem tại ngày')).toBeHidden()
  expect(page.url()).not.toContain('as-of')
})
