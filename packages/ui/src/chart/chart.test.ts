import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { byName } from '../testing/find.ts'
import { createSurroundings } from '../testing/surroundings.ts'
import BarTable from './BarTable.vue'
import { labelStride, ticksUpTo } from './scale.ts'
import { layTrend } from './trend.ts'
import TrendChart from './TrendChart.vue'

const series = [
  { name: 'Trong tháng', values: [8, 6, null], shape: 'columns' as const },
  { name: 'Lũy kế', values: [8, 14, null], shape: 'line' as const },
]
const goal = { name: 'Khung chỉ tiêu', lower: [10, 20, 30], upper: [15, 30, 1500] }

function mountTrend() {
  return mount(TrendChart, {
    props: { title: 'Kết nạp', over: 'Tháng', labels: ['T1', 'T2', 'T3'], series, goal },
    global: createSurroundings(),
    attachTo: document.body,
  })
}

test('every value of a chart is in its table', () => {
  const rows = mountTrend()
    .findAll('tbody tr')
    .map(row => row.findAll('th, td').map(cell => cell.text()))
  expect(rows).toEqual([
    ['T1', '8', '8', '10–15'],
    ['T2', '6', '14', '20–30'],
    ['T3', '—', '—', '30–1.500'],
  ])
})

test('the table can be shown in place of the drawing', async () => {
  const chart = mountTrend()
  const toggle = byName(chart, 'button', 'Xem dạng bảng')
  await toggle.trigger('click')
  expect(toggle.attributes('aria-pressed')).toBe('true')
  expect(chart.get('svg').element.closest('[style*="none"]')).not.toBeNull()
})

test('the drawing itself is silent: its title and table speak', () => {
  const chart = mountTrend()
  expect(chart.get('svg').attributes('aria-hidden')).toBe('true')
  const named = chart.get('figure').attributes('aria-labelledby') ?? ''
  expect(document.getElementById(named)?.textContent).toBe('Kết nạp')
})

test('a month without a value is a gap, not a zero', () => {
  const drawing = layTrend({ labels: ['T1', 'T2', 'T3'], series }, { width: 400, height: 200 })
  expect(drawing.columns).toHaveLength(2)
  expect(drawing.lines[0]?.points).toHaveLength(2)
})

test('the greatest value, of the goal too, fits below the top tick', () => {
  const drawing = layTrend(
    { labels: ['T1', 'T2', 'T3'], series, goal },
    { width: 400, height: 200 },
  )
  expect(drawing.ticks.at(-1)?.value).toBeGreaterThanOrEqual(1500)
  expect(drawing.ticks[0]?.value).toBe(0)
})

test.each([
  [0, [0, 1]],
  [7, [0, 2, 4, 6, 8]],
  [100, [0, 25, 50, 75, 100]],
  [0.3, [0, 0.1, 0.2, 0.3]],
])('ticks up to %d are round', (greatest, ticks) => {
  expect(ticksUpTo(greatest)).toEqual(ticks)
})

test('labels that would touch are thinned out evenly', () => {
  const months = Array.from({ length: 12 }, (_each, index) => `T${index + 1}`)
  expect(labelStride(months, 800)).toBe(1)
  expect(labelStride(months, 200)).toBe(3)
})

test('a league table leads down, and a suppressed value draws no bar', () => {
  const table = mount(BarTable, {
    props: {
      caption: 'Đạt kế hoạch',
      heads: ['Tổ chức', 'Đạt'],
      rows: [
        { id: 'u1', label: 'Chi bộ thôn 1', value: 12, text: '12 / 40', to: '/units/u1' },
        { id: 'u2', label: 'Chi bộ thôn 2', value: null, text: '—' },
      ],
    },
    global: createSurroundings(),
  })
  expect(table.get('a').attributes('href')).toBe('/units/u1')
  expect(table.findAll('.fill').map(bar => bar.attributes('width'))).toEqual(['100%', '0%'])
})
