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
