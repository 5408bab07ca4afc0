import { addDays, type LocalDate } from '@ket-nap/kernel'
import type { CourseKind } from '../courses/course.workflow.ts'
import { ruleOn } from '../policies/policy-version.policy.ts'

/** How many days before a certificate lapses one version of the rules counts its bearer again. */
export interface DemandRule {
  readonly courseKind: CourseKind
  readonly policyVersion: string
  readonly inForceFrom: LocalDate
  readonly aheadDays: number
}

/** Whom certificates cover no longer than to this day needs the course. */
export interface DemandHorizon {
  readonly courseKind: CourseKind
  readonly on: LocalDate
}

export const horizonsOn = (
  rules: readonly DemandRule[],
  kinds: readonly CourseKind[],
  today: LocalDate,
): DemandHorizon[] =>
  kinds.map(courseKind => ({
    courseKind,
    on: addDays(today, ruleOn(rules, courseKind, today).aheadDays),
  }))
