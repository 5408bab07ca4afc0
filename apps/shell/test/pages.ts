import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import type { Stand } from './stand.ts'
import { findBarriers } from './stand.ts'

/** What the journeys, which look at every page of the product, do not meet. */
const PAGES = [
  ['/organising/found', 'Ngày quyết định'],
  ['/organising/states', 'Bảng trống'],
  ['/propaganda/leaders', 'Chức danh hiện tại không mở được'],
] as const

export function pages(stand: Stand): void {
  test.each(PAGES)('%s has no barrier, fits 360 px, and breaks no policy', async (path, until) => {
    const { page, complaints } = await stand.visit(path, { until })
    expect(await overflowOf(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])

    await page.setViewportSize({ width: 360, height: 800 })
    expect(await overflowOf(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('the open menus, dialogs and the calendar have no barrier', async () => {
    const { page } = await stand.visit('/organising/found', { until: 'Ngày quyết định' })
    await page.getByRole('button', { name: /Chọn ngày trên lịch/ }).click()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Trực thuộc' }).click()
    await page.getByRole('option', { name: /Quỳnh Hưng/ }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Ghi quyết định thành lập' }).click()
    await page.getByRole('alert').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  test.each([
    ['nobody', 'Đăng nhập'],
    ['postless', 'Chưa được giao chức danh'],
  ] as const)('the screen for %s has no barrier', async (session, until) => {
    stand.edge.session = session
    const { page, complaints } = await stand.visit('/', { width: 360, until })
    expect(await findBarriers(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('long names stay inside', async () => {
    stand.edge.session = 'longNamed'
    const { page } = await stand.visit('/', { width: 360, until: 'Lớp sắp mở' })
    expect(await overflowOf(page)).toBe(0)
  })
}

/** How many pixels the page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
