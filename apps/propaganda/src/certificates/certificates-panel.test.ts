import { awayError, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import CertificatesPanel from './CertificatesPanel.vue'

const certificate = (id: string, more: Record<string, unknown> = {}) => ({
  __typename: 'Certificate',
  id,
  number: '125/GCN-TTCT',
  issuedOn: '2026-03-05',
  validUntil: '2031-03-05',
  issuer: 'Trung tâm Chính trị xã An Lễ',
  state: 'VALID',
  course: { __typename: 'Course', id: 'c1', kind: 'AWARENESS' },
  ...more,
})
const trainee = (certificates: unknown[], mayRecordCertificate = false) => ({
  data: { trainee: { __typename: 'Person', id: 'p1', mayRecordCertificate, certificates } },
})
const open = (answer: object, more = {}) =>
  mountPage(CertificatesPanel, {
    props: { subjectId: 'p1', purpose: 'TRAINING' },
    answers: { PropagandaCertificates: answer, ...more },
  })

test('a certificate says its course, number, issuer and the last day on which it counts', async () => {
  const { text, asked } = await open(trainee([certificate('1')]))
  expect(asked('PropagandaCertificates')[0]?.variables).toEqual({
    id: 'p1',
    purpose: 'TRAINING',
  })
  expect(text()).toContain('Bồi dưỡng nhận thức về Đảng')
  expect(text()).toContain('Còn giá trị')
  expect(text()).toContain('Số 125/GCN-TTCT · Cấp ngày 05/03/2026, Trung tâm Chính trị xã An Lễ')
  expect(text()).toContain('Có giá trị đến hết ngày 04/03/2031')
})

test('before a purpose is stated nothing is asked for', async () => {
  const props = { subjectId: 'p1' }
  const page = await mountPage(CertificatesPanel, { props })
  expect(page.text()).toContain('Chưa nêu mục đích mở hồ sơ')
})

test('one whose time is over says so, and one without a term has none', async () => {
  const { text } = await open(
    trainee([
      certificate('1', { state: 'LAPSED', validUntil: '2026-03-05' }),
      certificate('2', { validUntil: null }),
    ]),
  )
  expect(text()).toContain('Hết giá trị')
  expect(text()).toContain('Hết giá trị sau ngày 04/03/2026')
  expect(text()).toContain('Không có thời hạn')
})

test('without certificates it says what they are needed for', async () => {
  const { text } = await open(trainee([]))
  expect(text()).toContain('Chưa có giấy chứng nhận nào')
  expect(text()).toContain('trước khi chi bộ xem xét kết nạp')
})

test('what is still lacking is told with since when, by when and how far it got', async () => {
  const answer = trainee([])
  const trainingNeed = {
    __typename: 'TrainingNeed',
    courseKind: 'NEW_MEMBER',
    since: '2026-02-03',
    dueOn: '2027-02-02',
    coveredUntil: null,
    proposedOn: '2026-11-03',
    hasSeat: true,
  }
  Object.assign(answer.data.trainee, { trainingNeed })
  const { text } = await open(answer)
  const said =
    'Bồi dưỡng đảng viên mới · từ 03/02/2026 · cần trước 02/02/2027 · đã cử ngày 03/11/2026 · đã có chỗ trong lớp'
  expect(text()).toContain(said)
  expect((await open(trainee([]))).text()).toContain('Không thiếu lớp nào theo hồ sơ')
})

test('the button is there only where the server lets this post record', async () => {
  const reading = await open(trainee([]))
  expect(names(reading.wrapper, 'button')).toEqual([])
  reading.wrapper.unmount()
  const recording = await open(trainee([], true))
  expect(names(recording.wrapper, 'button')).toEqual(['Ghi giấy chứng nhận'])
})

test('while the register is away it says which, and asks again', async () => {
  let away = true
  const answer = () =>
    away
      ? { data: { trainee: null }, errors: [awayError('training')] }
      : trainee([certificate('1')])
  const { wrapper, text } = await open(answer)
  expect(text()).toContain('Cơ sở dữ liệu bồi dưỡng lý luận chính trị tạm thời không kết nối được')
  away = false
  await press(wrapper, 'Thử lại').trigger('click')
  await settle()
  expect(text()).toContain('Số 125/GCN-TTCT')
})

test('after a certificate was recorded the form is gone and the list is asked again', async () => {
  const stored: unknown[] = []
  const record = () => {
    stored.push(certificate('1'))
    return { data: { recordCertificate: { certificate: certificate('1'), objections: [] } } }
  }
  const page = await open(() => trainee(stored, true), { PropagandaRecordCertificate: record })
  await press(page.wrapper, 'Ghi giấy chứng nhận').trigger('click')
  await settle()
  const [course, number, issuedOn, issuer] = page.wrapper.findAll('select, input')
  await course?.setValue('AWARENESS')
  await number?.setValue('125/GCN-TTCT')
  await issuedOn?.setValue('05/03/2026')
  await issuer?.setValue('Trung tâm Chính trị xã An Lễ')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.wrapper.find('dialog').exists()).toBe(false)
  expect(page.asked('PropagandaCertificates')).toHaveLength(2)
  expect(page.text()).toContain('Số 125/GCN-TTCT')
})

test('of classes with a free seat the earliest of each course is named', async () => {
  const node = (code: string, opensOn: string, seatsTaken: number) => ({
    node: {
      __typename: 'TrainingClass',
      id: code,
      code,
      opensOn,
      seats: 60,
      seatsTaken,
      course: { __typename: 'Course', id: 'c1', kind: 'AWARENESS' },
    },
  })
  const edges = [
    node('NT03', '2027-03-01', 0),
    node('NT02', '2027-01-05', 45),
    node('NT01', '2026-12-01', 60),
  ]
  const { text } = await open({
    data: {
      ...trainee([]).data,
      trainingClasses: { __typename: 'TrainingClassConnection', edges },
    },
  })
  expect(text()).toContain('NT02, khai giảng 05/01/2027, còn 15 chỗ')
  expect(text()).not.toContain('NT03')
  expect(text()).not.toContain('NT01')
})

test('a certificate is revoked where it may be recorded, and only while it counts', async () => {
  const page = await open(trainee([certificate('1'), certificate('2', { state: 'LAPSED' })], true))
  expect(names(page.wrapper, 'button').filter(name => name === 'Thu hồi')).toHaveLength(1)
  await press(page.wrapper, 'Thu hồi').trigger('click')
  await settle()
  expect(document.body.textContent).toContain('hồ sơ kết nạp báo thiếu giấy')
})
