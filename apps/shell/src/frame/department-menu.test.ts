import { createTestShell } from '@ket-nap/app-kit/testing'
import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import own from '../messages/vi.json'
import DepartmentMenu from './DepartmentMenu.vue'

const groups = [
  {
    id: 'organising',
    title: 'Ban Tổ chức',
    problem: null,
    entries: [
      { path: '/organising/units', label: 'Cây tổ chức', icon: 'list-tree' },
      { path: '/organising/units/late', label: 'Trễ hạn', icon: 'clock' },
    ],
  },
  { id: 'propaganda', title: 'Ban Tuyên giáo', problem: 'away' as const, entries: [] },
]

async function menuAt(path: string) {
  const shell = await createTestShell({ words: [own], path })
  const menu = mount(DepartmentMenu, { props: { groups }, global: shell.global })
  return { menu, current: menu.findAll('[aria-current="page"]').map(link => link.text()) }
}

test.each([
  ['/organising/units', ['Cây tổ chức']],
  ['/organising/units/u3', ['Cây tổ chức']],
  ['/organising/units/late', ['Trễ hạn']],
  ['/organising/unitsandmore', []],
  ['/', ['Trang chủ']],
])('at %s the menu shows where one is', async (path, expected) => {
  expect((await menuAt(path)).current).toEqual(expected)
})

test('a department that is away keeps its name and says so', async () => {
  const { menu } = await menuAt('/')
  expect(menu.text()).toContain('Ban Tuyên giáo')
  expect(menu.text()).toContain('tạm thời không kết nối được')
})
