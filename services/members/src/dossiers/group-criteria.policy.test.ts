import { toLocalDate as day } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import type { Occupation } from '../codes/person-codes.ts'
import type { GroupCriterion } from '../papers/group-criterion.workflow.ts'
import type { DossierPaper } from './dossier.policy.ts'
import { judgeCriteria, unprovenCriteria } from './group-criteria.policy.ts'

const ON = day('2026-06-01')
const evidence = (
  criteria: readonly GroupCriterion[] | null,
  more: Partial<DossierPaper> = {},
) => ({
  id: 'e',
  kind: 'GROUP_EVIDENCE' as const,
  form: null,
  number: null,
  issuedOn: day('2026-05-01'),
  issuer: null,
  validUntil: null,
  setAsideOn: null,
  setAsideReason: null,
  criteria,
  scans: [],
  ...more,
})
const unproven = (occupation: Occupation, papers: DossierPaper[] = []) =>
  unprovenCriteria({ occupation, papers }, { groupCriteria: ['STUDENTS', 'OFFICIALS'] }, ON)

test('each criterion of the group is asked for until a paper proves it', () => {
  const all = ['NO_FAILED_CREDIT', 'STUDIES_FAIR', 'CONDUCT_FAIR']
  expect(unproven('STUDENT')).toEqual(all)
  expect(unproven('STUDENT', [evidence(['NO_FAILED_CREDIT', 'STUDIES_FAIR'])])).toEqual([
    'CONDUCT_FAIR',
  ])
  expect(
    unproven('STUDENT', [
      evidence(['STUDIES_FAIR', 'CONDUCT_FAIR']),
      evidence(['NO_FAILED_CREDIT']),
    ]),
  ).toEqual([])
  expect(unproven('STUDENT', [evidence(all as GroupCriterion[], { setAsideOn: ON })])).toEqual(all)
  expect(unproven('STUDENT', [evidence(all as GroupCriterion[], { validUntil: ON })])).toEqual(all)
})

test('a paper from before criteria were named counts for all; a group that is not asked needs none', () => {
  expect(unproven('STUDENT', [evidence(null)])).toEqual([])
  expect(unproven('PUPIL')).toEqual([])
})

test('a paper names criteria of the group and no others', () => {
  const asked = ['STUDIES_FAIR'] as const
  const judge = (kind: 'GROUP_EVIDENCE' | 'CV', ...criteria: GroupCriterion[]) =>
    judgeCriteria({ kind, criteria }, asked)
  expect(judge('GROUP_EVIDENCE', 'STUDIES_FAIR')).toEqual({
    isCriterionUnsaid: false,
    isCriterionForeign: false,
  })
  expect(judge('GROUP_EVIDENCE')).toMatchObject({ isCriterionUnsaid: true })
  expect(judge('GROUP_EVIDENCE', 'CULTURED_FAMILY')).toMatchObject({ isCriterionForeign: true })
  expect(judge('CV', 'STUDIES_FAIR')).toMatchObject({ isCriterionForeign: true })
  expect(judge('CV')).toEqual({ isCriterionUnsaid: false, isCriterionForeign: false })
})
