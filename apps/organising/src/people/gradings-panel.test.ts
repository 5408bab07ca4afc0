import { errorAt, field, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { objectionAnswer } from '../testing/dossier-answer.ts'
import { mountPage } from '../testing/mount-page.ts'
import GradingsPanel from './GradingsPanel.vue'

const grading = (id: string, grade: string, more: object = {}) => ({
  __typename: 'Grading',
  id,
  year: 2025,
  grade,
  documentNumber: '3-NQ/ĐU',
  documentOn: '2025-12-20',
  issuer: 'Đảng ủy xã',
  reason: null,
  role: 'BASE_COMMITTEE',
  recordedAt: '2025-12-22T01:15:00Z',
  postUnit: { __typename: 'Unit', id: 'u-base', name: 'Đảng bộ xã' },
  mayCorrect: false,
  earlier: [],
  ...more,
})
const PERSON = {
  __typename: 'Person',
  id: 'p1',
  fullName: 'Lò Thị An',
  member: { __typename: 'Member', id: 'p1' },
  gradings: [
    grading('g2', 'DONE', {
      reason: 'Ghi nhầm dòng',
      mayCorrect: true,
      earlier: [grading('g1', 'GOOD')],
    }),
    grading('g0', 'GOOD', { year: 2024, role: null, postUnit: null }),
  ],
}

const open = (correctGrading: unknown = null) =>
  mountPage(GradingsPanel, {
    props: { person: PERSON },
    answers: { OrganisingCorrectGrading: { data: { correctGrading } } },
    role: 'BASE_COMMITTEE',
  })

test('a corrected grade says why, who recorded it in which post, and what stood before', async () => {
  const { text } = await open()
  expect(text()).toContain('Năm 2025: Hoàn thành nhiệm vụ')
  expect(text()).toContain('Lý do sửa: Ghi nhầm dòng')
  expect(text()).toContain('ghi lúc 22/12/2025 08:15')
  expect(text()).toContain('Đảng bộ xã')
  expect(text()).toContain('Trước khi sửa (1)')
  expect(text()).toContain('Năm 2025: Hoàn thành tốt nhiệm vụ')
  expect(text()).toContain('nhập từ tệp')
})

test('a correction goes out with reason and decision; an objection stands at its field', async () => {
  const page = await open({
    person: null,
    objections: [objectionAnswer('SAME_GRADE', { path: ['input', 'grade'] })],
  })
  await press(page.wrapper, 'Sửa xếp loại năm 2025').trigger('click')
  await settle()
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(errorAt(page.wrapper, 'Lý do sửa')).toBe('Ghi lý do')
  await field(page.wrapper, 'Mức đúng').setValue('NOT_DONE')
  await field(page.wrapper, 'Lý do sửa').setValue('Nhầm người cùng tên')
  await field(page.wrapper, 'Số văn bản').setValue('4-QĐ/ĐU')
  await field(page.wrapper, 'Ngày văn bản').setValue('01/02/2026')
  await field(page.wrapper, 'Cơ quan ban hành').setValue('Đảng ủy xã')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('OrganisingCorrectGrading')[0]?.variables.input).toMatchObject({
    gradingId: 'g2',
    grade: 'NOT_DONE',
    reason: 'Nhầm người cùng tên',
    documentNumber: '4-QĐ/ĐU',
    documentOn: '2026-02-01',
    issuer: 'Đảng ủy xã',
  })
  expect(errorAt(page.wrapper, 'Mức đúng')).toContain('trùng với mức đang ghi')
})
