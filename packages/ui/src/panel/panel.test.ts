import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import type { ShownProblem } from '../problem/problem.ts'
import { byName } from '../testing/find.ts'
import { createSurroundings } from '../testing/surroundings.ts'
import UiPanel from './UiPanel.vue'

function mountPanel(props: object = {}, locale: 'vi' | 'en' = 'vi') {
  return mount(UiPanel, {
    props: { title: 'Chứng chỉ', ...props },
    slots: { default: '<p>phần bên trong</p>' },
    global: createSurroundings(locale),
    attachTo: document.body,
  })
}

const problem = (kind: ShownProblem['kind']): ShownProblem => ({
  kind,
  departments: ['Cơ sở dữ liệu đảng viên'],
})

test('a panel is a region with a name', () => {
  const region = mountPanel().get('section')
  const heading = document.getElementById(region.attributes('aria-labelledby') ?? '')
  expect(heading?.textContent).toBe('Chứng chỉ')
})

test('while it loads it shows the skeleton and says so', () => {
  const panel = mountPanel({ loading: true })
  expect(panel.get('[role="status"]').text()).toBe('Đang tải')
  expect(panel.text()).not.toContain('phần bên trong')
  expect(panel.get('section').attributes('aria-busy')).toBe('true')
})

test.each([
  ['away', 'Cơ sở dữ liệu đảng viên tạm thời không kết nối được'],
  ['refused', 'Cơ sở dữ liệu đảng viên không khớp bản đã ký nên không được mở'],
  ['foreign', 'Cơ sở dữ liệu đảng viên không phù hợp với phiên bản'],
  ['fault', 'Có lỗi, chưa tải được nội dung'],
] as const)('a problem of kind %s is worded, and can be tried again', async (kind, words) => {
  const panel = mountPanel({ problem: problem(kind) })
  expect(panel.text()).toContain(words)
  expect(panel.text()).not.toContain('phần bên trong')
  await byName(panel, 'button', 'Thử lại').trigger('click')
  expect(panel.emitted('retry')).toHaveLength(1)
})

test('what is forbidden says who grants the right, and offers no second try', () => {
  const panel = mountPanel({ problem: problem('forbidden') })
  expect(panel.text()).toContain('Ban Tổ chức cấp trên trực tiếp')
  expect(panel.find('button').exists()).toBe(false)
})

test('without a department it is the server that is away', () => {
  const panel = mountPanel({ problem: { kind: 'away', departments: [] } })
  expect(panel.text()).toContain('Không kết nối được máy chủ')
})

test('a fault gives the number to quote', () => {
  const panel = mountPanel({ problem: { ...problem('fault'), requestId: '019a-d0d0' } })
  expect(panel.text()).toContain('Mã tra cứu: 019a-d0d0')
})

test('content stays when only a part of it is missing', () => {
  const panel = mountPanel({ departmentsAway: ['Cơ sở dữ liệu đảng viên'] })
  expect(panel.text()).toContain('phần bên trong')
  expect(panel.text()).toContain('Còn thiếu phần của: Cơ sở dữ liệu đảng viên')
})

test('nothing to show says why', () => {
  const panel = mountPanel({ empty: 'Chưa có chứng chỉ nào', emptyHint: 'Ghi chứng chỉ đầu tiên' })
  expect(panel.text()).toContain('Chưa có chứng chỉ nào')
  expect(panel.text()).not.toContain('phần bên trong')
})

test('English is a full second language', () => {
  const panel = mountPanel({ problem: problem('away') }, 'en')
  expect(panel.text()).toContain('cannot be reached at the moment')
})
