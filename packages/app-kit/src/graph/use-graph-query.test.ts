import { gql } from '@urql/core'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import type { GraphAnswers } from '../testing/graph-edge.ts'
import { awayError } from '../testing/graph-edge.ts'
import { createTestShell } from '../testing/test-shell.ts'
import { trusted } from '../testing/trusted.ts'
import type { GraphQuery } from './use-graph-query.ts'
import { useGraphQuery } from './use-graph-query.ts'

interface Answer {
  unit: { name: string } | null
  person?: { fullName: string } | null
}

const UnitPage = trusted<Answer, { id: string }>(
  'query UnitPage($id: ID!) { unit(id: $id) { name } person(id: $id) { fullName } }',
)
const AN_LE = { unit: { name: 'Đảng bộ xã An Lễ' } }

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

async function ask(answer: GraphAnswers[string], options?: { keepPrevious: boolean }) {
  const shell = await createTestShell({ answers: { UnitPage: answer } })
  const id = ref('u1')
  let query: GraphQuery<Answer> | undefined
  const Probe = defineComponent({
    setup() {
      query = useGraphQuery(UnitPage, () => ({ id: id.value }), options)
      return () => h('i')
    },
  })
  mount(Probe, { global: shell.global })
  if (!query) throw new Error('not mounted')
  return { query, id, requests: shell.requests }
}

test('what arrives is there, and nothing is missing', async () => {
  const { query } = await ask({ data: AN_LE })
  await flushPromises()
  expect(query.data.value?.unit?.name).toBe('Đảng bộ xã An Lễ')
  expect(query.error.value).toBeNull()
  expect(query.departmentsAway.value).toEqual([])
})

test('loading is said only after 300 ms', async () => {
  const { query } = await ask({ data: AN_LE })
  vi.advanceTimersByTime(299)
  expect(query.loading.value).toBe(false)
  vi.advanceTimersByTime(1)
  expect(query.loading.value).toBe(true)
  await flushPromises()
  expect(query.loading.value).toBe(false)
})

test('a department that is away costs its part, by name', async () => {
  const { query } = await ask({ data: { ...AN_LE, person: null }, errors: [awayError('members')] })
  await flushPromises()
  expect(query.data.value?.unit).not.toBeNull()
  expect(query.departmentsAway.value).toEqual(['Cơ sở dữ liệu đảng viên'])
  expect(query.error.value).toBeNull()
})

test('when nothing arrived the department is the error', async () => {
  const { query } = await ask({ data: { unit: null }, errors: [awayError('organisations')] })
  await flushPromises()
  expect(query.data.value).toBeNull()
  expect(query.error.value).toEqual({
    kind: 'away',
    departments: ['Cơ sở dữ liệu tổ chức đảng'],
    requestId: 'req-1',
  })
})

test('a subject that is not there is data, not an error', async () => {
  const { query } = await ask({ data: { unit: null } })
  await flushPromises()
  expect(query.data.value).toEqual({ unit: null })
  expect(query.error.value).toBeNull()
})

test.each([
  ['FORBIDDEN', 'forbidden'],
  ['INTERNAL_SERVER_ERROR', 'fault'],
])('%s is %s', async (code, kind) => {
  const { query } = await ask({
    data: { unit: null },
    errors: [{ message: '', extensions: { code } }],
  })
  await flushPromises()
  expect(query.error.value?.kind).toBe(kind)
})

test('a broken connection is the server being away, and a retry asks again', async () => {
  let down = true
  const { query } = await ask(() => (down ? 'down' : { data: AN_LE }))
  await flushPromises()
  expect(query.error.value).toMatchObject({ kind: 'away', departments: [] })

  down = false
  query.retry()
  await flushPromises()
  expect(query.error.value).toBeNull()
  expect(query.data.value?.unit?.name).toBe('Đảng bộ xã An Lễ')
})

test('another subject never shows the answer of the one before', async () => {
  const { query, id } = await ask(({ id: asked }) => ({
    data: { unit: { name: `Chi bộ ${String(asked)}` } },
  }))
  await flushPromises()
  id.value = 'u2'
  await Promise.resolve()
  expect(query.data.value).toBeNull()
  await flushPromises()
  expect(query.data.value?.unit?.name).toBe('Chi bộ u2')
})

test('a list may keep its last page until the next one is here', async () => {
  const { query, id } = await ask(
    ({ id: asked }) => ({ data: { unit: { name: `Chi bộ ${String(asked)}` } } }),
    { keepPrevious: true },
  )
  await flushPromises()
  id.value = 'u2'
  await Promise.resolve()
  expect(query.data.value?.unit?.name).toBe('Chi bộ u1')
  expect(query.renewing.value).toBe(true)
  await flushPromises()
  expect(query.data.value?.unit?.name).toBe('Chi bộ u2')
  expect(query.renewing.value).toBe(false)
})

test('a document that codegen did not write is refused where it is used', async () => {
  const shell = await createTestShell()
  const Page = defineComponent({
    setup() {
      useGraphQuery(gql('{ unit { name } }'), {})
      return () => h('i')
    },
  })
  expect(() => mount(Page, { global: shell.global })).toThrow('not a trusted document')
})
