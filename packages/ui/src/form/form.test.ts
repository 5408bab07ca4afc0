import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import TextField from '../field/TextField.vue'
import { byName, byRole } from '../testing/find.ts'
import { createSurroundings } from '../testing/surroundings.ts'
import type { FormMessage } from './form-message.ts'
import FormView from './FormView.vue'

function mountForm() {
  const messages = ref<FormMessage[]>([])
  const Page = defineComponent({
    components: { FormView, TextField },
    setup: () => ({ messages, name: ref(''), number: ref('') }),
    template: `
      <FormView :messages>
        <TextField v-model="name" name="name" label="Tên chi bộ" hint="Như trong quyết định" />
        <TextField v-model="number" name="number" label="Số quyết định" />
      </FormView>`,
  })
  const page = mount(Page, { global: createSurroundings(), attachTo: document.body })
  return { page, messages }
}

test('a form without faults shows no summary', () => {
  expect(byRole(mountForm().page, 'alert')).toHaveLength(0)
})

test('what is wrong is summed up on top, takes the focus and leads to the field', async () => {
  const { page, messages } = mountForm()
  messages.value = [{ field: 'name', text: 'Ghi tên chi bộ' }]
  await nextTick()
  await nextTick()

  const [summary] = byRole(page, 'alert')
  expect(document.activeElement).toBe(summary?.element)
  expect(summary?.text()).toContain('có 1 chỗ cần sửa')

  await byName(page, 'a', 'Ghi tên chi bộ').trigger('click')
  expect(document.activeElement).toBe(byName(page, 'input', 'Tên chi bộ').element)
})

test('the field says what is wrong with it, and only that field', async () => {
  const { page, messages } = mountForm()
  messages.value = [{ field: 'number', text: 'Ghi số quyết định' }]
  await nextTick()

  const number = byName(page, 'input', 'Số quyết định')
  const described = number.attributes('aria-describedby') ?? ''
  expect(number.attributes('aria-invalid')).toBe('true')
  expect(document.getElementById(described)?.textContent).toContain('Ghi số quyết định')
  expect(byName(page, 'input', 'Tên chi bộ').attributes('aria-invalid')).toBeUndefined()
})

test('a message that belongs to no field is said in the summary all the same', async () => {
  const { page, messages } = mountForm()
  messages.value = [{ field: null, text: 'Đơn vị đã được người khác sửa' }]
  await nextTick()
  const said = byRole(page, 'alert')[0]?.text()
  expect(said).toContain('Đơn vị đã được người khác sửa')
  expect(said).toContain('Chưa thực hiện được')
  expect(said).not.toContain('chỗ cần sửa')
})
