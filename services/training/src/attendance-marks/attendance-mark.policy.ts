import { objection, type LocalDate } from '@ket-nap/kernel'
import { isUuid } from '@ket-nap/subgraph'
import type { ClassObjection } from '../classes/training-class.policy.ts'
import type { Attendance } from './attendance-mark.workflow.ts'

/** What one command takes. */
const MOST_MARKS = 200

/** A mark as a device took it. */
export interface TakenMark {
  readonly id: string
  readonly enrolmentId: string
  readonly state: Attendance
  readonly markedAt: Date
}

export interface AttendanceFacts {
  readonly heldOn: LocalDate
  readonly today: LocalDate
  /** Those who have a seat in the class of the session. */
  readonly enrolled: ReadonlySet<string>
}

/** Everything that speaks against marks, mark by mark; one that came before is no objection. */
export function objectionsToMarks(
  marks: readonly TakenMark[],
  { heldOn, today, enrolled }: AttendanceFacts,
): ClassObjection[] {
  const isLong = marks.length === 0 || marks.length > MOST_MARKS
  const length = objection('LIST_LENGTH', {
    path: ['input', 'marks'],
    params: { most: MOST_MARKS },
  })
  const ahead = objection('SESSION_AHEAD', { path: ['input', 'sessionId'], params: { heldOn } })
  return [
    ...(isLong ? [length] : []),
    ...(heldOn > today ? [ahead] : []),
    ...marks.flatMap(({ id, enrolmentId }, place): ClassObjection[] => {
      const path = ['input', 'marks', String(place)]
      if (!isUuid(id)) return [objection('MARK_ID_NOT_USABLE', { path: [...path, 'id'] })]
      if (marks.findIndex(each => each.id === id) < place)
        return [objection('TWICE_IN_LIST', { path: [...path, 'id'] })]
      if (enrolled.has(enrolmentId)) return []
      return [objection('NOT_ENROLLED', { path: [...path, 'enrolmentId'] })]
    }),
  ]
}
