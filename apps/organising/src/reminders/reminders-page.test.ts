import { awayError, press } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import RemindersPage from './RemindersPage.vue'

const UNIT = { __typename: 'Unit', id: 'u-cell', name: 'Chi bộ thôn 1' }
const reminder = (id: string, level: string) => ({
  node: {
    __typename: 'Reminder',
    id,
    timer: 'DOSSIER',
    dueOn: '2026-10-16',
    level,
    toldOn: '2026-10-17',
    admission: {
      __typename: 'Admission',
      id: `a-${id}`,
      stage: 'VERIFYING',
      unit: UNIT,
      person: { __typename: 'Person', id: `p-${id}`, fullName: 'Nguyễn Thị Ánh' },
    },
    probation: null,
    transfer: null,
    person: null,
  },
})
const answers = (edges: unknown[], lines: unknown[] = []) => ({
  OrganisingReminders: {
    data: {
      reminders: {
        __typename: 'ReminderConnection',
        edges,
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    },
  },
  OrganisingDigest: { data: { unit: { ...UNIT, digest: lines } } },
})

test('a reminder says which term, how urgent, and opens the dossier', async () => {
  const { wrapper, text } = await mountPage(RemindersPage, {
    answers: answers([reminder('1', 'ESCALATED')]),
  })
  expect(text()).toContain('Hồ sơ còn giá trị')
  expect(text()).toContain('16/10/2026')
  expect(text()).toContain('Quá hạn, báo cấp trên')
  expect(press(wrapper, 'Nguyễn Thị Ánh').attributes('href')).toBe('/organising/dossiers/a-1')
})

test('a reminder of a transfer opens it, for posts that keep files', async () => {
  const { node } = reminder('1', 'LATE')
  const transfer = {
    __typename: 'Transfer',
    id: 't-1',
    stage: 'IN_TRANSIT',
    fullName: 'Trần Văn Bền',
    from: { __typename: 'TransferPlace', id: 'u-cell', name: 'Chi bộ thôn 1' },
  }
  const edges = [{ node: { ...node, timer: 'SLIP_CHECK', admission: null, transfer } }]
  const keeper = await mountPage(RemindersPage, {
    answers: answers(edges),
    role: 'BASE_COMMITTEE',
  })
  expect(keeper.text()).toContain('Đối chiếu phiếu báo chuyển sinh hoạt')
  expect(keeper.text()).toContain('Đã giới thiệu, chờ nộp giấy')
  expect(press(keeper.wrapper, 'Trần Văn Bền').attributes('href')).toBe('/organising/transfers/t-1')
  const leader = await mountPage(RemindersPage, { answers: answers(edges), role: 'LEADER' })
  expect(leader.text()).toContain('Trần Văn Bền')
  expect(leader.wrapper.find('a[href*="transfers"]').exists()).toBe(false)
})

test('a reminder of a probation opens the recognition file', async () => {
  const { node } = reminder('1', 'LATE')
  const { admission } = node
  const probation = { ...admission, __typename: 'Probation', id: 'pr-1', stage: 'FILE_OPEN' }
  const { wrapper, text } = await mountPage(RemindersPage, {
    answers: answers([
      { node: { ...node, timer: 'CELL_RECOGNITION', admission: null, probation } },
    ]),
  })
  expect(text()).toContain('Chi bộ xét công nhận chính thức')
  expect(text()).toContain('Đang hoàn thiện hồ sơ công nhận')
  expect(press(wrapper, 'Nguyễn Thị Ánh').attributes('href')).toBe('/organising/probations/pr-1')
})

test('the level above sees where the delays lie, a cell only its own', async () => {
  const line = { __typename: 'DigestLine', soon: 2, late: 13, escalated: 4, unit: UNIT }
  const above = await mountPage(RemindersPage, { answers: answers([], [line]) })
  expect(above.text()).toContain('Chi bộ thôn 1')
  expect(above.text()).toContain('13')
  const cell = await mountPage(RemindersPage, {
    answers: answers([], [line]),
    role: 'CELL_SECRETARY',
  })
  expect(cell.asked('OrganisingDigest')).toEqual([])
})

test('nothing due, and members away, are not the same', async () => {
  const none = await mountPage(RemindersPage, { answers: answers([]) })
  expect(none.text()).toContain('Không có việc đến hạn')
  const away = { data: { reminders: null }, errors: [awayError('members')] }
  const page = await mountPage(RemindersPage, {
    answers: { ...answers([]), OrganisingReminders: away },
  })
  expect(page.text()).toContain('Cơ sở dữ liệu đảng viên tạm thời không kết nối được')
})
