import { objection } from '@ket-nap/kernel'
import type { Attendance } from '../attendance-marks/attendance-mark.workflow.ts'
import {
  lineOf,
  objectionsToReason,
  type ClassObjection,
} from '../classes/training-class.policy.ts'
import type { AssessmentRule } from '../policies/assessment.policy.ts'
import type { ClassGrade } from './result.workflow.ts'

/** What one command takes. */
const MOST_MARKS = 200
const BEST = 100

/** A mark of the final paper, 0 to 10 with one decimal. */
export interface GivenMark {
  readonly enrolmentId: string
  readonly mark: number
}

/** 7.5 → 75; null: not a mark. Tenths are whole, so that no sum of decimals decides on a pass. */
export function tenthsOf(mark: number): number | null {
  const tenths = Math.round(mark * 10)
  const isMark = Math.abs(mark * 10 - tenths) < 1e-6 && tenths >= 0 && tenths <= BEST
  return isMark ? tenths : null
}

export interface MarkFacts {
  readonly enrolled: ReadonlySet<string>
  /** Those who have a mark already: another replaces it, for a reason. */
  readonly marked: ReadonlySet<string>
}

/** Everything that speaks against marks, line by line. */
export function objectionsToPaperMarks(
  marks: readonly GivenMark[],
  reason: string | null,
  { enrolled, marked }: MarkFacts,
): ClassObjection[] {
  const isLong = marks.length === 0 || marks.length > MOST_MARKS
  const length = objection('LIST_LENGTH', {
    path: ['input', 'marks'],
    params: { most: MOST_MARKS },
  })
  const replaces = marks.some(({ enrolmentId }) => marked.has(enrolmentId))
  return [
    ...(isLong ? [length] : []),
    ...marks.flatMap(({ enrolmentId, mark }, place): ClassObjection[] => {
      const at = (field: string) => ['input', 'marks', String(place), field]
      if (marks.findIndex(each => each.enrolmentId === enrolmentId) < place)
        return [objection('TWICE_IN_LIST', { path: at('enrolmentId') })]
      return [
        ...(enrolled.has(enrolmentId)
          ? []
          : [objection('NOT_ENROLLED', { path: at('enrolmentId') })]),
        ...(tenthsOf(mark) === null ? [objection('MARK_OUT_OF_RANGE', { path: at('mark') })] : []),
      ]
    }),
    ...(replaces || reason !== null ? objectionsToReason(lineOf(reason ?? '')) : []),
  ]
}

export interface SessionHeld {
  readonly id: string
  readonly replacesId: string | null
  readonly isCancelled: boolean
}

/**
 * At how many sessions somebody was, of how many. Whoever was at the session that makes up for another was
 * there; one that makes up for a session that was taken out stands in its place.
 */
export function countAttendance(
  sessions: readonly SessionHeld[],
  stateAt: ReadonlyMap<string, Attendance>,
): { attended: number; sessions: number } {
  const held = sessions.filter(({ isCancelled }) => !isCancelled)
  const ids = new Set(held.map(({ id }) => id))
  const counted = held.filter(({ replacesId }) => replacesId === null || !ids.has(replacesId))
  const wasAt = (id: string) => stateAt.get(id) === 'PRESENT'
  const attended = counted.filter(
    ({ id }) => wasAt(id) || held.some(other => other.replacesId === id && wasAt(other.id)),
  )
  return { attended: attended.length, sessions: counted.length }
}

/** What somebody brought to the end of a class. */
export interface Achieved {
  readonly tenths: number | null
  readonly attended: number
  readonly sessions: number
}

/** Whether that passes, and with which grade. */
export function gradeOf(
  { tenths, attended, sessions }: Achieved,
  rule: AssessmentRule,
): { passed: boolean; grade: ClassGrade | null } {
  const cameEnough = attended * 100 >= rule.leastAttendancePercent * sessions
  if (tenths === null || tenths < rule.passTenths || !cameEnough)
    return { passed: false, grade: null }
  if (tenths >= rule.excellentTenths) return { passed: true, grade: 'EXCELLENT' }
  return { passed: true, grade: tenths >= rule.goodTenths ? 'GOOD' : 'AVERAGE' }
}
