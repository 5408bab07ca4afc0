import { expect } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { statePurpose } from '../support/purpose.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** From the tree down to one person, as the organising department of a province walks it. */
const DISTRICT_CELL = 'thon 1 an le'

test('the tree opens branch by branch, with the keyboard alone', async ({ page }) => {
  await signIn(page, PEOPLE.organisingHungYen, '/organising/units')
  const tree = page.getByRole('tree', { name: 'Đơn vị' })
  const root = tree.getByRole('treeitem').first()
  await expect(root).toHaveAttribute('aria-expanded', 'true')
  const commune = tree.getByRole('treeitem', { level: 2, name: /^Đảng bộ xã Đồng Bằng/ })
  await expect(commune).toHaveAttribute('aria-expanded', 'false')
  await expect(tree.getByRole('treeitem', { level: 3 })).toHaveCount(0)

  const asked = page.waitForRequest('**/graphql')
  await commune.press('ArrowRight')
  await asked
  await expect(commune).toHaveAttribute('aria-expanded', 'true')
  await expect(tree.getByRole('treeitem', { level: 3 }).first()).toBeVisible()

  await page.keyboard.press('ArrowDown')
  const below = tree.getByRole('treeitem', { level: 3 }).first()
  await expect(below).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(below).toHaveAttribute('aria-selected', 'true')
  await expectAccessible(page)
})

test('a search without marks finds a unit, and its text never enters the address', async ({
  page,
}) => {
  const addresses: string[] = []
  page.on('request', request => addresses.push(request.url()))
  await signIn(page, PEOPLE.organisingHungYen, '/organising/units')
  await page.getByRole('searchbox', { name: 'Tìm đơn vị theo tên' }).fill(DISTRICT_CELL)
  const matches = page.getByRole('list', { name: 'Kết quả tìm' })
  await expect(matches.getByRole('link', { name: /Chi bộ thôn 1 An Lễ/ })).toBeVisible()
  addresses.push(page.url())
  expect(addresses.map(decodeURIComponent).join('\n')).not.toContain('an le')
})

test('the list of members goes forward and back, fifty at a time', async ({ page }) => {
  await signIn(page, PEOPLE.organisingHungYen, '/organising/members')
  const rows = page.getByRole('table').getByRole('rowheader')
  await expect(rows).toHaveCount(50)
  const first = await rows.allTextContents()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Trang sau' }).click()
  await expect(page.getByText('Trang 2')).toBeVisible()
  await expect(rows).toHaveCount(50)
  await expect(rows.first()).not.toHaveText(first[0] ?? '')
  await page.getByRole('button', { name: 'Trang trước' }).click()
  await expect(page.getByText('Trang 1')).toBeVisible()
  await expect(rows).toHaveText(first)
})

test('a search among members never enters an address', async ({ page }) => {
  const addresses: string[] = []
  page.on('request', request => addresses.push(request.url()))
  await signIn(page, PEOPLE.organisingHungYen, '/organising/members')
  const rows = page.getByRole('table').getByRole('rowheader')
  await expect(rows).toHaveCount(50)
  const name = (await rows.first().textContent())?.trim() ?? ''
  await page.getByRole('searchbox', { name: 'Tìm theo họ tên' }).fill(name)
  await expect(rows.first()).toHaveText(name)
  await expect(rows).not.toHaveCount(50)
  addresses.push(page.url())
  expect(addresses.map(decodeURIComponent).join('\n')).not.toContain(name)
})

test('opening a person shows dates, line and certificates, and says that it was recorded', async ({
  page,
}) => {
  await signIn(page, PEOPLE.organisingHungYen, '/organising/members')
  const link = page.getByRole('table').getByRole('rowheader').first().getByRole('link')
  const name = (await link.textContent())?.trim() ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

  await statePurpose(page)
  const main = page.getByRole('main')
  for (const date of ['Ngày quyết định kết nạp', 'Ngày kết nạp', 'Ngày chính thức']) {
    await expect(main.getByText(date, { exact: true })).toBeVisible()
  }
  const line = main.getByRole('list', { name: 'Quá trình' })
  await expect(line.getByRole('listitem').first()).toContainText(/\d{2}\/\d{2}\/\d{4}/)
  await expect(main.getByRole('region', { name: 'Giấy chứng nhận học tập' })).toBeVisible()
  expect(await page.title()).not.toContain(name)
  await expectAccessible(page)
})
