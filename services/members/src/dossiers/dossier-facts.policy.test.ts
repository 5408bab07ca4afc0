import { toLocalDate as day } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import type { Occupation } from '../codes/person-codes.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import { missingPapers } from './dossier-facts.policy.ts'
import { newDossier } from './dossier.policy.ts'

/** Papers that are missing of somebody with this occupation, where a province asks for these groups. */
function missing(occupation: Occupation, groupCriteria: Policy['groupCriteria']) {
  const dossier = newDossier({
    personId: 'p',
    unitId: 'u',
    provinceId: null,
    aboveBaseId: null,
    baseId: null,
    bornOn: day('2000-01-01'),
    generalEducation: 'UPPER_SECONDARY',
    occupation,
    flags: [],
  })
  const policy = { papersAtCellVote: ['CV'], groupCriteria } as unknown as Policy
  return missingPapers({ dossier, policy, route: null }, new Set(['CV']))
}

test('a province may ask of a group for evidence of criteria of its own, and of no other', () => {
  expect(missing('PUBLIC_EMPLOYEE', ['OFFICIALS'])).toEqual(['GROUP_EVIDENCE'])
  expect(missing('STUDENT', ['OFFICIALS'])).toEqual([])
  expect(missing('STUDENT', ['STUDENTS', 'PUPILS'])).toEqual(['GROUP_EVIDENCE'])
  expect(missing('ENTERPRISE_WORKER', ['OFFICIALS', 'STUDENTS', 'PUPILS', 'VILLAGERS'])).toEqual([])
})

test('without such a rule nobody is asked', () => {
  expect(missing('PUBLIC_EMPLOYEE', [])).toEqual([])
})
