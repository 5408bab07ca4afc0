import { gzipSync } from 'node:zlib'
import { takenFromShell } from '@ket-nap/app-kit/build'
import { expect, test } from 'vitest'
import type { Stand } from './stand.ts'
import { expectGone, expectSeen } from './stand.ts'

const KIB = 1024

export function frame(stand: Stand): void {
  test('the first visit costs at most 150 KiB of compressed JavaScript', async () => {
    stand.edge.listDown = true
    const { page } = await stand.visit('/', { until: 'Chưa tải được danh sách' })
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
    )
    const sizes = await Promise.all(
      scripts.map(async url => gzipSync(await (await fetch(url)).bytes(), { level: 9 }).length),
    )
    const total = sizes.reduce((sum, size) => sum + size, 0)
    expect(scripts.length).toBeLessThanOrEqual(3)
    expect(total / KIB).toBeLessThan(150)
    // A build that lost half of itself would pass as well.
    expect(total / KIB).toBeGreaterThan(80)
  })

  test('everything that a department takes from the shell is there', async () => {
    const { page } = await stand.visit('/', { until: 'Lớp sắp mở' })
    const provided = await page.evaluate<string[]>(
      'Object.keys(__FEDERATION__.__INSTANCES__[0].shareScopeMap.default)',
    )
    expect(provided.toSorted()).toEqual(Object.keys(takenFromShell()).toSorted())
  })

  test('everything comes from the one origin', async () => {
    const { page } = await stand.visit('/organising/units/u3', { until: 'Xem thêm' })
    const origins = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
    )
    expect(new Set(origins)).toEqual(new Set([stand.edge.url]))
  })

  test('the keyboard alone skips to the content, opens a page and lands on its heading', async () => {
    const { page } = await stand.visit('/', { until: 'Lớp sắp mở' })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Đến nội dung chính',
    )
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')

    await page.getByRole('link', { name: 'Đảng viên', exact: true }).press('Enter')
    await expectSeen(page, 'Trang sau')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
      .toBe('Đảng viên')
  })

  test('Ctrl-K finds a person without marks and opens the page that some department has', async () => {
    const { page } = await stand.visit('/', { until: 'Lớp sắp mở' })
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox').fill('dang van')
    await expectSeen(page, 'Đặng Văn Lâm')
    expect(page.url()).not.toContain('dang')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/organising/people/p1')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('a search tells which register did not answer', async () => {
    stand.edge.servicesAway.add('members')
    const { page } = await stand.visit('/', { until: 'Lớp sắp mở' })
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox').fill('thon')
    await expectSeen(page, 'Chi bộ thôn 1')
    await expectSeen(page, 'Còn thiếu phần của: Cơ sở dữ liệu đảng viên')
  })

  test('a session that ends asks to sign in and remembers where', async () => {
    const { page } = await stand.visit('/organising/people/p1?as-of=2025-06-30', {
      until: 'Quá trình',
    })
    stand.edge.session = 'nobody'
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox').fill('thon')
    await expectSeen(page, 'Phiên làm việc đã kết thúc')
    const link = await page.getByRole('link', { name: 'Đăng nhập' }).getAttribute('href')
    expect(link).toBe('/sign-in?return=%2Forganising%2Fpeople%2Fp1%3Fas-of%3D2025-06-30')
  })

  test('English is spoken everywhere, and remembered', async () => {
    const { page } = await stand.visit('/organising/members', { until: 'Trang sau' })
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('link', { name: 'Organisation tree' }).waitFor()
    await page.getByRole('button', { name: 'Next page' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.reload()
    await expectSeen(page, 'Organisation tree')
  })

  test('the day that is not today is in sight until somebody goes back to today', async () => {
    const { page } = await stand.visit('/organising/units/u3?as-of=2025-06-30', {
      until: 'Xem thêm',
    })
    await expectSeen(page, 'Đang xem tại ngày 30/06/2025')
    await page.getByRole('link', { name: 'Đảng viên', exact: true }).click()
    await page.waitForURL('**/organising/members?as-of=2025-06-30')
    await page.getByRole('button', { name: 'Trở về hôm nay' }).click()
    await expectGone(page, 'Đang xem tại ngày')
    expect(page.url()).toBe(`${stand.edge.url}/organising/members`)
  })

  test('another post is taken by a choice in the bar', async () => {
    const { page } = await stand.visit('/', { until: 'Lớp sắp mở' })
    const asked = page.waitForRequest('**/session/post')
    await page.getByRole('button', { name: /Chức danh hiện tại/ }).click()
    await page.getByRole('button', { name: /Chi bộ thôn 3/ }).click()
    expect((await asked).postDataJSON()).toEqual({ postId: '0190b5a0-0000-7000-8000-000000000002' })
  })

  test('on a small screen the menu is a drawer that goes away after a choice', async () => {
    const { page } = await stand.visit('/', { width: 360, until: 'Lớp sắp mở' })
    await page.getByRole('button', { name: 'Mở danh mục' }).click()
    await page.getByRole('dialog').getByRole('link', { name: 'Đảng viên', exact: true }).click()
    await expectSeen(page, 'Trang sau')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
}
