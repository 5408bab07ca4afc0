import { expect, test } from '@playwright/test'
import { expectAccessible, expectFits } from '../support/accessibility.ts'
import { anybodyOf, getUnitId } from '../support/people.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'

/** The second language, the formats of both, and a phone. */
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

test('no page scrolls sideways on a phone', async ({ page }) => {
  const unit = await getUnitId('Đảng bộ xã Đồng Bằng')
  const { id } = await anybodyOf('Đảng bộ xã Đồng Bằng')
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page, PEOPLE.organisingHungYen)
  const pages = [
    '/',
    '/organising/units',
    `/organising/units/${unit}`,
    '/organising/members',
    `/organising/people/${id}`,
  ]
  for (const path of pages) {
    await test.step(path, async () => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await expectFits(page)
      await expectAccessible(page)
    })
  }
})
