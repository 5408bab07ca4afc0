import { expect, test } from 'vitest'
import type { Stand } from './stand.ts'
import { expectSeen, findBarriers } from './stand.ts'

const PROPAGANDA = 'Ban Tuyên giáo và Dân vận'

export function departments(stand: Stand): void {
  test('that is down costs its own panel, with its name; a retry brings it back', async () => {
    stand.edge.faults.set('propaganda', 'down')
    const { page } = await stand.visit('/', { until: `${PROPAGANDA} tạm thời không kết nối được` })
    await expectSeen(page, '126 / 570')
    await page.getByRole('navigation', { name: 'Các ban' }).getByText(PROPAGANDA).waitFor()
    expect(await findBarriers(page)).toEqual([])

    stand.edge.faults.clear()
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await expectSeen(page, 'K12 · Nhận thức về Đảng')
    await page.getByRole('link', { name: 'Lớp bồi dưỡng' }).waitFor()
  })

  test('that goes down between its name and its code costs only its page', async () => {
    const { page } = await stand.visit('/organising/units/u3', { until: 'Xem thêm' })
    stand.edge.faults.set('propaganda', 'down')
    await page.getByRole('link', { name: 'Lớp bồi dưỡng' }).click()
    await expectSeen(page, `${PROPAGANDA} tạm thời không kết nối được`)

    stand.edge.faults.clear()
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByRole('button', { name: 'Nút hỏng' }).waitFor()
  })

  test('whose entry is not the signed one is refused and said to be', async () => {
    stand.edge.faults.set('propaganda', 'tampered')
    const { page } = await stand.visit('/propaganda/classes', {
      until: `${PROPAGANDA} không khớp bản đã ký nên không được mở`,
    })
    expect(await page.evaluate(() => 'mfe_propaganda' in window)).toBe(false)
  })

  test('whose page file is not the signed one is refused and said to be', async () => {
    const { page } = await stand.visit('/', { until: 'K12 · Nhận thức về Đảng' })
    stand.edge.faults.set('propaganda', 'tampered-pages')
    await page.getByRole('link', { name: 'Lớp bồi dưỡng' }).click()
    await expectSeen(page, `${PROPAGANDA} không khớp bản đã ký nên không được mở`)
  })

  test('that is slow keeps nobody waiting', async () => {
    stand.edge.faults.set('propaganda', 'slow')
    const { page } = await stand.visit('/', { until: '126 / 570' })
    await page.getByRole('link', { name: 'Đảng viên', exact: true }).click()
    await expectSeen(page, 'Trang sau')
  })

  test('of another contract is named and not loaded', async () => {
    stand.edge.faults.set('propaganda', 'foreign')
    const { page } = await stand.visit('/propaganda/classes', {
      until: `${PROPAGANDA} không phù hợp với phiên bản hệ thống`,
    })
    expect(await page.evaluate(() => 'mfe_propaganda' in window)).toBe(false)
  })

  test('whose page throws costs that page, and the frame goes on', async () => {
    const { page } = await stand.visit('/propaganda/broken', {
      until: 'Có lỗi, chưa tải được nội dung',
    })
    await page.getByRole('link', { name: 'Lớp bồi dưỡng' }).click()
    await page.getByRole('button', { name: 'Nút hỏng' }).click()
    await expectSeen(page, `Thao tác trong ${PROPAGANDA} chưa thực hiện được`)
    await page.getByRole('link', { name: 'Trang chủ' }).click()
    await expectSeen(page, '126 / 570')
  })

  test('is not missed when the list itself does not come', async () => {
    stand.edge.listDown = true
    const { page } = await stand.visit('/', { until: 'Chưa tải được danh sách các ban' })
    await expectSeen(page, 'Đảng bộ xã An Lễ')
  })
}
