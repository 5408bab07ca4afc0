import { expect } from '@playwright/test'
import { expectAccessible, expectFits } from '../support/accessibility.ts'
import { PEOPLE, signInAnew } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** Coming in, changing the post, and leaving for good. */
test('the demonstration lists invented people by place; one click signs in', async ({ page }) => {
  await page.goto('/')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Đăng nhập' }).click()

  for (const place of ['Đảng bộ tỉnh Hưng Yên', 'Đảng bộ tỉnh Bắc Ninh']) {
    await expect(page.getByRole('heading', { name: place })).toBeVisible()
  }
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page)
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.getByRole('button', { name: PEOPLE.organisingHungYen }).click()
  const bar = page.getByRole('banner')
  await expect(bar).toContainText('Ban Tổ chức')
  await expect(bar).toContainText('Đảng bộ tỉnh Hưng Yên')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})

test('people are found on the sign-in page without marks', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Đăng nhập' }).click()
  await page.getByRole('searchbox').fill('khac tue')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByRole('button', { name: PEOPLE.organisingHungYen })).toBeVisible()
  await expect(page.getByRole('button', { name: PEOPLE.analyst })).toBeHidden()
})

test('who holds two posts switches between them, and the menu follows', async ({ page }) => {
  await signInAnew(page, PEOPLE.twoPosts)
  const bar = page.getByRole('banner')
  const menu = page.getByRole('navigation', { name: 'Các ban và công việc' })
  const current = (post: string) =>
    bar.getByRole('button', { name: new RegExp(`Chức danh hiện tại: ${post}`) })
  const change = async (post: string) => {
    await current('').click()
    const others = bar.getByRole('list', { name: 'Đổi chức danh' })
    await others.getByRole('button', { name: new RegExp(post) }).click()
    await expect(current(post)).toBeVisible()
  }
  const isLeader = (await current('').textContent())?.includes('Thường trực')
  if (isLeader) await change('Ban Tuyên giáo')

  await change('Thường trực cấp ủy')
  await expect(menu.getByRole('link', { name: 'Cây tổ chức' })).toBeVisible()
  await change('Ban Tuyên giáo')
  await expect(menu.getByRole('link', { name: 'Lớp học' })).toBeVisible()
  await expect(menu.getByRole('link', { name: 'Cây tổ chức' })).toHaveCount(0)
})

test('signing out ends the session: going back shows nothing', async ({ page }) => {
  await signInAnew(page, PEOPLE.organisingHungYen, '/organising/units')
  await expect(page.getByRole('tree')).toBeVisible()
  await page.getByRole('button', { name: /Tài khoản/ }).click()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await expect(page.getByRole('link', { name: 'Đăng nhập' })).toBeVisible()

  await page.goBack()
  await expect(page.getByRole('link', { name: 'Đăng nhập' })).toBeVisible()
  await expect(page.getByRole('tree')).toBeHidden()
  const session = await page.request.get('/session')
  expect(await session.json()).toMatchObject({ signedIn: false })
})
