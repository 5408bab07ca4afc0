import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import type { Filters } from './use-filters.ts'
import { useFilters } from './use-filters.ts'
import type { Keyset } from './use-keyset.ts'
import { useKeyset } from './use-keyset.ts'

beforeEach(() => history.replaceState(null, '', '/'))

async function mountList(path: string) {
  const router = createRouter({
    history: createWebHistory(),
    routes: [{ path: '/:path(.*)*', component: { render: () => null } }],
  })
  await router.push(path)
  let keyset: Keyset | undefined
  let filters: Filters<'status' | 'sex'> | undefined
  const Probe = defineComponent({
    setup() {
      keyset = useKeyset({ size: 50 })
      filters = useFilters(['status', 'sex'])
      return () => h('i')
    },
  })
  mount(Probe, { global: { plugins: [router] } })
  if (!keyset || !filters) throw new Error('not mounted')
  await flushPromises()
  return { router, keyset, filters, path: () => router.currentRoute.value.fullPath }
}

const next = (endCursor: string) => ({ hasNextPage: true, endCursor })

test('the first page asks from the beginning', async () => {
  const { keyset } = await mountList('/members')
  expect(keyset.window.value).toEqual({ first: 50, after: null })
  expect(keyset.page.value).toBe(1)
})

test('pages go on from the last cursor and back to the one before', async () => {
  const { keyset, path } = await mountList('/members')
  keyset.goNext(next('c1'))
  await flushPromises()
  keyset.goNext(next('c2'))
  await flushPromises()
  expect(keyset.window.value.after).toBe('c2')
  expect(path()).toBe('/members?page=3')

  keyset.goPrevious()
  await flushPromises()
  expect(keyset.window.value.after).toBe('c1')
  keyset.goPrevious()
  await flushPromises()
  expect(keyset.window.value.after).toBeNull()
  expect(path()).toBe('/members')
})

test('a cursor, which may hold a name, is never in the URL', async () => {
  const { keyset, path } = await mountList('/members')
  keyset.goNext(next('Nguyễn Văn Á'))
  await flushPromises()
  expect(path()).toBe('/members?page=2')
})

test('a link to a page without its cursors opens the first', async () => {
  const { keyset, path } = await mountList('/members?page=3&status=OFFICIAL')
  expect(keyset.page.value).toBe(1)
  expect(path()).toBe('/members?status=OFFICIAL')
})

test('a last page leads nowhere', async () => {
  const { keyset, path } = await mountList('/members')
  keyset.goNext({ hasNextPage: false, endCursor: 'c1' })
  await flushPromises()
  expect(path()).toBe('/members')
})

test('filters live in the URL, and changing one goes back to the first page', async () => {
  const { keyset, filters, path } = await mountList('/members?status=OFFICIAL')
  expect(filters.values.value).toEqual({ status: 'OFFICIAL' })
  keyset.goNext(next('c1'))
  await flushPromises()

  filters.set('sex', 'FEMALE')
  await flushPromises()
  expect(path()).toBe('/members?status=OFFICIAL&sex=FEMALE')
  expect(keyset.page.value).toBe(1)

  filters.clear()
  await flushPromises()
  expect(path()).toBe('/members')
})

test('what is no filter of the list is left alone', async () => {
  const { filters, path } = await mountList('/members?as-of=2025-06-30&status=OFFICIAL')
  filters.set('status', null)
  await flushPromises()
  expect(path()).toBe('/members?as-of=2025-06-30')
})
