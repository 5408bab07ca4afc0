import { awayError, field, press, settle } from '@ket-nap/app-kit/testing'
import type { VueWrapper } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { CLOSED, unitAnswer } from '../testing/answers.ts'
import { mountPage } from '../testing/mount-page.ts'
import TreePage from './TreePage.vue'

const ROOTS = {
  OrganisingRoots: {
    data: { rootUnits: [unitAnswer(), unitAnswer({ id: 'u-other', name: 'Đảng bộ tỉnh khác' })] },
  },
}
const connection = (...units: unknown[]) => ({
  edges: units.map(node => ({ node })),
  pageInfo: { hasNextPage: false, endCursor: null },
})
const BRANCH = {
  OrganisingBranch: {
    data: {
      unit: {
        id: 'u-district',
        children: connection(unitAnswer({ id: 'u2', name: 'Đảng bộ xã Mỹ An', childCount: 0 })),
      },
    },
  },
}

async function openFirst(wrapper: VueWrapper) {
  await wrapper.find('[role="treeitem"]').trigger('keydown', { key: 'ArrowRight' })
  await settle()
}

test('a branch is loaded when it is opened, for the day shown', async () => {
  const { wrapper, asked, text } = await mountPage(TreePage, { answers: { ...ROOTS, ...BRANCH } })
  expect(asked('OrganisingBranch')).toHaveLength(0)
  await openFirst(wrapper)
  expect(text()).toContain('Đảng bộ xã Mỹ An')
  expect(asked('OrganisingBranch')[0]?.variables).toMatchObject({ asOf: '2026-11-21' })
})

test('the only root is open at once, with its summary beside', async () => {
  const answers = {
    OrganisingRoots: { data: { rootUnits: [unitAnswer()] } },
    OrganisingUnitSummary: { data: { unit: null } },
    ...BRANCH,
  }
  const { asked, text } = await mountPage(TreePage, { answers })
  await settle()
  expect(text()).toContain('Đảng bộ xã Mỹ An')
  expect(asked('OrganisingUnitSummary')[0]?.variables).toMatchObject({ id: unitAnswer().id })
})

test('another day asks the tree of that day, roots and open branches', async () => {
  const { wrapper, asked } = await mountPage(TreePage, { answers: { ...ROOTS, ...BRANCH } })
  await openFirst(wrapper)
  await field(wrapper, 'Số liệu tại ngày').setValue('30/04/2022')
  await settle()
  await settle()
  expect(asked('OrganisingRoots').at(-1)?.variables).toEqual({ asOf: '2022-04-30' })
  expect(asked('OrganisingBranch').at(-1)?.variables).toMatchObject({ asOf: '2022-04-30' })
})

test('a unit that has ended is marked with its last day and who continues it', async () => {
  const answers = { OrganisingRoots: { data: { rootUnits: [unitAnswer(CLOSED)] } } }
  const { text } = await mountPage(TreePage, { answers })
  expect(text()).toContain('hoạt động đến hết 30/06/2025, nay là Đảng bộ xã Tháp Mười')
})

test('what is searched for is sent, and never enters the URL', async () => {
  const answers = {
    ...ROOTS,
    OrganisingUnitMatches: { data: { units: connection(unitAnswer()) } },
  }
  const { wrapper, shell, asked, text } = await mountPage(TreePage, { answers })
  const search = field(wrapper, 'Tìm đơn vị theo tên')
  await search.setValue('thap muoi')
  await search.trigger('keydown', { key: 'Enter' })
  await settle()
  expect(asked('OrganisingUnitMatches')[0]?.variables).toMatchObject({ search: 'thap muoi' })
  expect(text()).toContain('Đảng bộ huyện Tháp Mười')
  expect(shell.router.currentRoute.value.fullPath).not.toMatch(/thap/)
})

test('what is half typed stays while another day is asked for', async () => {
  const { wrapper } = await mountPage(TreePage, { answers: { ...ROOTS, ...BRANCH } })
  const search = field(wrapper, 'Tìm đơn vị theo tên')
  await search.setValue('thap mu')
  await field(wrapper, 'Số liệu tại ngày').setValue('30/04/2022')
  await settle()
  const after: unknown = Reflect.get(field(wrapper, 'Tìm đơn vị theo tên').element, 'value')
  expect(after).toBe('thap mu')
})

test('while the register of organisations is away the page says so and offers a retry', async () => {
  const answers = {
    OrganisingRoots: { data: { rootUnits: null }, errors: [awayError('organisations')] },
  }
  const { wrapper, text, asked } = await mountPage(TreePage, { answers })
  expect(text()).toContain('Cơ sở dữ liệu tổ chức đảng tạm thời không kết nối được')
  await press(wrapper, 'Thử lại').trigger('click')
  await settle()
  expect(asked('OrganisingRoots')).toHaveLength(2)
})
