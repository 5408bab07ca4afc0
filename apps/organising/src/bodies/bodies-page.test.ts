import { awayError, errorAt, field, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { unitAnswer } from '../testing/answers.ts'
import { mountPage } from '../testing/mount-page.ts'
import BodiesPage from './BodiesPage.vue'

const person = (id: string, fullName: string) => ({ __typename: 'Person', id, fullName })
const AN = person('an', 'Lò Thị An')
const BINH = person('binh', 'Vừ A Bình')

const seat = (id: string, more: Record<string, unknown> = {}) => ({
  __typename: 'Seat',
  id,
  function: 'SECRETARY',
  area: 'Phụ trách chung',
  from: '2025-07-01',
  until: null,
  person: AN,
  ...more,
})

const voter = (who: unknown, exclusion: string | null = null, countsIfPresent = false) => ({
  __typename: 'Voter',
  person: who,
  function: 'MEMBER',
  exclusion,
  countsIfPresent,
})

const body = (more: Record<string, unknown> = {}) => ({
  __typename: 'Body',
  id: 'b1',
  organ: 'BASE_COMMITTEE',
  actions: ['BEGIN_TERM', 'SEAT_MEMBER', 'END_SEAT'],
  term: { __typename: 'BodyTerm', number: 24, from: '2025-07-01', until: null },
  seats: [seat('s1')],
  summoned: {
    __typename: 'Summons',
    on: '2026-11-21',
    entitled: 31,
    ifPresent: 1,
    twoThirds: 21,
    moreThanHalf: 16,
    voters: [voter(AN), voter(BINH, 'TEMPORARY_ELSEWHERE', true)],
  },
  ...more,
})

const answering = (more: Record<string, unknown> = {}) => ({
  OrganisingBodies: {
    data: {
      unit: unitAnswer({
        organsToBegin: ['BASE_COMMITTEE', 'STANDING_BOARD'],
        bodies: [body()],
        ...more,
      }),
    },
  },
})

const open = (more: Record<string, unknown> = {}, answers = {}, role = 'ORGANISING' as const) =>
  mountPage(BodiesPage, {
    props: { id: 'u-district' },
    answers: { ...answering(more), ...answers },
    role,
  })

type Page = Awaited<ReturnType<typeof open>>

async function submit(page: Page) {
  await page.wrapper.find('form').trigger('submit')
  await settle()
}

const payload = (command: string, ...objections: unknown[]) => ({
  data: { [command]: { body: objections.length > 0 ? null : body(), objections } },
})

const objection = (code: string, name: string, params: Record<string, string> = {}) => ({
  __typename: 'Objection',
  code,
  path: ['input', name],
  params: Object.entries(params).map(([key, value]) => ({
    __typename: 'ObjectionParameter',
    name: key,
    value,
  })),
  clearableBy: [],
  source: '294 pt 14.2',
})

test('a body shows its term, who sits in it, and what a vote of the day asks for', async () => {
  const { text } = await open()
  expect(text()).toContain('Đảng ủy cơ sởNhiệm kỳ 24, từ 01/07/2025')
  expect(text()).toContain('Tính vào số phải biểu quyết31')
  expect(text()).toContain('Hai phần ba21')
  expect(text()).toContain('Quá nửa16')
  expect(text()).toContain('Vừ A BìnhSinh hoạt tạm thời nơi kháccó mặt thì tính')
  expect(text()).toContain('Lò Thị AnBí thưPhụ trách chung01/07/2025')
})

test('grounds are asked for only by posts that work with dossiers', async () => {
  const page = await open()
  expect(page.asked('OrganisingBodies')[0]?.variables).toMatchObject({ grounds: true })
  page.wrapper.unmount()
  const leader = await mountPage(BodiesPage, {
    props: { id: 'u-district' },
    answers: answering({ organsToBegin: [], bodies: [body({ actions: [] })] }),
    role: 'LEADER',
  })
  expect(leader.asked('OrganisingBodies')[0]?.variables).toMatchObject({ grounds: false })
  expect(names(leader.wrapper, 'button')).not.toContain('Bắt đầu nhiệm kỳ')
  expect(names(leader.wrapper, 'button')).not.toContain('Thêm thành viên Đảng ủy cơ sở')
  expect(leader.wrapper.findAll('tbody button')).toHaveLength(0)
})

test('a cell has no seats; who has left the seat stands last, with the last day', async () => {
  const cell = await open({ bodies: [body({ organ: 'CELL', seats: [], actions: ['BEGIN_TERM'] })] })
  expect(cell.wrapper.findAll('table')).toHaveLength(0)
  cell.wrapper.unmount()
  const ended = seat('s0', { until: '2026-01-01', person: BINH })
  const { wrapper } = await open({ bodies: [body({ seats: [ended, seat('s1')] })] })
  const rows = wrapper.findAll('tbody tr').map(row => row.text().replace(/\s+/g, ' '))
  expect(rows[0]).toContain('Lò Thị An')
  expect(rows[1]).toContain('31/12/2025')
  expect(names(wrapper, 'tbody button')).toEqual(['Lò Thị An thôi tham gia Đảng ủy cơ sở'])
})

test('a unit without bodies says so, and what comes next', async () => {
  const { text } = await open({ bodies: [] })
  expect(text()).toContain('Chưa ghi cấp ủy, chi bộ nào')
  expect(text()).toContain('Bắt đầu nhiệm kỳ để ghi cấp ủy viên')
})

test('while members is away the page says who is away', async () => {
  const answers = {
    OrganisingBodies: {
      data: { unit: unitAnswer({ bodies: null, organsToBegin: null }) },
      errors: [awayError('members')],
    },
  }
  const { text } = await open({}, answers)
  expect(text()).toContain('Cơ sở dữ liệu đảng viên')
  expect(text()).not.toContain('Chưa ghi cấp ủy')
})

test('a term begins with organ, number and day; what is missing is said at its field', async () => {
  const page = await open({}, { OrganisingBeginTerm: payload('beginTerm') })
  await press(page.wrapper, 'Bắt đầu nhiệm kỳ').trigger('click')
  await settle()
  await submit(page)
  expect(errorAt(page.wrapper, 'Cơ quan')).toBe('Chọn cơ quan')
  expect(errorAt(page.wrapper, 'Nhiệm kỳ thứ')).toBe('Ghi một số bằng chữ số')
  await field(page.wrapper, 'Cơ quan').setValue('STANDING_BOARD')
  await field(page.wrapper, 'Nhiệm kỳ thứ').setValue('25')
  await field(page.wrapper, 'Ngày bắt đầu').setValue('15/06/2026')
  await submit(page)
  expect(page.asked('OrganisingBeginTerm')[0]?.variables.input).toMatchObject({
    organ: 'STANDING_BOARD',
    number: 25,
    from: '2026-06-15',
  })
  expect(page.shell.notices).toEqual(['Đã bắt đầu nhiệm kỳ 25 của Ban Thường vụ.'])
  expect(page.asked('OrganisingBodies').length).toBeGreaterThan(1)
})

test('a member is found within the unit and seated; an objection stands at its field', async () => {
  const found = {
    data: {
      unit: {
        __typename: 'Unit',
        id: 'u-district',
        members: {
          edges: [
            {
              node: {
                __typename: 'Member',
                id: 'binh',
                unit: { __typename: 'Unit', id: 'u-cell', name: 'Chi bộ ấp 1' },
                person: { ...BINH, bornOn: '1980-02-01' },
              },
            },
          ],
        },
      },
    },
  }
  const params = { most: '5', committee: '15' }
  const page = await open(
    {},
    {
      OrganisingFindMembers: found,
      OrganisingSeatMember: payload('seatMember', objection('BOARD_TOO_LARGE', 'personId', params)),
    },
  )
  await press(page.wrapper, 'Thêm thành viên Đảng ủy cơ sở').trigger('click')
  await settle()
  const name = field(page.wrapper, 'Họ và tên')
  await name.trigger('click')
  await settle()
  expect(page.wrapper.find('[role=option]').text()).toContain('1980 · Chi bộ ấp 1')
  await page.wrapper.find('[role=option]').trigger('pointerdown')
  await field(page.wrapper, 'Chức vụ').setValue('MEMBER')
  await field(page.wrapper, 'Từ ngày').setValue('01/07/2026')
  await submit(page)
  expect(page.asked('OrganisingSeatMember')[0]?.variables.input).toMatchObject({
    bodyId: 'b1',
    personId: 'binh',
    function: 'MEMBER',
    area: null,
    from: '2026-07-01',
  })
  expect(errorAt(page.wrapper, 'Họ và tên')).toContain('nhiều nhất 5 trên 15 ủy viên')
})

test('a seat ends after its last day', async () => {
  const page = await open({}, { OrganisingEndSeat: payload('endSeat') })
  await press(page.wrapper, 'Lò Thị An thôi tham gia Đảng ủy cơ sở').trigger('click')
  await settle()
  await field(page.wrapper, 'Ngày cuối tham gia').setValue('30/10/2026')
  await submit(page)
  expect(page.asked('OrganisingEndSeat')[0]?.variables.input).toMatchObject({
    seatId: 's1',
    until: '2026-10-31',
  })
  expect(page.shell.notices).toEqual(['Đã ghi ngày thôi tham gia.'])
})
