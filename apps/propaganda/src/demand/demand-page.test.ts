import { awayError, field, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test, vi } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import type { Role } from '@ket-nap/app-kit'
import DemandPage from './DemandPage.vue'

const unit = { __typename: 'Unit', id: 'u1', name: 'Đảng bộ xã An Lễ' }
const demand = {
  __typename: 'TrainingDemand',
  unit,
  courseKind: 'AWARENESS',
  people: 1048,
  lapsing: 3,
  seated: 40,
  proposed: 12,
  earliestDueOn: null,
  longestSince: '2025-03-02',
}
const need = {
  __typename: 'TrainingNeed',
  person: { __typename: 'Person', id: 'p1', fullName: 'Lê Thị Mẫu' },
  unit,
  courseKind: 'NEW_MEMBER',
  since: '2026-02-03',
  dueOn: '2027-02-02',
  coveredUntil: null,
  proposedOn: null,
}
const list = (node: object | null, endCursor: string | null = null) => ({
  edges: node ? [{ node }] : [],
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
})
type Answers = Readonly<Record<string, object>>
const ANSWERS: Answers = {
  PropagandaDemand: { data: { trainingDemand: list(demand) } },
  PropagandaWaiting: { data: { trainingNeeds: list(need) } },
}
const open = (role: Role, answers: Answers = {}, path = '/') =>
  mountPage(DemandPage, { answers: { ...ANSWERS, ...answers }, role, path })
const cellsOf = (wrapper: Awaited<ReturnType<typeof open>>['wrapper'], place: number) => {
  const table = wrapper.findAll('table')[place]
  return table?.findAll('tbody th, tbody td').map(cell => cell.text())
}

test('a unit is listed with how many of its people need which class, and by when', async () => {
  const { wrapper } = await open('PROPAGANDA')
  expect(cellsOf(wrapper, 0)).toEqual([
    'Đảng bộ xã An Lễ',
    'Bồi dưỡng nhận thức về Đảng',
    '1.048',
    '40 / 1.048',
    '12',
    'chưa định ngày',
    '02/03/2025',
    'Lập lớp mới',
  ])
  expect(cellsOf(wrapper, 1)?.slice(0, 5)).toEqual([
    'Lê Thị Mẫu',
    'Đảng bộ xã An Lễ',
    'Bồi dưỡng đảng viên mới',
    '03/02/2026',
    '02/02/2027',
  ])
})

test('a leader reads the numbers, asks for no name and plans nothing', async () => {
  const page = await open('LEADER')
  expect(page.asked('PropagandaWaiting')).toEqual([])
  expect(names(page.wrapper, 'button')).not.toContain('Lập lớp mới')
})

test('a class is planned from a row, for its course and whoever has no seat', async () => {
  const { wrapper } = await open('PROPAGANDA')
  await press(wrapper, 'Lập lớp mới').trigger('click')
  await vi.dynamicImportSettled()
  await settle()
  expect(field(wrapper, 'Số chỗ').element).toHaveProperty('value', '1008')
})

test('a row leads to the units below, and the chip leads back', async () => {
  const page = await open(
    'PROPAGANDA',
    { PropagandaDemand: { data: { trainingDemand: list(demand), unit } } },
    '/?unit=u0',
  )
  expect(page.asked('PropagandaDemand')[0]?.variables).toMatchObject({
    unitId: 'u0',
    named: 'u0',
    isNamed: true,
  })
  expect(page.wrapper.find('tbody th a').attributes('href')).toContain('unit=u1')
  await field(page.wrapper, 'Chương trình').setValue('NEW_MEMBER')
  await settle()
  expect(page.asked('PropagandaWaiting').at(-1)?.variables).toEqual({
    first: 20,
    unitId: 'u0',
    kinds: ['NEW_MEMBER'],
  })
})

test('where nobody needs a class, the page says so', async () => {
  const { text } = await open('PROPAGANDA', {
    PropagandaDemand: { data: { trainingDemand: list(null) } },
    PropagandaWaiting: { data: { trainingNeeds: list(null) } },
  })
  expect(text()).toContain('Không có ai cần học trong phạm vi này')
  expect(text()).toContain('Không có ai chờ chỗ')
})

test('while the register is away it says which', async () => {
  const { text } = await open('PROPAGANDA', {
    PropagandaDemand: { data: { trainingDemand: null }, errors: [awayError('training')] },
  })
  expect(text()).toContain('Cơ sở dữ liệu bồi dưỡng lý luận chính trị tạm thời không kết nối được')
})
