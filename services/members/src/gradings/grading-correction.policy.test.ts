import { toLocalDate as day } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import type { Policy } from '../policies/policy.workflow.ts'
import {
  gradingsBefore,
  objectionsToCorrection,
  standingGradings,
  type CorrectionFacts,
  type GradingCorrection,
} from './grading-correction.policy.ts'

const GRADING = {
  id: 'first',
  year: 2025,
  grade: 'GOOD',
  documentOn: day('2025-12-10'),
  gradingUnitId: 'base',
  correctsId: null,
} as const
const CORRECTION: GradingCorrection = {
  grade: 'DONE',
  reason: 'Ghi nhầm dòng',
  documentNumber: '2-QĐ/ĐU',
  documentOn: day('2026-01-10'),
  issuer: 'Đảng ủy xã',
}
const FACTS: CorrectionFacts = {
  today: day('2026-01-15'),
  post: { role: 'BASE_COMMITTEE', unitId: 'base' },
  grading: GRADING,
  isCorrected: false,
  counted: { outstanding: 1, good: 6 },
}
const policy = { goodPerOutstanding: 3 } as Policy

test.each<[codes: string, correction: Partial<GradingCorrection>, facts: Partial<CorrectionFacts>]>(
  [
    ['', {}, {}],
    ['gradingId UNKNOWN_GRADING', {}, { grading: null }],
    ['gradingId CORRECTED_BEFORE', {}, { isCorrected: true }],
    [
      'gradingId GRADED_BY_ANOTHER_ORGAN',
      {},
      { post: { role: 'BASE_COMMITTEE', unitId: 'other' } },
    ],
    ['', {}, { post: { role: 'ORGANISING', unitId: 'commune' } }],
    ['grade SAME_GRADE', { grade: 'GOOD' }, {}],
    ['reason NOTE_MISSING', { reason: '' }, {}],
    ['reason TEXT_TOO_LONG', { reason: 'x'.repeat(2001) }, {}],
    ['documentOn BEFORE_GRADING', { documentOn: day('2025-12-09') }, {}],
    ['documentOn DOCUMENT_IN_FUTURE', { documentOn: day('2026-01-16') }, {}],
    [
      'documentNumber DOCUMENT_NUMBER_NOT_USABLE, issuer ISSUER_NOT_USABLE',
      { documentNumber: '', issuer: '' },
      {},
    ],
    // Two outstanding ask for six good ones; the corrected one is no longer among them.
    ['grade TOO_MANY_OUTSTANDING', { grade: 'OUTSTANDING' }, {}],
    ['', { grade: 'OUTSTANDING' }, { counted: { outstanding: 1, good: 7 } }],
  ],
)('a correction meets: %s', (codes, correction, facts) => {
  const told = objectionsToCorrection(
    { ...CORRECTION, ...correction },
    { facts: { ...FACTS, ...facts }, policy },
  )
  expect(told.map(({ code, path }) => `${path.slice(1).join('.')} ${code}`).join(', ')).toBe(codes)
})

test('of a chain of corrections the last one counts, the others stay before it', () => {
  const first = { id: 'first', correctsId: null }
  const second = { id: 'second', correctsId: 'first' }
  const third = { id: 'third', correctsId: 'second' }
  const another = { id: 'another', correctsId: null }
  const all = [third, second, another, first]
  expect(standingGradings(all)).toEqual([third, another])
  expect(gradingsBefore(third, all)).toEqual([second, first])
  expect(gradingsBefore(another, all)).toEqual([])
})
