import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { createSurroundings } from '../testing/surroundings.ts'
import DueDay from './DueDay.vue'

test.each([
  [null, '—'],
  ['2026-03-05', '05/03/2026'],
  ['2026-03-04', 'Quá hạn 04/03/2026'],
])('a last day of %s is told on 5 March as %s', (day, told) => {
  const shown = mount(DueDay, {
    props: { day, today: '2026-03-05' },
    global: createSurroundings('vi'),
  })
  expect(shown.text()).toBe(told)
})
