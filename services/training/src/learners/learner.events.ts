import type { LocalDate } from '@ket-nap/kernel'
import { Payload } from '@ket-nap/subgraph'
import { COURSE_KINDS, type CourseKind } from '../courses/course.workflow.ts'

/** `learner.changed` v1 of members. */
export interface LearnerChanged {
  personId: string
  revision: number
  courseKind: CourseKind | null
  since: LocalDate | null
  dueOn: LocalDate | null
  proposedOn: LocalDate | null
}

/** Throws `MalformedEvent` for anything else. */
export function readLearnerChanged(value: unknown): LearnerChanged {
  const event = new Payload(value)
  const asked = event.optional('courseKind', event.text)
  const courseKind = COURSE_KINDS.find(kind => kind === asked) ?? null
  return {
    personId: event.uuid('personId'),
    revision: event.whole('revision'),
    courseKind,
    since: event.optional('since', event.day),
    dueOn: event.optional('dueOn', event.day),
    proposedOn: event.optional('proposedOn', event.day),
  }
}
