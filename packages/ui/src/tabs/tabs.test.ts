import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { byRole } from '../testing/find.ts'
import UiTabs from './UiTabs.vue'

function mountTabs() {
  const tabs = mount(UiTabs<string>, {
    props: {
      label: 'Hồ sơ',
      tabs: [
        { id: 'history', label: 'Các mốc' },
        { id: 'papers', label: 'Giấy tờ' },
      ],
      modelValue: 'history',
      'onUpdate:modelValue': (modelValue: string) => tabs.setProps({ modelValue }),
    },
    slots: { history: 'mốc', papers: 'giấy' },
    attachTo: document.body,
  })
  return tabs
}

test('the chosen tab names its panel', () => {
  const tabs = mountTabs()
  const [panel] = byRole(tabs, 'tabpanel')
  const named = document.getElementById(panel?.attributes('aria-labelledby') ?? '')
  expect(named?.textContent?.trim()).toBe('Các mốc')
  expect(panel?.text()).toBe('mốc')
})

test('arrow keys choose the next tab, around the end, and take the focus along', async () => {
  const tabs = mountTabs()
  const [list] = byRole(tabs, 'tablist')
  await list?.trigger('keydown', { key: 'ArrowRight' })
  expect(byRole(tabs, 'tabpanel')[0]?.text()).toBe('giấy')
  expect(document.activeElement?.textContent?.trim()).toBe('Giấy tờ')
  await list?.trigger('keydown', { key: 'ArrowRight' })
  expect(byRole(tabs, 'tabpanel')[0]?.text()).toBe('mốc')
})

test('only the chosen tab is a stop of the Tab key', () => {
  expect(byRole(mountTabs(), 'tab').map(tab => tab.attributes('tabindex'))).toEqual(['0', '-1'])
})
