import { awayError, field, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import ClassesPage from './ClassesPage.vue'

const trainingClass = (code: string, more: Record<string, unknown> = {}) => ({
  __typename: 'TrainingClass',
  id: `class-${code}`,
  code,
  course: { __typename: 'Course', id: 'c1', kind: 'AWARENESS' },
  organiser: { __typename: 'Unit', id: 'u1', name: 'Đảng bộ xã An Lễ' },
  place: 'Trung tâm Chính trị xã An Lễ',
  opensOn: '2026-03-02',
  closesOn: '2026-03-06',
  decisionNumber: '14-QĐ/TTCT',
  certificateCount: 1048,
  stage: 'OPEN',
  seats: 60,
  seatsTaken: 45,
  ...more,
})
const classes = (nodes: unknown[], endCursor: string | null = null) => ({
  data: {
    trainingClasses: {
      edges: nodes.map(node => ({ node })),
      pageInfo: { hasNextPage: endCursor !== null, endCursor },
    },
  },
})
const open = (answer: object, path = '/') =>
  mountPage(ClassesPage, { answers: { PropagandaClasses: answer }, role: 'PROPAGANDA', path })

test('a class is listed with who opened it, its days and the number of its certificates', async () => {
  const { wrapper } = await open(classes([trainingClass('BDNT-2026-01')]))
  const cells = wrapper.findAll('tbody th, tbody td').map(cell => cell.text())
  expect(cells).toEqual([
    'BDNT-2026-01',
    'Bồi dưỡng nhận thức về Đảng',
    'Đảng bộ xã An Lễ',
    'Đang nhận học viên',
    '02/03/2026',
    '06/03/2026',
    '45 / 60',
    '1.048',
  ])
})

test('a class whose organiser is out of reach is listed without its name', async () => {
  const { wrapper } = await open(classes([trainingClass('BDNT-2026-01', { organiser: null })]))
  expect(wrapper.findAll('tbody td').map(cell => cell.text())).toContain('—')
})

test('a page of the list of one course opens from its link and the cursors beside it', async () => {
  history.replaceState({ cursors: ['cursor-1'] }, '')
  const page = await open(classes([trainingClass('LỚP-51')]), '/?kind=NEW_MEMBER&page=2')
  const asked = page.asked('PropagandaClasses')[0]?.variables
  expect(asked).toEqual({ first: 50, after: 'cursor-1', kinds: ['NEW_MEMBER'], stages: null })
  expect(page.text()).toContain('Trang 2')
})

test('another course starts at its first page', async () => {
  history.replaceState({ cursors: ['cursor-1'] }, '')
  const page = await open(classes([trainingClass('LỚP-51')]), '/?kind=NEW_MEMBER&page=2')
  await field(page.wrapper, 'Chương trình').setValue('AWARENESS')
  await settle()
  const asked = page.asked('PropagandaClasses').at(-1)?.variables
  expect(asked).toEqual({ first: 50, after: null, kinds: ['AWARENESS'], stages: null })
  expect(page.shell.router.currentRoute.value.query).toEqual({ kind: 'AWARENESS' })
})

test('there is a next page where the server says so', async () => {
  const last = await open(classes([trainingClass('LỚP-1')]))
  expect(names(last.wrapper, 'button')).not.toContain('Trang sau')
  last.wrapper.unmount()
  const first = await open(classes([trainingClass('LỚP-1')], 'cursor-1'))
  expect(press(first.wrapper, 'Trang sau').attributes('disabled')).toBeUndefined()
})

test('an empty list says why, and when a class appears', async () => {
  const { text } = await open(classes([]))
  expect(text()).toContain('Chưa có lớp nào trong phạm vi')
  expect(text()).toContain('ghi quyết định mở lớp')
})

test('while the register is away it says which', async () => {
  const { text } = await open({ data: { trainingClasses: null }, errors: [awayError('training')] })
  expect(text()).toContain('Cơ sở dữ liệu bồi dưỡng lý luận chính trị tạm thời không kết nối được')
})
