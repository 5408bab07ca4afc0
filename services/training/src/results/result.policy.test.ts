import { toLocalDate } from '@ket-nap/kernel'
import { describe, expect, test } from 'vitest'
import type { Attendance } from '../attendance-marks/attendance-mark.workflow.ts'
import type { AssessmentRule } from '../policies/assessment.policy.ts'
import { ruleOn } from '../policies/policy-version.policy.ts'
import { countAttendance, gradeOf, objectionsToPaperMarks, tenthsOf } from './result.policy.ts'

const RULE: AssessmentRule = {
  courseKind: 'AWARENESS',
  policyVersion: 'SECOND',
  inForceFrom: toLocalDate('2025-07-01'),
  passTenths: 50,
  goodTenths: 70,
  excellentTenths: 80,
  leastAttendancePercent: 80,
}

test.each([
  [0, 0],
  [7.5, 75],
  [0.7, 7],
  [10, 100],
  [10.1, null],
  [-0.1, null],
  [7.25, null],
  [Number.NaN, null],
])('the mark %d is %j tenths', (mark, tenths) => {
  expect(tenthsOf(mark)).toBe(tenths)
})

describe('somebody passes', () => {
  const grade = (tenths: number | null, attended: number, rule = RULE) =>
    gradeOf({ tenths, attended, sessions: 10 }, rule)

  test.each([
    [50, 8, 'AVERAGE'],
    [69, 10, 'AVERAGE'],
    [70, 10, 'GOOD'],
    [80, 8, 'EXCELLENT'],
  ])('with %d tenths and %d of 10 sessions as %s', (tenths, attended, expected) => {
    expect(grade(tenths, attended)).toEqual({ passed: true, grade: expected })
  })

  test.each([
    ['below the mark', 49, 10],
    ['below the attendance', 100, 7],
    ['without a mark', null, 10],
  ])('not %s', (_, tenths, attended) => {
    expect(grade(tenths, attended)).toEqual({ passed: false, grade: null })
  })

  test('by the version in force on the last day', () => {
    const first = { ...RULE, policyVersion: 'FIRST', inForceFrom: toLocalDate('2016-07-25') }
    const on = (day: string) => ruleOn([first, RULE], 'AWARENESS', toLocalDate(day)).policyVersion
    expect([on('2025-06-30'), on('2025-07-01')]).toEqual(['FIRST', 'SECOND'])
    expect(() => on('2010-01-01')).toThrow(RangeError)
  })
})

describe('attendance', () => {
  const held = (id: string, replacesId: string | null = null, isCancelled = false) => ({
    id,
    replacesId,
    isCancelled,
  })
  const was = (at: Readonly<Record<string, Attendance>>) => new Map(Object.entries(at))

  test('counts who was there, also at the session that makes up for it', () => {
    const sessions = [held('a'), held('b'), held('c'), held('again', 'b')]
    const states = was({ a: 'PRESENT', b: 'EXCUSED', again: 'PRESENT', c: 'EXCUSED' })
    expect(countAttendance(sessions, states)).toEqual({ attended: 2, sessions: 3 })
  })

  test('counts a session that makes up for one taken out in its place', () => {
    const sessions = [held('a'), held('out', null, true), held('again', 'out')]
    const states = was({ a: 'PRESENT', out: 'PRESENT', again: 'ABSENT' })
    expect(countAttendance(sessions, states)).toEqual({ attended: 1, sessions: 2 })
  })
})

describe('marks are not recorded', () => {
  const facts = { enrolled: new Set(['a', 'b']), marked: new Set(['b']) }
  const codes = (marks: Parameters<typeof objectionsToPaperMarks>[0], reason: string | null) =>
    objectionsToPaperMarks(marks, reason, facts).map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    )

  test('out of range, twice, or of somebody else', () => {
    const marks = [
      { enrolmentId: 'a', mark: 10.5 },
      { enrolmentId: 'a', mark: 5 },
      { enrolmentId: 'x', mark: 5 },
    ]
    expect(codes(marks, null)).toEqual([
      'MARK_OUT_OF_RANGE input.marks.0.mark',
      'TWICE_IN_LIST input.marks.1.enrolmentId',
      'NOT_ENROLLED input.marks.2.enrolmentId',
    ])
    expect(codes([], null)).toEqual(['LIST_LENGTH input.marks'])
  })

  test('over another without a reason', () => {
    const marks = [{ enrolmentId: 'b', mark: 8 }]
    expect(codes(marks, null)).toEqual(['REASON_NOT_USABLE input.reason'])
    expect(codes(marks, 'Chấm lại')).toEqual([])
  })
})
