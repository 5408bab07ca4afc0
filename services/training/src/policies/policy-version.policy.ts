import { addDays, addMonths, type LocalDate } from '@ket-nap/kernel'
import type { CourseKind } from '../courses/course.workflow.ts'

/** How long certificates of a course count, as one version of the rules says it. */
export interface ValidityRule {
  readonly courseKind: CourseKind
  readonly policyVersion: string
  readonly inForceFrom: LocalDate
  /** Null: does not lapse. */
  readonly months: number | null
  readonly source: string
  /** Whether the text itself was read. */
  readonly isConfirmed: boolean
}

/** What a rule needs for being found: the course, and since when its version is in force. */
interface DatedRule {
  readonly courseKind: CourseKind
  readonly inForceFrom: LocalDate
}

/** The rule of the version in force on a day. Throws for a day before every version. */
export function ruleOn<Rule extends DatedRule>(
  rules: readonly Rule[],
  kind: CourseKind,
  day: LocalDate,
): Rule {
  const begun = rules.filter(rule => rule.courseKind === kind && rule.inForceFrom <= day)
  const [first, ...others] = begun
  if (!first) throw new RangeError(`no rule for ${kind} on ${day}`)
  return others.reduce(
    (newest, rule) => (rule.inForceFrom > newest.inForceFrom ? rule : newest),
    first,
  )
}

/**
 * First day on which a certificate no longer counts. A term in months ends with the end of the
 * corresponding day of its last month (Civil Code 91/2015/QH13, art. 147.2, 148.3), and only what is
 * older than the term must be learnt again (HD06 5.4b): issued on 2021-11-21 for 60 months, it counts
 * on 2026-11-21 and not on 2026-11-22.
 */
export const lapsesOn = (issuedOn: LocalDate, months: number | null): LocalDate | null =>
  months === null ? null : addDays(addMonths(issuedOn, months), 1)
