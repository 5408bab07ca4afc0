import { expect, test } from 'vitest'
import { unitAnswer } from '../testing/answers.ts'
import { mountPage } from '../testing/mount-page.ts'
import RemovalsDuePage from './RemovalsDuePage.vue'
import RemovalsDuePanel from './RemovalsDuePanel.vue'

const due = {
  cursor: 'c1',
  node: {
    __typename: 'RemovalDue',
    ground: 'BELOW_STANDARD',
    years: [2025, 2024],
    source: '294 pt 8.1',
    person: {
      __typename: 'Person',
      id: 'p1',
      fullName: 'Lò Thị An',
      unit: { __typename: 'Unit', id: 'u1', name: 'Chi bộ ấp 1' },
    },
  },
}
const answer = (edges: unknown[]) => ({
  data: {
    unit: unitAnswer({
      removalsDue: {
        edges,
        totalCount: edges.length,
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }),
  },
})

test('the home page says whose removal is to be considered, by which years and which rule', async () => {
  const { text } = await mountPage(RemovalsDuePanel, {
    answers: { OrganisingFirstRemovals: answer([due]) },
    role: 'CELL_SECRETARY',
  })
  expect(text()).toContain('Lò Thị An')
  expect(text()).toContain('Chi bộ ấp 1')
  expect(text()).toContain('các năm liền: 2024, 2025')
  expect(text()).toContain('294 pt 8.1')
  expect(text()).toContain('Xem tất cả (1)')
})

test('nobody to consider is said in words', async () => {
  const { text } = await mountPage(RemovalsDuePage, {
    answers: { OrganisingRemovalsDue: answer([]) },
    role: 'CELL_SECRETARY',
  })
  expect(text()).toContain('Không có đảng viên nào thuộc diện xem xét xóa tên')
})
