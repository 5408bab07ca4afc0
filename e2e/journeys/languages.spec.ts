import { expect } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { getUnitId } from '../support/people.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** The second language, and the formats of both. */
test('English switches the menu and the page, and is remembered', async ({ page }) => {
  await signIn(page, PEOPLE.organisingHungYen, '/organising/units')
  await expect(page.getByRole('heading', { level: 1, name: 'Cây tổ chức' })).toBeVisible()
  await page.getByRole('button', { name: 'EN English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const menu = page.getByRole('navigation').first()
  await expect(menu.getByRole('link', { name: 'Cây tổ chức' })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Cây tổ chức' })).toHaveCount(0)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectAccessible(page)
})

test('numbers and days are written as each language writes them', async ({ page }) => {
  const district = await getUnitId('Đảng bộ huyện Tháp Mười')
  await signIn(page, PEOPLE.analyst, `/organising/units/${district}?as-of=2022-04-30`)
  const main = page.getByRole('main')
  await expect(main.getByText('4.541', { exact: true }).first()).toBeVisible()
  await expect(main.getByText('126 / 570 = 22,1%')).toBeVisible()
  await page.getByRole('button', { name: 'EN English' }).click()
  await expect(main.getByText('4,541', { exact: true }).first()).toBeVisible()
  await expect(main.getByText('126 / 570 = 22.1%')).toBeVisible()
})
