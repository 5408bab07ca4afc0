import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { createSurroundings } from '../testing/surroundings.ts'
import KeyFigure from './KeyFigure.vue'

function mountFigure(props: object) {
  return mount(KeyFigure, {
    props: { label: 'Đã kết nạp', value: '22,1%', ...props },
    global: createSurroundings(),
  })
}

test('a figure carries the fraction behind it', () => {
  expect(mountFigure({ basis: '126 / 570' }).text()).toContain('126 / 570')
})

test.each([
  [2.4, '+2,4 so với cùng kỳ 2025'],
  [-9, '−9,0 so với cùng kỳ 2025'],
  [0, 'bằng cùng kỳ 2025'],
])('a change of %d is said with its sign', (by, words) => {
  const figure = mountFigure({ change: { by, since: 'cùng kỳ 2025', digits: 1 } })
  expect(figure.text()).toContain(words)
})

test('no figure is said in words, not shown as a zero', () => {
  expect(mountFigure({ value: null }).text()).toContain('Chưa có số liệu')
})
