import { objection, type LocalDate } from '@ket-nap/kernel'
import type { Role, ViewerPost } from '@ket-nap/subgraph'
import type { Grade } from '../codes/life-codes.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import {
  GRADERS,
  objectionsToPaper,
  tooManyOutstanding,
  type GradingFacts,
  type GradingObjection,
} from './grading.policy.ts'

/** A grade as it is on record. */
export interface RecordedGrade {
  readonly id: string
  readonly year: number
  readonly grade: Grade
  readonly documentOn: LocalDate
  readonly gradingUnitId: string
  readonly correctsId: string | null
}

/** Another grade for the same year, with why and by which decision. */
export interface GradingCorrection {
  readonly grade: Grade
  readonly reason: string
  readonly documentNumber: string
  readonly documentOn: LocalDate
  readonly issuer: string
}

export interface CorrectionFacts {
  readonly today: LocalDate
  readonly post: Pick<ViewerPost, 'role' | 'unitId'>
  /** Null for a grade that is unknown or out of reach. */
  readonly grading: RecordedGrade | null
  /** Another one counts for the year already. */
  readonly isCorrected: boolean
  readonly counted: GradingFacts['counted']
}

const LONGEST_REASON = 2000
const ORGANISING: readonly Role[] = ['ORGANISING']

/** An organ corrects what it graded itself; the organising department corrects within its reach. */
export const mayCorrect = (
  { role, unitId }: CorrectionFacts['post'],
  { gradingUnitId }: Pick<RecordedGrade, 'gradingUnitId'>,
): boolean => role === 'ORGANISING' || (GRADERS.includes(role) && unitId === gradingUnitId)

/** Everything that speaks against a correction. Source: domain §2.11; corrections append (DESIGN). */
export function objectionsToCorrection(
  correction: GradingCorrection,
  { facts, policy }: { facts: CorrectionFacts; policy: Policy },
): readonly GradingObjection[] {
  const { grading, today } = facts
  const at = (field: string) => ['input', field]
  if (!grading) return [objection('UNKNOWN_GRADING', { path: at('gradingId') })]
  const { documentOn, reason, grade } = correction
  const checks: readonly (GradingObjection | false)[] = [
    facts.isCorrected && objection('CORRECTED_BEFORE', { path: at('gradingId') }),
    !mayCorrect(facts.post, grading) &&
      objection('GRADED_BY_ANOTHER_ORGAN', { path: at('gradingId'), clearableBy: [...ORGANISING] }),
    grade === grading.grade && objection('SAME_GRADE', { path: at('grade') }),
    reason === '' && objection('NOTE_MISSING', { path: at('reason') }),
    reason.length > LONGEST_REASON &&
      objection('TEXT_TOO_LONG', { path: at('reason'), params: { limit: LONGEST_REASON } }),
    documentOn < grading.documentOn &&
      objection('BEFORE_GRADING', {
        path: at('documentOn'),
        params: { on: grading.documentOn },
      }),
  ]
  return [
    ...checks.filter(check => check !== false),
    ...objectionsToPaper(correction, today),
    ...objectionsToNewShare(correction, facts, policy),
  ]
}

function objectionsToNewShare(
  { grade }: GradingCorrection,
  { grading, counted }: CorrectionFacts,
  policy: Policy,
): readonly GradingObjection[] {
  if (grade !== 'OUTSTANDING' || grading?.grade === 'OUTSTANDING') return []
  const good = counted.good - (grading?.grade === 'GOOD' ? 1 : 0)
  return tooManyOutstanding({ outstanding: counted.outstanding + 1, good }, policy, [
    'input',
    'grade',
  ])
}

interface Chained {
  readonly id: string
  readonly correctsId: string | null
}

/** Those that count: no other one corrects them. */
export function standingGradings<Grading extends Chained>(
  gradings: readonly Grading[],
): readonly Grading[] {
  const corrected = new Set(gradings.map(({ correctsId }) => correctsId))
  return gradings.filter(({ id }) => !corrected.has(id))
}

/** What stood before a grade, the latest first. */
export function gradingsBefore<Grading extends Chained>(
  { correctsId }: Chained,
  gradings: readonly Grading[],
): readonly Grading[] {
  const before = gradings.find(({ id }) => id === correctsId)
  return before ? [before, ...gradingsBefore(before, gradings)] : []
}
