import { flushPromises, mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { byRole } from '../testing/find.ts'
import { createSurroundings } from '../testing/surroundings.ts'
import type { LoadBranch, TreeNode } from './tree-node.ts'
import UiTree from './UiTree.vue'

const commune: TreeNode = { id: 'commune', label: 'Đảng bộ xã An Lễ', hasChildren: true }
const cells: TreeNode[] = [
  { id: 'cell-1', label: 'Chi bộ thôn 1', hasChildren: false },
  { id: 'section', label: 'Đảng bộ bộ phận trường học', hasChildren: true },
  { id: 'cell-2', label: 'Chi bộ thôn 2', hasChildren: false, closed: 'kết thúc 30/06/2025' },
]
const answer: LoadBranch = async node =>
  node.id === 'commune' ? { nodes: cells, next: null } : { nodes: [], next: null }

function mountTree(load: LoadBranch = answer, props: Partial<{ path: string[] }> = {}) {
  const tree = mount(UiTree, {
    props: { label: 'Cây tổ chức', roots: [commune], load, ...props },
    global: createSurroundings(),
    attachTo: document.body,
  })
  const items = () => byRole(tree, 'treeitem')
  const labels = () => items().map(item => item.text().replace(/\s+/g, ' '))
  const press = async (key: string) => {
    const at = items().find(item => item.attributes('tabindex') === '0')
    await at?.trigger('keydown', { key })
    await flushPromises()
  }
  const focused = () => document.activeElement?.textContent?.trim() ?? ''
  return { tree, items, labels, press, focused }
}

test('a branch is loaded when it is opened, once', async () => {
  const load = vi.fn<LoadBranch>(answer)
  const { labels, press, items } = mountTree(load)
  expect(labels()).toEqual(['Đảng bộ xã An Lễ'])

  await press('ArrowRight')
  expect(labels()).toHaveLength(4)
  expect(items().map(item => item.attributes('aria-level'))).toEqual(['1', '2', '2', '2'])

  await press('ArrowLeft')
  await press('ArrowRight')
  expect(load).toHaveBeenCalledTimes(1)
})

test('the arrow keys walk down into a branch and back up to its parent', async () => {
  const { press, focused } = mountTree()
  await press('ArrowRight')
  await press('ArrowRight')
  expect(focused()).toContain('Chi bộ thôn 1')
  await press('End')
  expect(focused()).toContain('Chi bộ thôn 2')
  await press('ArrowLeft')
  expect(focused()).toContain('Đảng bộ xã An Lễ')
})

test('typing finds a name without marks', async () => {
  const { press, focused } = mountTree()
  await press('ArrowRight')
  await press('d')
  expect(focused()).toContain('Đảng bộ bộ phận')
})

test('while a branch loads its item says that it is busy', async () => {
  const { press, items } = mountTree(() => new Promise(() => undefined))
  await press('ArrowRight')
  expect(items()[0]?.attributes('aria-busy')).toBe('true')
  expect(items()[0]?.attributes('aria-expanded')).toBe('true')
})

test('a branch that fails says so, and loads when it is pressed again', async () => {
  const load = vi.fn<LoadBranch>(answer).mockRejectedValueOnce(new Error('planted'))
  const { labels, press } = mountTree(load)
  await press('ArrowRight')
  expect(labels()[1]).toContain('Chưa tải được')

  await press('ArrowDown')
  await press('Enter')
  expect(labels()).toContain('Chi bộ thôn 1')
})

test('a long branch comes in parts', async () => {
  const first: LoadBranch = async (_node, after) =>
    after ? { nodes: cells.slice(1), next: null } : { nodes: cells.slice(0, 1), next: 'cursor' }
  const { labels, press, items } = mountTree(first)
  await press('ArrowRight')
  expect(labels().at(-1)).toBe('Xem thêm')
  expect(items()[1]?.attributes('aria-setsize')).toBe('-1')

  await press('End')
  await press('Enter')
  expect(labels()).toHaveLength(4)
})

test('the way down to the page shown is opened by itself', async () => {
  const { labels } = mountTree(answer, { path: ['commune', 'section'] })
  await flushPromises()
  expect(labels()).toContain('Không có đơn vị trực thuộc')
})

test('answers for the day before do not reach the tree of another day', async () => {
  const answers: ((branch: { nodes: TreeNode[]; next: null }) => void)[] = []
  const { tree, labels, press } = mountTree(
    () => new Promise(resolve => answers.push(branch => resolve(branch))),
  )
  await press('ArrowRight')
  await tree.setProps({ roots: [{ ...commune, label: 'Đảng bộ xã An Lễ (2024)' }] })
  answers[0]?.({
    nodes: [{ id: 'old', label: 'Chi bộ của ngày cũ', hasChildren: false }],
    next: null,
  })
  await flushPromises()
  expect(labels().join()).not.toContain('ngày cũ')

  answers[1]?.({ nodes: cells, next: null })
  await flushPromises()
  expect(labels()).toContain('Chi bộ thôn 1')
})

test('a unit that is closed says so in words', async () => {
  const { labels, press } = mountTree()
  await press('ArrowRight')
  expect(labels()[3]).toBe('Chi bộ thôn 2 (kết thúc 30/06/2025)')
})
