import { mount } from '@vue/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { byName } from '../testing/find.ts'
import { createSurroundings } from '../testing/surroundings.ts'
import type { Column } from './column.ts'
import DataTable from './DataTable.vue'
import LateCount from './LateCount.vue'
import TablePager from './TablePager.vue'

interface Cell {
  id: string
  name: string
  members: number
}

const columns: Column<Cell>[] = [
  { key: 'name', label: 'Chi bộ', heading: true, text: row => row.name },
  { key: 'members', label: 'Đảng viên', text: row => String(row.members), align: 'end' },
  { key: 'id', label: 'Mã', text: row => row.id, optional: true },
]
const rows: Cell[] = [{ id: '38.01', name: 'Chi bộ thôn 1', members: 24 }]

function mountTable(props: object = {}) {
  return mount(DataTable<Cell>, {
    props: {
      name: 'cells',
      caption: 'Các chi bộ',
      columns,
      rows,
      rowKey: (row: Cell) => row.id,
      rowLink: (row: Cell) => `/units/${row.id}`,
      ...props,
    },
    global: createSurroundings(),
    attachTo: document.body,
  })
}

const heads = (table: ReturnType<typeof mountTable>) =>
  table.findAll('th[scope="col"]').map(head => head.text())

beforeEach(() => localStorage.clear())

test('a row is named by its heading, which leads to it', () => {
  const link = mountTable().get('th[scope="row"] a')
  expect(link.text()).toBe('Chi bộ thôn 1')
  expect(link.attributes('href')).toBe('/units/38.01')
})

test('columns can be chosen, all but the heading, and the choice is remembered', async () => {
  const table = mountTable()
  expect(heads(table)).toEqual(['Chi bộ', 'Đảng viên'])

  await byName(table, 'button', 'Cột').trigger('click')
  const choices = table.findAll('input[type="checkbox"]')
  expect(choices).toHaveLength(2)
  await choices[0]?.trigger('change')
  await choices[1]?.trigger('change')
  expect(heads(table)).toEqual(['Chi bộ', 'Mã'])

  expect(heads(mountTable())).toEqual(['Chi bộ', 'Mã'])
  expect(heads(mountTable({ name: 'other' }))).toEqual(['Chi bộ', 'Đảng viên'])
})

test('a stored choice that is no choice is passed over', () => {
  localStorage.setItem('ket-nap.columns.cells', '{"members":"perhaps"')
  expect(heads(mountTable())).toEqual(['Chi bộ', 'Đảng viên'])
})

test('without rows it says why there are none', () => {
  const table = mountTable({ rows: [], empty: 'Chưa có chi bộ nào' })
  expect(table.text()).toContain('Chưa có chi bộ nào')
  expect(table.find('table').exists()).toBe(false)
})

test('a problem stands in place of the rows, with a way to try again', async () => {
  const table = mountTable({ problem: { kind: 'away', departments: ['Cơ sở dữ liệu đảng viên'] } })
  expect(table.text()).toContain('Cơ sở dữ liệu đảng viên tạm thời không kết nối được')
  await byName(table, 'button', 'Thử lại').trigger('click')
  expect(table.emitted('retry')).toHaveLength(1)
})

test('while the next page comes the rows of the last one stay', () => {
  const table = mountTable({ renewing: true })
  expect(table.text()).toContain('Chi bộ thôn 1')
  expect(table.get('.ui-table').attributes('aria-busy')).toBe('true')
})

test('the pager offers only the ways there are', async () => {
  const pager = mount(TablePager, {
    props: { page: 1, hasNext: true },
    global: createSurroundings(),
    attachTo: document.body,
  })
  expect(byName(pager, 'button', 'Trang trước').attributes('disabled')).toBeDefined()
  await byName(pager, 'button', 'Trang sau').trigger('click')
  expect(pager.emitted('next')).toHaveLength(1)

  await pager.setProps({ page: 1, hasNext: false })
  expect(pager.find('nav').exists()).toBe(false)
})

test.each([
  [null, 'đang đếm'],
  [0, '0'],
  [1000, '1.000'],
  [1001, 'hơn 1.000'],
])('a count of %s reads "%s"', (count, words) => {
  const late = mount(LateCount, { props: { count }, global: createSurroundings() })
  expect(late.text()).toBe(words)
})
