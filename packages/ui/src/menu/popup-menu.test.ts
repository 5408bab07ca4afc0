import { mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { defineComponent, nextTick } from 'vue'
import { byName } from '../testing/find.ts'
import { createSurroundings } from '../testing/surroundings.ts'
import PopupMenu from './PopupMenu.vue'

function mountMenu() {
  const Page = defineComponent({
    components: { PopupMenu },
    template: `
      <div>
        <PopupMenu>
          <template #button="{ control }"><button v-bind="control">Chức danh</button></template>
          <a href="#first">Chi bộ thôn 1</a>
        </PopupMenu>
        <a href="#outside">Bên ngoài</a>
      </div>`,
  })
  const page = mount(Page, { global: createSurroundings(), attachTo: document.body })
  const button = byName(page, 'button', 'Chức danh')
  return { page, button, isOpen: () => page.find('a[href="#first"]').exists() }
}

test('a press opens the box and another one closes it', async () => {
  const { button, isOpen } = mountMenu()
  expect(isOpen()).toBe(false)
  await button.trigger('click')
  expect(isOpen()).toBe(true)
  expect(button.attributes('aria-expanded')).toBe('true')
  await button.trigger('click')
  expect(isOpen()).toBe(false)
})

test('Escape closes it and gives the focus back to the button', async () => {
  const { page, button, isOpen } = mountMenu()
  await button.trigger('click')
  await page.get('a[href="#first"]').trigger('keydown', { key: 'Escape' })
  expect(isOpen()).toBe(false)
  expect(document.activeElement).toBe(button.element)
})

test('a press outside closes it, one inside does not', async () => {
  const { page, button, isOpen } = mountMenu()
  await button.trigger('click')
  await page.get('a[href="#first"]').trigger('pointerdown')
  expect(isOpen()).toBe(true)
  await page.get('a[href="#outside"]').trigger('pointerdown')
  expect(isOpen()).toBe(false)
})

test('moving the focus on by keyboard closes it', async () => {
  const { page, button, isOpen } = mountMenu()
  await button.trigger('click')
  const outside = page.get('a[href="#outside"]').element
  await page.get('a[href="#first"]').trigger('focusout', { relatedTarget: outside })
  expect(isOpen()).toBe(false)
})

test.each([
  ['beyond the beginning of', -120, 80, '128px'],
  ['beyond the end of', 900, 1100, '-84px'],
  ['inside', 100, 300, ''],
])('a box %s the window stands inside it', async (_where, left, right, moved) => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(left, 0, right - left, 40),
  )
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1024)
  const { page, button } = mountMenu()
  await button.trigger('click')
  await nextTick()
  expect(page.get<HTMLElement>('.box').element.style.translate).toBe(moved)
  vi.restoreAllMocks()
})
