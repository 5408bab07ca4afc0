import { createTestShell } from '@ket-nap/app-kit/testing'
import * as ui from '@ket-nap/ui/messages'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import own from '../messages/vi.json'
import { DEPARTMENTS } from './departments-key.ts'
import { DepartmentError } from './diagnose.ts'
import LazyView from './LazyView.vue'

beforeEach(() => void vi.stubGlobal('reportError', vi.fn()))

const Panel = defineComponent({
  props: { subjectId: { type: String, required: true } },
  setup: props => () => h('p', `chứng chỉ của ${props.subjectId}`),
})

async function mountView(load: () => Promise<{ default: typeof Panel }>) {
  const shell = await createTestShell({ words: [ui.vi, own] })
  const departments = {
    titleOf: () => 'Ban Tuyên giáo và Dân vận',
    renew: vi.fn<() => Promise<void>>(async () => undefined),
    explain: async (_id: string, error: unknown) =>
      error instanceof DepartmentError ? error.kind : 'fault',
  }
  const view = mount(LazyView, {
    props: { appId: 'propaganda', load, given: { subjectId: 'p1' }, heading: 'Chứng chỉ' },
    global: { ...shell.global, provide: { ...shell.global.provide, [DEPARTMENTS]: departments } },
    attachTo: document.body,
  })
  await flushPromises()
  return { view, departments, notices: shell.notices }
}

test('what was loaded is shown with what it was given', async () => {
  const { view } = await mountView(async () => ({ default: Panel }))
  expect(view.text()).toBe('chứng chỉ của p1')
})

test('a department that does not come is named, and a retry asks it again', async () => {
  let down = true
  const { view, departments } = await mountView(async () => {
    if (down) throw new DepartmentError('away', 'planted')
    return { default: Panel }
  })
  expect(view.text()).toContain('Ban Tuyên giáo và Dân vận tạm thời không kết nối được')
  expect(view.get('h1').text()).toBe('Chứng chỉ')

  down = false
  await view.get('button').trigger('click')
  await flushPromises()
  expect(departments.renew).toHaveBeenCalledWith('propaganda')
  expect(view.text()).toBe('chứng chỉ của p1')
})

test('bytes that do not match the list are said to be refused', async () => {
  const { view } = await mountView(() => Promise.reject(new DepartmentError('refused', 'planted')))
  expect(view.text()).toContain('không khớp bản đã ký')
})

test('a component that throws while it is drawn costs only itself', async () => {
  const Broken = defineComponent({
    props: { subjectId: { type: String, required: true } },
    setup: () => () => {
      throw new Error('planted')
    },
  })
  const { view } = await mountView(async () => ({ default: Broken }))
  expect(view.text()).toContain('Có lỗi, chưa tải được nội dung')
})

test('a handler that throws leaves the page standing and says so', async () => {
  const Button = defineComponent({
    props: { subjectId: { type: String, required: true } },
    setup: () => () =>
      h('button', { type: 'button', onClick: () => Promise.reject(new Error('planted')) }, 'Gửi'),
  })
  const { view, notices } = await mountView(async () => ({ default: Button }))
  await view.get('button').trigger('click')
  await flushPromises()
  expect(view.text()).toBe('Gửi')
  expect(notices).toEqual([
    'Thao tác trong Ban Tuyên giáo và Dân vận chưa thực hiện được. Nội dung đang nhập vẫn được giữ.',
  ])
})
