import { awayError, field, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { unitAnswer } from '../testing/answers.ts'
import { mountPage } from '../testing/mount-page.ts'
import MembersPage from './MembersPage.vue'

const member = (id: string, fullName: string) => ({
  __typename: 'Member',
  id,
  status: 'OFFICIAL',
  exempt: false,
  decidedOn: '2010-05-12',
  ceremonyOn: '2010-05-19',
  officialOn: '2011-05-19',
  cardNumber: '********007',
  unit: { __typename: 'Unit', id: 'u1', name: 'Chi bộ thôn 1' },
  person: {
    __typename: 'Person',
    id: `p-${id}`,
    fullName,
    bornOn: '1980-02-03',
    sex: 'FEMALE',
    occupation: 'AGRICULTURE',
    professionalLevel: 'BACHELOR',
    politicalTheory: 'INTERMEDIATE',
    flags: ['MILITIA'],
  },
})
const members = (hasNextPage: boolean, ...nodes: unknown[]) => ({
  edges: nodes.map(node => ({ node })),
  pageInfo: { hasNextPage, endCursor: hasNextPage ? 'cursor-50' : null },
})
const TOTAL = {
  OrganisingMemberTotal: { data: { unit: unitAnswer({ members: { totalCount: 1001 } }) } },
}
const list = (more: Record<string, unknown>) => ({
  OrganisingMembers: { data: { unit: unitAnswer({ id: 'u1', ...more }) } },
  OrganisingMembersWithFiles: { data: { unit: unitAnswer({ id: 'u1', ...more }) } },
  ...TOTAL,
})
const TWO = list({
  members: members(true, member('1', 'Nguyễn Thị Ánh'), member('2', 'Trần Văn Bình')),
})
const open = (answers: Parameters<typeof mountPage>[1]['answers'], more = {}) =>
  mountPage(MembersPage, { props: { id: 'u1' }, ...(answers ? { answers } : {}), ...more })

test('a row opens the person, and the total comes by itself', async () => {
  const { wrapper, text } = await open(TWO)
  expect(press(wrapper, 'Nguyễn Thị Ánh').attributes('href')).toBe('/person/p-1')
  expect(text()).toContain('hơn 1.000')
})

test('what is searched for is sent, goes back to page 1, and never enters the URL', async () => {
  history.replaceState({ cursors: ['cursor-50'] }, '')
  const { wrapper, shell, asked } = await open(TWO, { path: '/?page=2' })
  expect(asked('OrganisingMembersWithFiles').at(-1)?.variables).toMatchObject({
    after: 'cursor-50',
  })

  const search = field(wrapper, 'Tìm theo họ tên')
  await search.setValue('nguyen thi anh')
  await search.trigger('keydown', { key: 'Enter' })
  await settle()
  await settle()
  const expected = { search: 'nguyen thi anh', after: null }
  expect(asked('OrganisingMembersWithFiles').at(-1)?.variables).toMatchObject(expected)
  expect(shell.router.currentRoute.value.fullPath).toBe('/')
})

test('conditions in the URL are asked for and can be taken off one by one', async () => {
  const { wrapper, shell, asked } = await open(TWO, {
    path: '/?sex=FEMALE&bornTo=1990&level=NONSENSE',
  })
  expect(asked('OrganisingMembersWithFiles')[0]?.variables.filter).toEqual({
    sex: 'FEMALE',
    bornUntil: '1991-01-01',
  })
  await press(wrapper, 'Bỏ lọc: Giới tính: Nữ').trigger('click')
  await settle()
  expect(shell.router.currentRoute.value.query).not.toHaveProperty('sex')
  expect(asked('OrganisingMembersWithFiles').at(-1)?.variables.filter).toEqual({
    bornUntil: '1991-01-01',
  })
})

test('conditions are set together, and a year that is none is refused', async () => {
  const { wrapper, shell } = await open(TWO)
  await press(wrapper, 'Lọc').trigger('click')
  await field(wrapper, 'Sinh từ năm').setValue('19')
  await wrapper.find('form').trigger('submit')
  await settle()
  expect(wrapper.text()).toContain('Ghi năm sinh bằng bốn chữ số')

  await field(wrapper, 'Sinh từ năm').setValue('1975')
  await field(wrapper, 'Tình trạng').setValue('PROBATIONARY')
  await wrapper.find('form').trigger('submit')
  await settle()
  const query = { bornFrom: '1975', status: 'PROBATIONARY' }
  expect(shell.router.currentRoute.value.query).toMatchObject(query)
})

test('a leader reads standing and dates: no file is asked for, no row leads on', async () => {
  const { wrapper, asked } = await open(TWO, { role: 'LEADER', path: '/?sex=FEMALE' })
  expect(asked('OrganisingMembersWithFiles')).toHaveLength(0)
  expect(asked('OrganisingMembers')[0]?.variables).toMatchObject({ filter: null })
  expect(names(wrapper, 'tbody a')).toEqual([])
  expect(names(wrapper, 'thead th')).not.toContain('Giới tính')
})

test('while members is away the list says so instead of looking empty', async () => {
  const answers = {
    OrganisingMembersWithFiles: {
      data: { unit: unitAnswer({ id: 'u1', members: null }) },
      errors: [awayError('members')],
    },
  }
  const { text } = await open(answers)
  expect(text()).toContain('Cơ sở dữ liệu đảng viên tạm thời không kết nối được')
  expect(text()).not.toContain('Không có đảng viên nào khớp')
})

test('an empty list says why', async () => {
  const { text } = await open(list({ members: members(false) }))
  expect(text()).toContain('Không có đảng viên nào khớp')
})
