import { errorAt, fakeUploads, field, press, settle } from '@ket-nap/app-kit/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { ADMISSION, objectionAnswer } from '../testing/dossier-answer.ts'
import { mountPage } from '../testing/mount-page.ts'
import MeetingPage from './MeetingPage.vue'

afterEach(() => vi.unstubAllGlobals())

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
        exclusion: null,
        countsIfPresent: false,
        person: { __typename: 'Person', id: 'p1', fullName: 'Trần Thị Bích' },
      },
      {
        exclusion: null,
        countsIfPresent: false,
        person: { __typename: 'Person', id: 'p2', fullName: 'Lê Văn Dũng' },
      },
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
const ORGAN = (organ: string, isOwn: boolean) => ({
  __typename: 'MeetingOrgan',
  organ,
  isOwn,
  items: organ === 'CELL' ? ['PROPOSE'] : ['ADMIT', 'REFUSE'],
  stages: organ === 'CELL' ? ['CV_CERTIFIED'] : ['APPRAISING'],
  probationItems: ['PROPOSE_RECOGNITION'],
  probationStages: ['FILE_OPEN'],
})
const answering = (recordMeeting: unknown, bodies: unknown[] = [BODY]) => ({
  OrganisingAgenda: unit({
    probations: NOBODY,
    dossiers: { edges: [{ node: ADMISSION }], pageInfo: { hasNextPage: false } },
  }),
  OrganisingMeetingOrgans: { data: { meetingOrgans: [ORGAN('CELL', true)] } },
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
  expect(text()).toContain('Phạm Văn Cường')
  expect(text()).toContain('tính khi có mặt: Miễn công tác và sinh hoạt đảng')
  expect(text()).toContain('Có mặt: 2 · vắng mặt: 0')
})

test('an organ without a term on record says what that means, and takes numbers', async () => {
  const page = await open('u-bodiless', answering(null, []))
  expect(page.text()).toContain('Chưa ghi nhiệm kỳ của cơ quan này')
  await field(page.wrapper, 'Số người có mặt được tính phiếu').setValue('8')
  await fill(page)
  await send(page)
  const sent = page.asked('OrganisingRecordMeeting')[0]?.variables
  expect(sent).toMatchObject({ input: { present: 8, exemptPresent: 0 } })
})

test('a meeting goes out with its lines, and where everybody stands comes back', async () => {
  const after = { ...ADMISSION, stage: 'CELL_VOTED' }
  const page = await open(
    'u-sent',
    answering({
      meeting: { __typename: 'Meeting', id: 'm1' },
      admissions: [after],
      probations: [],
      objections: [],
    }),
  )
  await fill(page)
  await field(page.wrapper, 'Lê Văn Dũng').setValue(false)
  await field(page.wrapper, 'Vắng suốt cuộc họp, lý do được đồng ý').setValue(true)
  await field(page.wrapper, 'Phạm Văn Cường').setValue(true)
  expect(page.text()).toContain('Có mặt: 2 · vắng mặt: 1')
  await send(page)
  expect(page.asked('OrganisingRecordMeeting')[0]?.variables).toEqual({
    input: {
      unitId: 'u-sent',
      organ: 'CELL',
      heldOn: '2026-11-20',
      formOfVote: 'SECRET_BALLOT',
      attendance: { absentIds: ['p2'], onLeaveIds: ['p2'], exemptPresentIds: ['p9'] },
      items: [
        {
          admissionId: 'a1',
          expectedVersion: 7,
          item: 'PROPOSE',
          formOfVote: null,
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
  expect(page.wrapper.find('a[href="/organising/meetings/m1"]').exists()).toBe(true)
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
    answering({ meeting: null, admissions: null, probations: null, objections: [objection] }),
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

test('a meeting entered for a cell below goes out with the scan of each signed resolution', async () => {
  const edge = fakeUploads()
  const page = await mountPage(MeetingPage, {
    answers: {
      ...answering(null),
      OrganisingMeetingOrgans: {
        data: { meetingOrgans: [ORGAN('BASE_COMMITTEE', true), ORGAN('CELL', false)] },
      },
    },
    role: 'BASE_COMMITTEE',
    path: '/?cell=u-below',
  })
  expect(page.text()).toContain('Nhập thay chi bộ')
  expect(page.asked('OrganisingAgenda')[0]?.variables).toMatchObject({
    unitId: 'u-below',
    stages: ['CV_CERTIFIED'],
  })
  const files = [new File(['a scan'], 'nghi-quyet.pdf')]
  await page.wrapper.find('.ui-file').trigger('drop', { dataTransfer: { files } })
  expect(edge.requests[0]?.path).toBe('/scans?personId=p1&admissionId=a1&kind=SIGNED_PAPER')
  edge.requests[0]?.answer(201, { id: 'scan-3' })
  await settle()
  await fill(page)
  await send(page)
  expect(page.asked('OrganisingRecordMeeting')[0]?.variables).toMatchObject({
    input: { unitId: 'u-below', organ: 'CELL', items: [{ admissionId: 'a1', scanId: 'scan-3' }] },
  })
})
