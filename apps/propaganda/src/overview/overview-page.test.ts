import { awayError, field, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import OverviewPage from './OverviewPage.vue'

const course = {
  __typename: 'CourseOverview',
  courseKind: 'AWARENESS',
  planned: 2,
  open: 1,
  running: 3,
  closed: 4,
  seats: 400,
  seatsTaken: 320,
  passed: 45,
  failed: 5,
}
const overview = {
  __typename: 'TrainingOverview',
  courses: [course],
  needs: [{ __typename: 'CourseNeed', courseKind: 'NEW_MEMBER', people: 30, seated: 12 }],
  units: [
    {
      __typename: 'UnitSeats',
      unit: { __typename: 'Unit', id: 'u1', name: 'Chi bộ thôn 1' },
      seats: 20,
      taken: 15,
    },
  ],
}
const NOTHING = { ...overview, courses: [], needs: [], units: [] }
const open = (answer: object) =>
  mountPage(OverviewPage, { answers: { PropagandaOverview: answer }, role: 'LEADER' })
const answered = (trainingOverview: object) => ({ data: { trainingOverview } })

test('a year is told in figures, each with the fraction behind it', async () => {
  const { text } = await open(answered(overview))
  for (const said of ['320 / 400', '90,0%', '45 / 50 người', '15 / 20', 'Chưa có chỗ: 18']) {
    expect(text()).toContain(said)
  }
})

test('a year without a class says so, and where no class was closed there is no rate', async () => {
  const { text } = await open(answered(NOTHING))
  expect(text()).toContain('Năm này chưa có lớp nào')
  expect(text()).toContain('Chưa có lớp nào bế giảng trên hệ thống')
  expect(text()).toContain('Chưa phân chỗ cho đơn vị nào')
})

test('another year is asked for anew', async () => {
  const page = await open(answered(overview))
  const [asked] = page.asked('PropagandaOverview')
  const year = Number(asked?.variables?.['year'])
  await field(page.wrapper, 'Năm').setValue(String(year - 1))
  await settle()
  expect(page.asked('PropagandaOverview').at(-1)?.variables).toEqual({ year: year - 1 })
})

test('while the register is away it says which', async () => {
  const { text } = await open({ data: { trainingOverview: null }, errors: [awayError('training')] })
  expect(text()).toContain('Cơ sở dữ liệu bồi dưỡng lý luận chính trị tạm thời không kết nối được')
})
