import { createTestShell, TEST_SESSION } from '@ket-nap/app-kit/testing'
import { createMessages, useAsOf, usePage } from '@ket-nap/app-kit'
import { flushPromises, mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { computed, defineComponent, h } from 'vue'
import { RouterView } from 'vue-router'
import { Departments } from '../departments/departments.ts'
import own from '../messages/vi.json'
import { useFrame } from './use-frame.ts'

const UnitPage = defineComponent({
  setup() {
    const { day } = useAsOf()
    usePage({ title: 'Chi bộ thôn 3', crumbs: [{ label: 'Xã An Lễ' }, { label: 'Chi bộ thôn 3' }] })
    return () => h('p', day.value)
  },
})

async function mountFrame(path: string) {
  const { global, router } = await createTestShell({
    words: [own],
    path,
    routes: [
      { path: '/', component: { render: () => h('p', 'trang chủ') } },
      {
        path: '/organising',
        component: RouterView,
        meta: { departmentId: 'organising' },
        children: [
          { path: 'units', component: UnitPage },
          { path: 'silent', component: { render: () => null } },
        ],
      },
    ],
  })
  const messages = createMessages({ locale: 'vi', onMissing: () => undefined })
  messages.global.mergeLocaleMessage('vi', own)
  const departments = new Departments([], messages)
  let frame: ReturnType<typeof useFrame> | undefined
  const Frame = defineComponent({
    setup() {
      frame = useFrame({ session: TEST_SESSION, departments, messages })
      return () => h(RouterView)
    },
  })
  const page = mount(Frame, { global })
  await flushPromises()
  if (!frame) throw new Error('not mounted')
  const { asOf, crumbs } = frame
  return {
    page,
    router,
    asOf,
    labels: computed(() => crumbs.value.map(crumb => crumb.label)),
    path: () => router.currentRoute.value.fullPath,
  }
}

test('without a day in the address it is today', async () => {
  const { page, asOf } = await mountFrame('/organising/units')
  expect(page.text()).toBe('2026-11-21')
  expect(asOf.isToday.value).toBe(true)
})

test('the day of the address is the day of the pages, and goes along to the next', async () => {
  const { page, router, path } = await mountFrame('/?as-of=2025-06-30')
  await router.push('/organising/units')
  await flushPromises()
  expect(page.text()).toBe('2025-06-30')
  expect(path()).toBe('/organising/units?as-of=2025-06-30')
})

test('back to today leaves the day out of the address, here and on the next page', async () => {
  const { asOf, router, path } = await mountFrame('/organising/units?as-of=2025-06-30&page=3')
  asOf.set(null)
  await flushPromises()
  expect(path()).toBe('/organising/units')
  await router.push('/')
  await flushPromises()
  expect(path()).toBe('/')
})

test('a day that does not exist is today', async () => {
  const { asOf } = await mountFrame('/organising/units?as-of=2025-02-31')
  expect(asOf.day.value).toBe('2026-11-21')
})

test('a page names the tab and draws its trail below its department', async () => {
  const { labels } = await mountFrame('/organising/units')
  expect(document.title).toBe('Chi bộ thôn 3 · Kết Nạp')
  expect(labels.value).toEqual(['Ban Tổ chức', 'Xã An Lễ', 'Chi bộ thôn 3'])
})

test('a page that says nothing of itself does not keep the words of the one before', async () => {
  const { router, labels } = await mountFrame('/organising/units')
  await router.push('/organising/silent')
  await flushPromises()
  expect(labels.value).toEqual(['Ban Tổ chức'])
  expect(document.title).toBe('Ban Tổ chức · Kết Nạp')
})
