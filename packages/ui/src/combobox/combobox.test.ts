import { flushPromises, mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { byName, byRole } from '../testing/find.ts'
import { createSurroundings } from '../testing/surroundings.ts'
import type { ComboOption } from './combo-option.ts'
import ComboField from './ComboField.vue'

const UNITS: ComboOption[] = [
  { id: 'u1', label: 'Đảng bộ xã An Lễ', note: 'Tỉnh ủy Hưng Yên' },
  { id: 'u2', label: 'Đảng bộ xã Quỳnh Hưng' },
]

function mountCombo(search: (text: string) => Promise<ComboOption[]>) {
  const field = mount(ComboField<string>, {
    props: { label: 'Trực thuộc', search, modelValue: null },
    global: createSurroundings(),
    attachTo: document.body,
  })
  const input = byName(field, 'input', 'Trực thuộc')
  return { field, input, chosen: () => field.emitted('update:modelValue')?.at(-1)?.[0] }
}

test('an option is found with the arrow keys and chosen with Enter', async () => {
  const { field, input, chosen } = mountCombo(async () => UNITS)
  await input.trigger('keydown', { key: 'ArrowDown' })
  await flushPromises()
  expect(input.attributes('aria-expanded')).toBe('true')
  await input.trigger('keydown', { key: 'ArrowDown' })
  await input.trigger('keydown', { key: 'ArrowDown' })

  const [, second] = byRole(field, 'option')
  expect(input.attributes('aria-activedescendant')).toBe(second?.attributes('id'))
  await input.trigger('keydown', { key: 'Enter' })
  expect(chosen()).toEqual(UNITS[1])
  expect(input.attributes('aria-expanded')).toBe('false')
})

test('text that chose nothing does not stay', async () => {
  const { input, chosen } = mountCombo(async () => UNITS)
  await input.setValue('An')
  await input.trigger('blur')
  expect(input.element).toHaveProperty('value', '')
  expect(chosen()).toBeUndefined()
})

test('a slow answer to an earlier question is passed over', async () => {
  vi.useFakeTimers()
  const waiting: ((options: ComboOption[]) => void)[] = []
  const { field, input } = mountCombo(() => new Promise(resolve => waiting.push(resolve)))
  await input.setValue('A')
  await vi.advanceTimersByTimeAsync(300)
  await input.setValue('Qu')
  await vi.advanceTimersByTimeAsync(300)
  vi.useRealTimers()

  waiting[1]?.([{ id: 'u2', label: 'Đảng bộ xã Quỳnh Hưng' }])
  waiting[0]?.([{ id: 'u1', label: 'Đảng bộ xã An Lễ' }])
  await flushPromises()
  expect(byRole(field, 'option').map(option => option.text())).toEqual(['Đảng bộ xã Quỳnh Hưng'])
})

test('nothing found, and a search that fails, are said', async () => {
  const empty = mountCombo(async () => [])
  await empty.input.trigger('click')
  await flushPromises()
  expect(empty.field.text()).toContain('Không tìm thấy')
  empty.field.unmount()

  const broken = mountCombo(() => Promise.reject(new Error('planted')))
  await broken.input.trigger('click')
  await flushPromises()
  expect(broken.field.text()).toContain('Chưa tìm được')
})
