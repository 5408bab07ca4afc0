import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { createSurroundings } from '../testing/surroundings.ts'
import UiTimeline from './UiTimeline.vue'

test('what happened stands in the order given, each with its day', () => {
  const timeline = mount(UiTimeline, {
    props: {
      label: 'Quá trình',
      items: [
        { id: '1', on: '2025-11-28', title: 'Quyết định kết nạp' },
        { id: '2', on: null, title: 'Công nhận chính thức', expected: true },
      ],
    },
    global: createSurroundings(),
  })
  const items = timeline.findAll('li')
  expect(items.map(item => item.find('time').exists())).toEqual([true, false])
  expect(items[0]?.get('time').attributes('datetime')).toBe('2025-11-28')
  expect(items[0]?.text()).toContain('28/11/2025')
})
