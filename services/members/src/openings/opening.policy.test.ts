import { ROLES, type OpeningPurpose, type Role } from '@ket-nap/subgraph'
import { describe, expect, test } from 'vitest'
import { reasonDetail, reasonToOpen, type Case } from './opening.policy.ts'

const ADMISSION: Case = { kind: 'ADMISSION', id: 'a1' }
const TRANSFER: Case = { kind: 'TRANSFER', id: 't1' }

const told = (cases: readonly Case[], role: Role, purpose: OpeningPurpose | null = null) => {
  const judged = reasonToOpen(cases, { purpose, role })
  return judged.ok ? reasonDetail(judged.value) : judged.objections
}

describe('a person is opened for', () => {
  test('the case that the post may open, whatever purpose is stated', () => {
    const detail = { caseKind: 'ADMISSION', caseId: 'a1' }
    expect(told([ADMISSION], 'ORGANISING')).toEqual(detail)
    expect(told([ADMISSION, TRANSFER], 'LEADER', 'ROLL')).toEqual(detail)
  })

  test('a stated purpose where the post may open no case', () => {
    expect(told([], 'ORGANISING', 'ROLL')).toEqual({ purpose: 'ROLL' })
    expect(told([ADMISSION], 'PROPAGANDA', 'TRAINING')).toEqual({ purpose: 'TRAINING' })
    expect(told([TRANSFER], 'LEADER', 'INSPECTION')).toEqual({ purpose: 'INSPECTION' })
  })

  test.each(ROLES)('nothing at all where a %s states no purpose, or only that of a case', role => {
    const objection = {
      code: 'PURPOSE_REQUIRED',
      path: ['purpose'],
      params: {},
      clearableBy: [role],
      source: 'HD06 8.2e; 91/2025/QH15 art. 3 §2',
    }
    expect(told([], role)).toEqual([objection])
    expect(told([], role, 'CASE')).toEqual([objection])
  })
})
