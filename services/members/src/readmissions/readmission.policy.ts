import { addMonths, maxDate, type LocalDate } from '@ket-nap/kernel'
import type { SpecialCase } from '../papers/paper.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import {
  WAY_BACK_AFTER,
  type EarlierMembership,
  type ReadmissionFacts,
} from './readmission.workflow.ts'

interface Applicant {
  specialCases: readonly SpecialCase[]
  hasLeftParty: boolean
  earlierMembership: EarlierMembership | null
}

/** Source: 294 pt 3.5; 208 [quiz Qb 94]. */
export function readmissionOf(
  { specialCases, hasLeftParty, earlierMembership }: Applicant,
  policy: Policy,
  on: LocalDate,
): ReadmissionFacts {
  const isNamed = specialCases.includes('READMISSION')
  const earlier = isNamed ? earlierMembership : null
  const after = earlier && WAY_BACK_AFTER[earlier.cause]
  const cleared = earlier?.recordClearedOn ?? null
  return {
    isNamed,
    hasLeft: hasLeftParty,
    isRecorded: earlier !== null,
    isExcluded: after === 'NEVER',
    isTooOften: earlier !== null && earlier.readmissions >= policy.readmissionsAllowed,
    isRecordOpen: after === 'CLEARED_RECORD' && (cleared === null || cleared > on),
    from: earlier && after !== 'NEVER' ? openFrom(earlier, policy) : null,
    most: policy.readmissionsAllowed,
  }
}

/** Where a record had to be cleared, both times have to be over. */
function openFrom(
  { leftOn, cause, recordClearedOn }: EarlierMembership,
  policy: Policy,
): LocalDate {
  const afterExit = addMonths(leftOn, policy.readmissionMonths)
  if (WAY_BACK_AFTER[cause] === 'EXIT' || !recordClearedOn) return afterExit
  return maxDate(afterExit, addMonths(recordClearedOn, policy.readmissionAfterRecordMonths))
}
