import { errorAt, field, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import LifePanel from './LifePanel.vue'

const objection = (code: string, path: string[] = [], params: Record<string, string> = {}) => ({
  __typename: 'Objection',
  code,
  path,
  params: Object.entries(params).map(([name, value]) => ({
    __typename: 'ObjectionParameter',
    name,
    value,
  })),
  clearableBy: [],
  source: '294 pt 8.1',
})
const action = (name: string, ...objections: unknown[]) => ({
  __typename: 'PossibleLifeAction',
  action: name,
  objections,
})

const PERSON = {
  __typename: 'Person',
  id: 'p1',
  fullName: 'Lò Thị An',
  member: {
    __typename: 'Member',
    id: 'p1',
    partyAge: { __typename: 'PartyAge', years: 30, months: 2, outsideDays: 60 },
  },
  activityLimits: [
    {
      __typename: 'ActivityLimit',
      id: 'l1',
      kind: 'EXEMPT',
      ground: 'AGE_OR_HEALTH',
      place: null,
      from: '2026-01-01',
      until: null,
      documentNumber: '3-NQ/CB',
      documentOn: '2025-12-20',
    },
  ],
  lifeFacts: [
    {
      __typename: 'LifeFact',
      id: 'f1',
      kind: 'DISCIPLINED',
      on: '2026-05-08',
      ground: 'REPRIMAND',
      dueOn: null,
      timeCounts: null,
      documentNumber: '12-QĐ/ĐU',
      documentOn: '2026-05-01',
      issuer: 'Đảng ủy cơ quan',
      ballots: [],
    },
  ],
  lifeActions: [
    action('RECORD_DEATH'),
    action('REMOVE'),
    action('RESUME', objection('NOT_INTERRUPTED')),
  ],
}

const open = (more: Record<string, unknown> = {}, answers = {}) =>
  mountPage(LifePanel, { props: { person: { ...PERSON, ...more } }, answers, role: 'ORGANISING' })

test('Party age, limits and facts are told with their papers; blocked actions with their reason', async () => {
  const { text, wrapper } = await open()
  expect(text()).toContain('Tuổi đảng: 30 năm 2 tháng.')
  expect(text()).toContain('Đã trừ 60 ngày')
  expect(text()).toContain('Miễn công tác và sinh hoạt đảng · Tuổi cao, sức yếu')
  expect(text()).toContain('Kỷ luật đảng · Khiển trách')
  expect(text()).toContain('08/05/2026 · số 12-QĐ/ĐU ngày 01/05/2026 · Đảng ủy cơ quan')
  expect(text()).toContain('Không có thời gian gián đoạn đang ghi.')
  expect(names(wrapper, 'button')).toEqual([
    'Ghi đảng viên từ trần',
    'Xóa tên',
    'Ghi miễn, tạm thời, đình chỉ',
    'Kết thúc: Miễn công tác và sinh hoạt đảng · Tuổi cao, sức yếu',
  ])
})

test('who never was a member has no Party life', async () => {
  expect((await open({ member: null })).text()).not.toContain('Sinh hoạt đảng')
})

test('a removal is sent with its votes; what is missing and refused stands at its field', async () => {
  const refused = {
    data: {
      removeMember: {
        person: null,
        objections: [objection('CAUSE_TOO_SHORT', ['input', 'sinceOn'], { least: '3' })],
      },
    },
  }
  const page = await open({}, { OrganisingRemoveMember: refused })
  await press(page.wrapper, 'Xóa tên').trigger('click')
  await settle()
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(errorAt(page.wrapper, 'Lý do')).toBe('Chọn lý do')
  await field(page.wrapper, 'Lý do').setValue('NO_ACTIVITY')
  await field(page.wrapper, 'Có hiệu lực từ ngày').setValue('01/06/2026')
  await field(page.wrapper, 'Cơ quan').setValue('CELL')
  await field(page.wrapper, 'Ngày họp').setValue('04/05/2026')
  await field(page.wrapper, 'Phải biểu quyết').setValue('6')
  await field(page.wrapper, 'Có mặt').setValue('6')
  await field(page.wrapper, 'Tán thành').setValue('5')
  await field(page.wrapper, 'Không tán thành').setValue('1')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('OrganisingRemoveMember')[0]?.variables.input).toMatchObject({
    personId: 'p1',
    ground: 'NO_ACTIVITY',
    on: '2026-06-01',
    ballots: [
      { organ: 'CELL', heldOn: '2026-05-04', entitled: 6, present: 6, yes: 5, no: 1, blank: 0 },
    ],
  })
  expect(page.text()).toContain('ít nhất 3 tháng')
}, 20_000)

