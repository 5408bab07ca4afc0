import { toLocalDate as day } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import type { Grade } from '../codes/life-codes.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import {
  judgedOn,
  objectionsToGrading,
  type GradedMember,
  type GradingResolution,
} from './grading.policy.ts'

const member = (id: string, more: Partial<GradedMember> = {}): GradedMember => ({
  id,
  belongs: true,
  isExempt: false,
  graded: null,
  ...more,
})
const graded = (...grades: Grade[]) =>
  grades.map((grade, place) => ({ personId: `p${place}`, grade }))

/** What speaks against a resolution of December 2025, as 'path CODE'. */
function judge(
  resolution: Partial<GradingResolution>,
  {
    members = Array.from({ length: 10 }, (_, place) => member(`p${place}`)),
    counted = { outstanding: 0, good: 0 },
    goodPerOutstanding = 5,
  }: {
    members?: GradedMember[]
    counted?: { outstanding: number; good: number }
    goodPerOutstanding?: number | null
  } = {},
): string[] {
  const whole = {
    year: 2025,
    documentNumber: '12-NQ/ĐU',
    documentOn: day('2025-12-10'),
    issuer: 'Đảng ủy xã',
    grades: graded('GOOD'),
    ...resolution,
  }
  const policy = { goodPerOutstanding } as Policy
  const facts = { today: day('2026-01-15'), members, counted }
  return objectionsToGrading(whole, { facts, policy }).map(
    ({ path, code }) => `${path.slice(1).join('.')} ${code}`,
  )
}

test('one outstanding for five good ones, over everything the organ graded for the year', () => {
  const five = graded('GOOD', 'GOOD', 'GOOD', 'GOOD', 'GOOD', 'OUTSTANDING')
  expect(judge({ grades: five })).toEqual([])
  expect(judge({ grades: five.slice(1) })).toEqual(['grades TOO_MANY_OUTSTANDING'])
  expect(judge({ grades: five.slice(1) }, { counted: { outstanding: 0, good: 1 } })).toEqual([])
  expect(judge({ grades: five }, { counted: { outstanding: 1, good: 4 } })).toEqual([
    'grades TOO_MANY_OUTSTANDING',
  ])
})

test('without such a rule any share is taken, and grades without a top one are never held up', () => {
  expect(judge({ grades: graded('OUTSTANDING') }, { goodPerOutstanding: null })).toEqual([])
  expect(judge({}, { counted: { outstanding: 9, good: 0 } })).toEqual([])
})

test('only who is a member then, not exempt and not graded yet is graded, and once', () => {
  const members = [
    member('p0', { belongs: false }),
    member('p1', { isExempt: true }),
    member('p2', { graded: 'DONE' }),
  ]
  const grades = [
    ...graded('GOOD', 'GOOD', 'GOOD', 'GOOD'),
    { personId: 'p0', grade: 'DONE' as const },
  ]
  expect(judge({ grades }, { members })).toEqual([
    'grades.0.grade NOT_A_MEMBER_THEN',
    'grades.1.grade EXEMPT_NOT_GRADED',
    'grades.2.grade GRADED_BEFORE',
    'grades.3.grade UNKNOWN_PERSON',
    'grades.4.grade TWICE_IN_LIST',
  ])
})

test('a year is graded in it or after it, by a resolution that exists', () => {
  expect(judge({ year: 2026 })).toEqual(['year GRADED_AHEAD'])
  expect(judge({ year: 7 })).toEqual(['year GRADED_AHEAD'])
  expect(judge({ documentOn: day('2026-01-16') })).toEqual(['documentOn DOCUMENT_IN_FUTURE'])
  expect(judge({ documentNumber: '', issuer: '', grades: [] })).toEqual([
    'documentNumber DOCUMENT_NUMBER_NOT_USABLE',
    'issuer ISSUER_NOT_USABLE',
    'grades LIST_LENGTH',
  ])
})

test('membership counts on the day of the resolution, at the latest on the last of the year', () => {
  expect(judgedOn({ year: 2025, documentOn: day('2025-12-10') })).toBe('2025-12-10')
  expect(judgedOn({ year: 2025, documentOn: day('2026-01-12') })).toBe('2025-12-31')
})
