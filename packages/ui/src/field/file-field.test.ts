import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { nextTick } from 'vue'
import { byName } from '../testing/find.ts'
import { createSurroundings } from '../testing/surroundings.ts'
import FileField from './FileField.vue'

const SCAN = new File(['x'.repeat(1_300_000)], 'ly-lich.pdf', { type: 'application/pdf' })

function mountField(props: { modelValue?: File; progress?: number; error?: string } = {}) {
  return mount(FileField, {
    props: { modelValue: null, label: 'Bản quét', accept: '.pdf', hint: 'Tối đa 20 MB', ...props },
    global: createSurroundings(),
    attachTo: document.body,
  })
}

test('a file that is dropped is taken, the first of several', async () => {
  const field = mountField()
  const files = [SCAN, new File([], 'other.pdf')]
  await field.find('.ui-file').trigger('drop', { dataTransfer: { files } })
  expect(field.emitted('update:modelValue')).toEqual([[SCAN]])
})

test('the file that is chosen is named with its size, and can be taken out', async () => {
  const field = mountField({ modelValue: SCAN })
  expect(field.find('[role=status]').text()).toMatch(/ly-lich\.pdf\s*1,2 MB/)
  await byName(field, 'button', 'Bỏ tệp').trigger('click')
  expect(field.emitted('update:modelValue')).toEqual([[null]])
})

test('the control has its label, its hint and its fault', () => {
  const field = mountField({ error: 'Tệp trống.' })
  const input = field.find('input')
  const described = (input.attributes('aria-describedby') ?? '')
    .split(' ')
    .map(id => document.getElementById(id)?.textContent?.trim())
  expect(described).toEqual(['Tối đa 20 MB', 'Tệp trống.'])
  expect(input.attributes('aria-invalid')).toBe('true')
  expect(field.find(`label[for="${input.attributes('id')}"]`).text()).toBe('Bản quét')
})

test('while it is sent it shows how far it is, takes no other, and can be stopped', async () => {
  const field = mountField({ modelValue: SCAN, progress: 0.4 })
  expect(field.find('progress').attributes('aria-label')).toBe('Đang tải lên')
  expect(field.text()).toContain('40%')
  expect(field.find('input').attributes('disabled')).toBeDefined()
  await field.find('.ui-file').trigger('drop', { dataTransfer: { files: [new File([], 'b.pdf')] } })
  await byName(field, 'button', 'Dừng tải lên').trigger('click')
  await nextTick()
  expect(field.emitted('update:modelValue')).toBeUndefined()
  expect(field.emitted('stopped')).toHaveLength(1)
})