test('a recording tells the page to read anew', async () => {
  const done = {
    data: {
      recordDeath: { person: { __typename: 'Person', id: 'p1', member: null }, objections: [] },
    },
  }
  const page = await open({}, { OrganisingRecordDeath: done })
  await press(page.wrapper, 'Ghi đảng viên từ trần').trigger('click')
  await settle()
  await field(page.wrapper, 'Có hiệu lực từ ngày').setValue('01/06/2026')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.shell.notices).toEqual(['Đã ghi: Ghi đảng viên từ trần.'])
  expect(page.wrapper.emitted('changed')).toHaveLength(1)
})

test('a discipline that stands is chosen to be cancelled; one that was cancelled is not offered', async () => {
  const [fact] = PERSON.lifeFacts
  const more = {
    lifeActions: [action('CANCEL_DISCIPLINE')],
    lifeFacts: [
      { ...fact, id: 'f3', kind: 'DISCIPLINE_CANCELLED', ground: null, refersTo: 'f2' },
      { ...fact, id: 'f2', ground: 'WARNING' },
      fact,
    ],
  }
  const payload = { data: { cancelDiscipline: { person: null, objections: [] } } }
  const page = await open(more, { OrganisingCancelDiscipline: payload })
  await press(page.wrapper, 'Hủy quyết định kỷ luật').trigger('click')
  await settle()
  const choice = field(page.wrapper, 'Quyết định kỷ luật bị hủy')
  expect(choice.text()).toContain('Khiển trách · 08/05/2026')
  expect(choice.text()).not.toContain('Cảnh cáo')
  await choice.setValue('f1')
  await field(page.wrapper, 'Có hiệu lực từ ngày').setValue('20/10/2026')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('OrganisingCancelDiscipline')[0]?.variables.input).toMatchObject({
    personId: 'p1',
    disciplineId: 'f1',
    on: '2026-10-20',
  })
})

async function sendPaper({ wrapper }: Awaited<ReturnType<typeof open>>) {
  await field(wrapper, 'Số văn bản').setValue('7-QĐ/ĐU')
  await field(wrapper, 'Ngày văn bản').setValue('20/10/2026')
  await wrapper.find('form').trigger('submit')
  await settle()
}
const payloadOf = (verb: string, ...objections: unknown[]) => ({
  data: { [verb]: { activityLimit: null, objections } },
})

test('temporary activity says where and until which day; the first day after goes out', async () => {
  const page = await open(
    {},
    {
      OrganisingRecordActivityLimit: payloadOf(
        'recordActivityLimit',
        objection('TEMPORARY_TOO_SHORT', ['input', 'until'], {
          least: '3',
          earliest: '2027-01-19',
        }),
      ),
    },
  )
  await press(page.wrapper, 'Ghi miễn, tạm thời, đình chỉ').trigger('click')
  await settle()
  expect(page.text()).not.toContain('Nơi sinh hoạt tạm thời')
  await field(page.wrapper, 'Việc').setValue('TEMPORARY_ELSEWHERE WORK')
  await field(page.wrapper, 'Nơi sinh hoạt tạm thời').setValue('Công trường cầu Mẫu')
  await field(page.wrapper, 'Từ ngày').setValue('20/10/2026')
  await field(page.wrapper, 'Đến hết ngày').setValue('30/11/2026')
  await sendPaper(page)
  expect(page.asked('OrganisingRecordActivityLimit')[0]?.variables.input).toMatchObject({
    personId: 'p1',
    kind: 'TEMPORARY_ELSEWHERE',
    ground: 'WORK',
    place: 'Công trường cầu Mẫu',
    from: '2026-10-20',
    until: '2026-12-01',
  })
  expect(errorAt(page.wrapper, 'Đến hết ngày')).toContain('ít nhất 3 tháng')
})

test('what holds is ended with its last day and the paper that ends it', async () => {
  const page = await open({}, { OrganisingEndActivityLimit: payloadOf('endActivityLimit') })
  await press(
    page.wrapper,
    'Kết thúc: Miễn công tác và sinh hoạt đảng · Tuổi cao, sức yếu',
  ).trigger('click')
  await settle()
  await field(page.wrapper, 'Đến hết ngày').setValue('20/11/2026')
  await sendPaper(page)
  expect(page.asked('OrganisingEndActivityLimit')[0]?.variables.input).toMatchObject({
    activityLimitId: 'l1',
    until: '2026-11-21',
    documentNumber: '7-QĐ/ĐU',
    documentOn: '2026-10-20',
  })
  expect(page.wrapper.emitted('changed')).toHaveLength(1)
})
