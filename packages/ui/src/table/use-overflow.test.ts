import { mount } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import { createSurroundings } from '../testing/surroundings.ts'
import DataTable from './DataTable.vue'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** The browser's own measuring, by hand. */
function watchSizes() {
  const tellers: (() => void)[] = []
  class Observer {
    constructor(tell: () => void) {
      tellers.push(tell)
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', Observer)
  const width = vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get')
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(700)
  return async (tableWidth: number) => {
    width.mockReturnValue(tableWidth)
    for (const tell of tellers) tell()
    await nextTick()
  }
}

interface Row {
  id: string
}

function mountWide() {
  return mount(DataTable<Row>, {
    props: {
      name: 'wide',
      caption: 'Lớp học',
      columns: [{ key: 'id', label: 'Mã', heading: true, text: (row: Row) => row.id }],
      rows: [{ id: 'A' }],
      rowKey: (row: Row) => row.id,
    },
    global: createSurroundings(),
  })
}

test('a table wider than its frame scrolls inside, by keyboard too; one that fits is no stop', async () => {
  const become = watchSizes()
  const page = mountWide()
  await become(700)
  expect(page.findAll('[tabindex="0"]')).toHaveLength(0)

  await become(900)
  const region = page.get('[role="region"]')
  expect(region.attributes('aria-label')).toBe('Lớp học')
  expect(region.attributes('tabindex')).toBe('0')
})
