import { names } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import PaperFaultsPanel from './PaperFaultsPanel.vue'

const open = (paperFaults: unknown) =>
  mountPage(PaperFaultsPanel, {
    props: { unitId: 'u1' },
    answers: {
      OrganisingPaperFaults: { data: { unit: { __typename: 'Unit', id: 'u1', paperFaults } } },
    },
  })

test('faults of the year stand by paper and by unit, each unit a way down', async () => {
  const page = await open({
    __typename: 'PaperFaults',
    total: 3,
    counts: [
      { __typename: 'PaperFaultCount', paperKind: 'CV', code: 'UNSIGNED', count: 2 },
      { __typename: 'PaperFaultCount', paperKind: 'DIPLOMA', code: 'MISSING', count: 1 },
    ],
    below: [
      {
        __typename: 'UnitPaperFaults',
        unit: { __typename: 'Unit', id: 'u2', name: 'Chi bộ thôn 1' },
        count: 3,
      },
    ],
  })
  expect(page.asked('OrganisingPaperFaults')[0]?.variables).toEqual({
    id: 'u1',
    from: '2026-01-01',
    until: '2026-11-22',
  })
  expect(page.text()).toContain('3 sai sót từ đầu năm')
  expect(page.text()).toContain('Lý lịch của người xin vào Đảng: Thiếu chữ ký')
  expect(names(page.wrapper, 'a')).toContain('Chi bộ thôn 1')
})

test('without faults the panel says so', async () => {
  const page = await open({ __typename: 'PaperFaults', total: 0, counts: [], below: [] })
  expect(page.text()).toContain('Chưa ghi sai sót nào từ đầu năm')
})
