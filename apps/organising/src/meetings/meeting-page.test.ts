import { errorAt, field, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { ADMISSION, objectionAnswer } from '../testing/dossier-answer.ts'
import { mountPage } from '../testing/mount-page.ts'
import MeetingPage from './MeetingPage.vue'

const BODY = {
  __typename: 'Body',
  id: 'b1',
  organ: 'CELL',
  summoned: {
    entitled: 9,
    ifPresent: 1,
    twoThirds: 6,
    moreThanHalf: 5,
    voters: [
      {
        exclusion: 'EXEMPT',
        countsIfPresent: true,
        person: { __typename: 'Person', id: 'p9', fullName: 'Phạm Văn Cường' },
      },
    ],
  },
}
const NOBODY = { edges: [], pageInfo: { hasNextPage: false } }
const unit = (more: object) => ({
  data: { unit: { __typename: 'Unit', id: 'u1', ...more } },
})
const answering = (recordMeeting: unknown, bodies: unknown[] = [BODY]) => ({
  OrganisingAgenda: unit({
    probations: NOBODY,
    dossiers: { edges: [{ node: ADMISSION }], pageInfo: { hasNextPage: false } },
  }),
  OrganisingSummons: unit({ bodies }),
  OrganisingRecordMeeting: { data: { recordMeeting } },
})
/** Each test is a cell of its own: what is typed outlives the page. */
const open = (unitId: string, answers = {}) =>
  mountPage(MeetingPage, {
    answers,
    role: 'CELL_SECRETARY',
    session: {
      post: { id: 'post', role: 'CELL_SECRETARY', unitId, unitName: 'Chi bộ', unitKind: 'CELL' },
    },
  })

type Page = Awaited<ReturnType<typeof open>>

async function fill({ wrapper }: Page) {
  await field(wrapper, 'Ngày họp').setValue('20/11/2026')
  await field(wrapper, 'Hình thức biểu quyết').setValue('SECRET_BALLOT')
  await field(wrapper, 'Số người có mặt được tính phiếu').setValue('8')
  await field(wrapper, 'Tán thành').setValue('7')
  await field(wrapper, 'Không tán thành').setValue('1')
  await field(wrapper, 'Số văn bản').setValue('12')
}

async function send({ wrapper }: Page) {
  await wrapper.find('form').trigger('submit')
  await settle()
}

test('the summoned, the exempt and the shares are shown for the day', async () => {
  const { text } = await open('u-summons', answering(null))
  expect(text()).toContain('Được tính phiếu: 9')
  expect(text()).toContain('Ít nhất hai phần ba: 6 phiếu')
  expect(text()).toContain('Phạm Văn Cường · tính khi có mặt: Miễn công tác và sinh hoạt đảng')
})

test('an organ without a term on record says what that means', async () => {
  const { text } = await open('u-bodiless', answering(null, []))
  expect(text()).toContain('Chưa ghi nhiệm kỳ của cơ quan này')
})

test('a meeting goes out with its lines, and where everybody stands comes back', async () => {
  const after = { ...ADMISSION, stage: 'CELL_VOTED' }
  const page = await open(
    'u-sent',
    answering({ admissions: [after], probations: [], objections: [] }),
  )
  await fill(page)
  await send(page)
  expect(page.asked('OrganisingRecordMeeting')[0]?.variables).toEqual({
    input: {
      unitId: 'u-sent',
      organ: 'CELL',
      heldOn: '2026-11-20',
      formOfVote: 'SECRET_BALLOT',
      present: 8,
      exemptPresent: 0,
      items: [
        {
          admissionId: 'a1',
          expectedVersion: 7,
          item: 'PROPOSE',
          yes: 7,
          no: 1,
          blank: 0,
          number: 12,
          note: null,
        },
      ],
      idempotencyKey: expect.any(String),
    },
  })
  expect(page.text()).toContain('Chi bộ đã biểu quyết')
  await press(page.wrapper, 'Ghi cuộc họp khác').trigger('click')
  expect(page.text()).toContain('Người được xem xét')
})

test('what the server objects to stands at the line, by the name of the person', async () => {
  const params = [
    { __typename: 'ObjectionParameter', name: 'cast', value: '9' },
    { __typename: 'ObjectionParameter', name: 'present', value: '8' },
  ]
  const path = ['input', 'items', '0', 'yes']
  const objection = objectionAnswer('VOTES_DO_NOT_ADD_UP', { path, params })
  const page = await open(
    'u-sum',
    answering({ admissions: null, probations: null, objections: [objection] }),
  )
  await fill(page)
  await send(page)
  expect(errorAt(page.wrapper, 'Tán thành')).toBe(
    'Nguyễn Thị Ánh: Tổng số phiếu (9) không bằng số người có mặt (8).',
  )
})

test('nothing is sent while nobody was voted on', async () => {
  const page = await open('u-empty', answering(null))
  await send(page)
  expect(page.text()).toContain('Ghi kết quả của ít nhất một người')
  expect(errorAt(page.wrapper, 'Ngày họp')).toContain('05/03/2026')
  expect(page.asked('OrganisingRecordMeeting')).toHaveLength(0)
})

test('what is missing in a line is named by person and field', async () => {
  const page = await open('u-half', answering(null))
  await field(page.wrapper, 'Tán thành').setValue('7')
  await send(page)
  expect(errorAt(page.wrapper, 'Số văn bản')).toBe('Nguyễn Thị Ánh: Số văn bản, ghi bằng chữ số')
})

test('Enter goes to the same field of the next line and sends nothing', async () => {
  const second = { ...ADMISSION, id: 'a2' }
  const answers = answering(null)
  const edges = [{ node: ADMISSION }, { node: second }]
  const agenda = unit({ probations: NOBODY, dossiers: { edges, pageInfo: { hasNextPage: false } } })
  const page = await open('u-keys', { ...answers, OrganisingAgenda: agenda })
  const [first, next] = page.wrapper.findAll('[data-field="yes"] input')
  if (first?.element instanceof HTMLElement) first.element.focus()
  await first?.trigger('keydown', { key: 'Enter' })
  expect(document.activeElement).toBe(next?.element)
  expect(page.asked('OrganisingRecordMeeting')).toHaveLength(0)
})
