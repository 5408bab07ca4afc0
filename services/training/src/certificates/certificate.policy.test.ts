import { toLocalDate } from '@ket-nap/kernel'
import { describe, expect, test } from 'vitest'
import {
  judgeCertificate,
  RULES,
  spellingKey,
  type CertificateFacts,
  type CertificateIntent,
} from './certificate.policy.ts'

const INTENT: CertificateIntent = {
  courseKind: 'AWARENESS',
  number: '12/GCN',
  issuedOn: toLocalDate('2026-11-21'),
  issuer: 'Trung tâm Chính trị',
}
const FACTS: CertificateFacts = {
  today: toLocalDate('2026-11-21'),
  isPersonKnown: true,
  attended: { courseKind: 'AWARENESS', opensOn: toLocalDate('2026-11-17') },
}
const codes = (intent: Partial<CertificateIntent>, facts: Partial<CertificateFacts> = {}) => {
  const judged = judgeCertificate({ ...INTENT, ...intent }, { ...FACTS, ...facts })
  return judged.ok ? [] : judged.objections.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('a certificate is recorded', () => {
  test('when nothing speaks against it, also on the day of issue and without a class', () => {
    expect(codes({})).toEqual([])
    expect(codes({}, { attended: undefined })).toEqual([])
  })

  test('with number and issuer tidied', () => {
    const judged = judgeCertificate({ ...INTENT, number: '  12 /  GCN ', issuer: 'A  B' }, FACTS)
    expect(judged).toMatchObject({ ok: true, value: { number: '12 / GCN', issuer: 'A B' } })
  })
})

describe('a certificate is not recorded', () => {
  const tomorrow = toLocalDate('2026-11-22')
  const other = { courseKind: 'NEW_MEMBER', opensOn: toLocalDate('2026-11-17') } as const
  const cases: [code: string, objections: string[]][] = [
    ['PERSON_UNKNOWN', codes({}, { isPersonKnown: false })],
    ['NUMBER_EMPTY', codes({ number: '   ' })],
    ['NUMBER_TOO_LONG', codes({ number: 'x'.repeat(61) })],
    ['NUMBER_HAS_CONTROL_CHARACTERS', codes({ number: '12\u0000/GCN' })],
    ['ISSUER_EMPTY', codes({ issuer: '' })],
    ['ISSUER_TOO_LONG', codes({ issuer: 'x'.repeat(201) })],
    ['ISSUER_HAS_CONTROL_CHARACTERS', codes({ issuer: 'Trung\ntâm' })],
    ['ISSUED_IN_FUTURE', codes({ issuedOn: tomorrow })],
    ['CLASS_UNKNOWN', codes({}, { attended: null })],
    ['CLASS_OF_OTHER_COURSE', codes({}, { attended: other })],
    ['ISSUED_BEFORE_CLASS', codes({ issuedOn: toLocalDate('2026-11-16') })],
  ]

  test.each(cases)('%s, told at its input', (code, objections) => {
    const field = RULES.find(rule => rule.code === code)?.field
    expect(objections).toEqual([`${code} input.${field}`])
  })

  test('and every reason is told at once', () => {
    expect(codes({ number: '', issuedOn: tomorrow }, { isPersonKnown: false })).toHaveLength(3)
  })

  test('every rule has its case', () => {
    expect(cases.map(([code]) => code)).toEqual(RULES.map(({ code }) => code))
  })
})

test('numbers and issuers that differ in case, spaces or composition are the same, marks are not', () => {
  expect(spellingKey('12 / gcn')).toBe(spellingKey('12/GCN'))
  expect(spellingKey('Hòa'.normalize('NFD'))).toBe(spellingKey('HÒA'))
  expect(spellingKey('Tân Hòa')).not.toBe(spellingKey('Tân Hóa'))
})
