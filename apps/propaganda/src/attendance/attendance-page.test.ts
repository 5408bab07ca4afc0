import { press, settle } from '@ket-nap/app-kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import AttendancePage from './AttendancePage.vue'

const enrolment = (id: string, fullName: string) => ({
  __typename: 'Enrolment',
  id,
  stage: 'CONFIRMED',
  person: { __typename: 'Person', id: `person-${id}`, fullName },
})
const session = {
  data: {
    classSession: {
      __typename: 'ClassSession',
      id: 's1',
      heldOn: '2026-11-20',
      startsMinute: 450,
      endsMinute: 660,
      cancelledOn: null,
      attendance: [],
      class: {
        __typename: 'TrainingClass',
        id: 'c1',
        code: 'NT01',
        stage: 'RUNNING',
        isRunHere: true,
        enrolments: [enrolment('e1', 'Lê Thị Mẫu'), enrolment('e2', 'Trần Văn Thử')],
      },
    },
  },
}
const stored = { data: { markAttendance: { session: { id: 's1' }, objections: [] } } }

const open = (answer: object | 'down') =>
  mountPage(AttendancePage, {
    props: { id: 's1' },
    answers: { PropagandaSession: session, PropagandaMarkAttendance: answer },
    role: 'PROPAGANDA',
  })

beforeEach(() => localStorage.clear())

test('all are there with one touch, and the absent with another; both are sent', async () => {
  const page = await open(stored)
  await press(page.wrapper, 'Tất cả có mặt').trigger('click')
  await settle()
  await page.wrapper.findAll('button.person')[1]?.trigger('click')
  await settle()
  const marks = page
    .asked('PropagandaMarkAttendance')
    .map(({ variables }) => (variables['input'] as { marks: { state: string }[] }).marks)
  expect(marks.map(sent => sent.map(({ state }) => state))).toEqual([
    ['PRESENT', 'PRESENT'],
    ['ABSENT'],
  ])
  expect(page.text()).toContain('Có mặt 1, vắng 1')
  expect(page.text()).toContain('Đã lưu trên máy chủ')
  expect(localStorage.length).toBe(0)
})

test('without a connection marks wait on the device, without a name, and go out later', async () => {
  const page = await open('down')
  await press(page.wrapper, 'Tất cả có mặt').trigger('click')
  await settle()
  expect(page.text()).toContain('Chờ gửi: 2')
  const kept = localStorage.getItem('propaganda.attendance.s1') ?? ''
  expect(JSON.parse(kept)).toHaveLength(2)
  expect(kept).not.toContain('Mẫu')
  page.wrapper.unmount()
  const later = await open(stored)
  expect(later.text()).toContain('Đã lưu trên máy chủ')
  expect(later.asked('PropagandaMarkAttendance')).toHaveLength(1)
})

test('what the server refuses is said, and stays on the device', async () => {
  const refused = {
    data: { markAttendance: { session: null, objections: [{ code: 'WRONG_STAGE' }] } },
  }
  const page = await open(refused)
  await press(page.wrapper, 'Tất cả có mặt').trigger('click')
  await settle()
  expect(page.text()).toContain('Chưa lưu được 2 dấu')
  expect(localStorage.length).toBe(1)
})
