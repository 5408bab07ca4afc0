import type { LocalDate } from '@ket-nap/kernel'
import type { Occupation } from '../codes/person-codes.ts'
import { CRITERIA_OF, type GroupCriterion } from '../papers/group-criterion.workflow.ts'
import type { PaperKind } from '../papers/paper.workflow.ts'
import type { ApplicantGroup, Policy } from '../policies/policy.workflow.ts'
import type { Dossier } from './dossier.policy.ts'

/** Which criteria an applicant has to meet, by what he or she does. Source: HN02 I.3. */
const GROUP_OF: Readonly<Partial<Record<Occupation, ApplicantGroup>>> = {
  STATE_OFFICIAL: 'OFFICIALS',
  PARTY_OFFICIAL: 'OFFICIALS',
  COMMUNE_OFFICIAL: 'OFFICIALS',
  PUBLIC_EMPLOYEE: 'OFFICIALS',
  STUDENT: 'STUDENTS',
  PUPIL: 'PUPILS',
  VILLAGE_OFFICIAL: 'VILLAGERS',
  AGRICULTURE: 'VILLAGERS',
}

type Rules = Pick<Policy, 'groupCriteria'>

/** What an applicant has to show, where the province asks it of the group. */
export function criteriaOf(
  { occupation }: Pick<Dossier, 'occupation'>,
  { groupCriteria }: Rules,
): readonly GroupCriterion[] {
  const group = GROUP_OF[occupation]
  const asked: readonly ApplicantGroup[] = groupCriteria
  return group && asked.includes(group) ? CRITERIA_OF[group] : []
}

/** What no paper in the dossier proves yet. One from before criteria were named counts for all. */
export function unprovenCriteria(
  dossier: Pick<Dossier, 'occupation' | 'papers'>,
  policy: Rules,
  on: LocalDate,
): readonly GroupCriterion[] {
  const evidence = dossier.papers.filter(
    ({ kind, setAsideOn, validUntil }) =>
      kind === 'GROUP_EVIDENCE' && setAsideOn === null && (!validUntil || on < validUntil),
  )
  const isProven = (criterion: GroupCriterion) =>
    evidence.some(({ criteria }) => criteria === null || criteria.includes(criterion))
  return criteriaOf(dossier, policy).filter(criterion => !isProven(criterion))
}

/** What is wrong with the criteria that a paper is said to prove. */
export function judgeCriteria(
  { kind, criteria }: { kind: PaperKind; criteria: readonly GroupCriterion[] },
  asked: readonly GroupCriterion[],
): { isCriterionUnsaid: boolean; isCriterionForeign: boolean } {
  const possible = kind === 'GROUP_EVIDENCE' ? asked : []
  return {
    isCriterionUnsaid: possible.length > 0 && criteria.length === 0,
    isCriterionForeign: criteria.some(criterion => !possible.includes(criterion)),
  }
}
