import { awayError, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import PersonPage from './PersonPage.vue'

const UNIT = {
  __typename: 'Unit',
  id: 'u1',
  name: 'Chi bộ thôn 1',
  ancestors: [],
  foundedOn: '2025-07-01',
  closedOn: null,
}
const PERSON = {
  __typename: 'Person',
  id: 'p1',
  fullName: 'Nguyễn Hoàng Phương Thảo Nguyên Khánh Linh',
  bornOn: '1999-08-17',
  sex: 'FEMALE',
  unit: UNIT,
  member: {
    __typename: 'Member',
    id: 'm1',
    status: 'PROBATIONARY',
    exempt: false,
    decidedOn: '2026-05-12',
    ceremonyOn: '2026-05-19',
    officialOn: null,
    leftOn: null,
    cardNumber: null,
  },
  personalNumber: '*********107',
  ethnicGroup: { code: 'KINH', name: 'Kinh' },
  religion: null,
  generalEducation: 'UPPER_SECONDARY',
  professionalLevel: null,
  politicalTheory: 'NONE',
  occupation: 'STUDENT',
  flags: ['YOUTH_UNION'],
  admissions: [],
  badges: [],
  timeline: [{ on: '2026-05-19', kind: 'CEREMONY', detail: null, unit: UNIT }],
  openings: [{ at: '2026-11-20T17:30:00Z', role: 'CELL_SECRETARY', unitName: 'Chi bộ thôn 1' }],
}
const opening = (more: object = {}) => ({
  __typename: 'PersonOpening',
  fullName: PERSON.fullName,
  caseKind: null,
  purpose: null,
  objections: [],
  ...more,
})
const OF_CASE = opening({ caseKind: 'ADMISSION' })
const open = (person: unknown, more = {}) =>
  mountPage(PersonPage, {
    props: { id: 'p1' },
    answers: {
      OrganisingPersonFile: { data: { person, personOpening: person ? OF_CASE : null } },
    },
    ...more,
  })

/** As the service answers: opened for what is stated, else asked for it. */
const asksPurpose = ({ purpose }: Record<string, unknown>) => {
  const objections = purpose ? [] : [{ __typename: 'Objection', code: 'PURPOSE_REQUIRED' }]
  return {
    data: {
      person: purpose ? PERSON : null,
      personOpening: opening({ purpose, objections }),
    },
  }
}

test('the three dates stand apart, and one that is not there yet says so', async () => {
  const { text } = await open(PERSON)
  expect(text()).toContain('Ngày quyết định kết nạp12/05/2026')
  expect(text()).toContain('Ngày kết nạp19/05/2026')
  expect(text()).toContain('Ngày chính thứcChưa có số liệu')
})

test('that the opening is recorded is said, with the latest ones in the time of Vietnam', async () => {
  const { text } = await open(PERSON)
  expect(text()).toContain('Lần mở hồ sơ này đã được ghi vào nhật ký truy cập')
  expect(text()).toContain('21/11/2026 00:30 · Bí thư chi bộ, Chi bộ thôn 1')
})

test('a case under way is named as what the person was opened for', async () => {
  const { text } = await open(PERSON)
  expect(text()).toContain('Lý do: hồ sơ kết nạp.')
  expect(text()).not.toContain('Đổi mục đích')
})

test('without a case the purpose is asked for, told and kept for the session', async () => {
  const answers = { OrganisingPersonFile: asksPurpose }
  const { text, wrapper } = await open(PERSON, { answers })
  expect(text()).toContain('Nêu mục đích trước khi mở')
  expect(text()).not.toContain('Số định danh')
  await wrapper.get('form').trigger('submit')
  expect(text()).toContain('Chọn mục đích mở hồ sơ')
  await wrapper.get('select').setValue('BADGE')
  await wrapper.get('form').trigger('submit')
  await settle()
  expect(text()).toContain('Lý do: Xét tặng Huy hiệu Đảng.')
  expect(text()).toContain('Số định danh')

  const next = await open(PERSON, { answers })
  expect(next.text()).toContain('Lý do: Xét tặng Huy hiệu Đảng.')
  const change = next.wrapper.findAll('button').find(each => each.text() === 'Đổi mục đích')
  await change?.trigger('click')
  await settle()
  expect(next.text()).toContain('Nêu mục đích trước khi mở')
  expect(Object.values(sessionStorage)).not.toContain('BADGE')
})

test('what an event says is in words, never in codes', async () => {
  const timeline = [
    { on: '1990-05-12', kind: 'DECIDED', detail: '17-QĐ/HU', unit: null },
    { on: '2020-09-02', kind: 'BADGE', detail: '30', unit: null },
    { on: '2025-06-12', kind: 'LEFT', detail: 'DECEASED', unit: UNIT },
  ]
  const { text } = await open({ ...PERSON, timeline })
  expect(text()).toContain('Quyết định số 17-QĐ/HU')
  expect(text()).toContain('30 năm tuổi đảng')
  expect(text()).toContain('Chi bộ thôn 1 · Từ trần')
})

test('the name is not in the title that browsers remember, nor in the breadcrumb', async () => {
  const { shell } = await open(PERSON)
  expect(JSON.stringify(shell.page.value)).not.toContain('Khánh Linh')
})

test('propaganda asks for no more than name, age and unit', async () => {
  const { id, fullName, bornOn, unit } = PERSON
  const person = { __typename: 'Person', id, fullName, bornOn, unit }
  const personOpening = opening({ purpose: 'TRAINING' })
  const answers = { OrganisingPersonBrief: { data: { person, personOpening } } }
  const { text, shell } = await open(PERSON, { role: 'PROPAGANDA', answers })
  expect(shell.requests.map(request => request.operationName)).toEqual(['OrganisingPersonBrief'])
  expect(text()).toContain('sinh năm 1999')
  expect(text()).toContain('Lần mở hồ sơ này đã được ghi')
  expect(text()).not.toContain('Chưa là đảng viên')
})

test('nobody there and nobody for this post look the same', async () => {
  const { text } = await open(null)
  expect(text()).toContain('Không có người này trong phạm vi của chức danh')
})

test('a post without the right is told what right is missing', async () => {
  const answers = {
    OrganisingPersonFile: {
      data: { person: null, personOpening: null },
      errors: [{ message: 'no', extensions: { code: 'FORBIDDEN', service: 'members' } }],
    },
  }
  const { text } = await mountPage(PersonPage, { props: { id: 'p1' }, answers })
  expect(text()).toContain('Chức danh hiện tại không được xem nội dung này')
})

test('while organisations is away the person is shown without the unit', async () => {
  const answers = {
    OrganisingPersonFile: {
      data: { person: { ...PERSON, unit: null }, personOpening: OF_CASE },
      errors: [awayError('organisations')],
    },
  }
  const { text } = await mountPage(PersonPage, { props: { id: 'p1' }, answers })
  expect(text()).toContain('Còn thiếu phần của: Cơ sở dữ liệu tổ chức đảng')
  expect(text()).toContain('Khánh Linh')
})
