import type { LocalDate } from '@ket-nap/kernel'
import type { CourseKind } from '../courses/course.workflow.ts'

/** By which marks and attendance one version of the rules lets a class be passed. */
export interface AssessmentRule {
  readonly courseKind: CourseKind
  readonly policyVersion: string
  readonly inForceFrom: LocalDate
  readonly passTenths: number
  readonly goodTenths: number
  readonly excellentTenths: number
  readonly leastAttendancePercent: number
}

/** The rule of the version in force on a day. Throws for a day before every version. */
export function assessmentOn(
  rules: readonly AssessmentRule[],
  kind: CourseKind,
  day: LocalDate,
): AssessmentRule {
  const begun = rules
    .filter(rule => rule.courseKind === kind && rule.inForceFrom <= day)
    .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1))
  const [newest] = begun
  if (!newest) throw new RangeError(`no rule for ${kind} on ${day}`)
  return newest
}
