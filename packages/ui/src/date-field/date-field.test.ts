import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { byName, byRole } from '../testing/find.ts'
import { createSurroundings } from '../testing/surroundings.ts'
import DateField from './DateField.vue'

function mountField(modelValue = '') {
  return mount(DateField, {
    props: { label: 'Ngày quyết định', start: '2026-11-21', modelValue },
    global: createSurroundings(),
    attachTo: document.body,
  })
}

const lastValue = (field: ReturnType<typeof mountField>) =>
  field.emitted('update:modelValue')?.at(-1)?.[0]

test('a day is shown as dd/mm/yyyy', () => {
  const input = byName(mountField('2026-03-05'), 'input', 'Ngày quyết định')
  expect(input.element).toHaveProperty('value', '05/03/2026')
})

test('a day typed without leading zeros is taken, and written out on leaving', async () => {
  const field = mountField()
  const input = byName(field, 'input', 'Ngày quyết định')
  await input.setValue('5/3/2026')
  expect(lastValue(field)).toBe('2026-03-05')

  await field.setProps({ modelValue: '2026-03-05' })
  await input.trigger('blur')
  expect(input.element).toHaveProperty('value', '05/03/2026')
})

test('a day that does not exist is said to be wrong and is not taken for "none"', async () => {
  const field = mountField()
  const input = byName(field, 'input', 'Ngày quyết định')
  await input.setValue('31/02/2026')
  expect(lastValue(field)).toBe('31/02/2026')

  await field.setProps({ modelValue: '31/02/2026' })
  await input.trigger('blur')
  expect(input.attributes('aria-invalid')).toBe('true')
  expect(field.text()).toContain('Ngày không đúng')
})

test('while it is being typed nothing is called wrong yet', async () => {
  const field = mountField()
  const input = byName(field, 'input', 'Ngày quyết định')
  await input.setValue('3')
  await field.setProps({ modelValue: '3' })
  expect(input.attributes('aria-invalid')).toBeUndefined()
})

test('the calendar opens at the day given as today and moves by the arrow keys', async () => {
  const field = mountField()
  await byName(field, 'button', 'Chọn ngày trên lịch: Ngày quyết định').trigger('click')
  await new Promise(resolve => setTimeout(resolve))
  const [grid] = byRole(field, 'grid')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('21/11/2026')

  await grid?.trigger('keydown', { key: 'ArrowDown' })
  await grid?.trigger('keydown', { key: 'ArrowDown' })
  await new Promise(resolve => setTimeout(resolve))
  expect(document.activeElement?.getAttribute('aria-label')).toBe('5/12/2026')

  await byName(field, 'button', '5/12/2026').trigger('click')
  expect(lastValue(field)).toBe('2026-12-05')
  expect(byRole(field, 'grid')).toHaveLength(0)
})
