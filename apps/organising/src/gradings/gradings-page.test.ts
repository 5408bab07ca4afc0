import { errorAt, field, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { unitAnswer } from '../testing/answers.ts'
import { objectionAnswer } from '../testing/dossier-answer.ts'
import { mountPage } from '../testing/mount-page.ts'
import GradingsPage from './GradingsPage.vue'

const member = (id: string, fullName: string, grade: string | null = null, exempt = false) => ({
  node: {
    __typename: 'Member',
    id,
    exempt,
    grading: grade && { __typename: 'Grading', grade },
    person: { __typename: 'Person', id, fullName },
    unit: { __typename: 'Unit', id: 'u-cell', name: 'Chi bộ ấp 1' },
  },
})
const EDGES = [
  member('p1', 'Lò Thị An'),
  member('p2', 'Trần Văn Bình'),
  member('p3', 'Lê Văn Dũng', 'DONE'),
  member('p4', 'Phạm Thị Hoa', null, true),
]

const open = (unitId: string, gradeMembers: unknown = null, edges: unknown[] = EDGES) =>
  mountPage(GradingsPage, {
    answers: {
      OrganisingGraded: {
        data: {
          unit: unitAnswer({
            members: { edges, pageInfo: { hasNextPage: false, endCursor: null } },
          }),
        },
      },
      OrganisingGradeMembers: { data: { gradeMembers } },
    },
    role: 'BASE_COMMITTEE',
    session: {
      post: { id: 'post', role: 'BASE_COMMITTEE', unitId, unitName: 'Đảng bộ', unitKind: 'BASE' },
    },
  })

type Page = Awaited<ReturnType<typeof open>>

async function fill({ wrapper }: Page) {
  await field(wrapper, 'Số văn bản').setValue('3-NQ/ĐU')
  await field(wrapper, 'Ngày văn bản').setValue('20/11/2026')
  await field(wrapper, 'Cơ quan ban hành').setValue('Đảng ủy xã')
}

async function send({ wrapper }: Page) {
  await wrapper.find('form').trigger('submit')
  await settle()
}

test('one resolution goes out with a grade for each; who is graded or exempt is only told', async () => {
  const page = await open('u-sent', { people: [], objections: [] })
  expect(page.text()).toContain('Lê Văn Dũng')
  expect(names(page.wrapper, 'select')).not.toContain('Mức của Lê Văn Dũng')
  expect(page.text()).toContain('Được miễn, không xếp loại')
  await fill(page)
  await field(page.wrapper, 'Mức của Lò Thị An').setValue('OUTSTANDING')
  await press(page.wrapper, 'Đặt người còn lại: hoàn thành tốt').trigger('click')
  await send(page)
  expect(page.asked('OrganisingGradeMembers')[0]?.variables.input).toMatchObject({
    year: 2026,
    documentNumber: '3-NQ/ĐU',
    documentOn: '2026-11-20',
    issuer: 'Đảng ủy xã',
    grades: [
      { personId: 'p1', grade: 'OUTSTANDING' },
      { personId: 'p2', grade: 'GOOD' },
    ],
  })
  expect(page.shell.notices).toEqual(['Đã ghi xếp loại của 2 người.'])
})

test('what the server objects to stands at the member, by name', async () => {
  const objections = [
    objectionAnswer('EXEMPT_NOT_GRADED', { path: ['input', 'grades', '0', 'grade'] }),
  ]
  const page = await open('u-refused', { people: null, objections })
  await fill(page)
  await field(page.wrapper, 'Mức của Trần Văn Bình').setValue('GOOD')
  await send(page)
  expect(errorAt(page.wrapper, 'Mức của Trần Văn Bình')).toContain(
    'Trần Văn Bình: Đảng viên được miễn',
  )
})

test('a form without paper or grades says what is missing, and sends nothing', async () => {
  const page = await open('u-empty')
  await send(page)
  expect(errorAt(page.wrapper, 'Số văn bản')).toBe('Ghi số văn bản')
  expect(page.text()).toContain('Chọn mức của ít nhất một đảng viên')
  expect(page.asked('OrganisingGradeMembers')).toHaveLength(0)
})

test('a unit without members says so', async () => {
  expect((await open('u-none', null, [])).text()).toContain('Đơn vị chưa có đảng viên')
})
