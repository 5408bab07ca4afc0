import { addDays, monthsBetween, toLocalDate } from '@ket-nap/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stateOn } from '../certificates/certificate.policy.ts'
import { lapsesOn, ruleOn, type ValidityRule } from './policy-version.policy.ts'

const rule = (policyVersion: string, inForceFrom: string, months: number | null): ValidityRule => ({
  courseKind: 'AWARENESS',
  policyVersion,
  inForceFrom: toLocalDate(inForceFrom),
  months,
  source: 'invented',
  isConfirmed: false,
})
const RULES = [
  rule('SECOND', '2025-07-01', 48),
  rule('FIRST', '2016-07-25', 60),
  rule('THIRD', '2026-07-26', null),
]
const on = (day: string) => ruleOn(RULES, 'AWARENESS', toLocalDate(day)).policyVersion

describe('the rule in force', () => {
  test('is that of the newest version begun, from its first day on', () => {
    expect(on('2025-06-30')).toBe('FIRST')
    expect(on('2025-07-01')).toBe('SECOND')
    expect(on('2026-07-25')).toBe('SECOND')
    expect(on('2026-07-26')).toBe('THIRD')
  })

  test('is none for a day before every version, or another course', () => {
    expect(() => on('2016-07-24')).toThrow(RangeError)
    expect(() => ruleOn(RULES, 'NEW_MEMBER', toLocalDate('2026-01-01'))).toThrow(RangeError)
  })
})

describe('a certificate of 60 months', () => {
  test.each([
    ['2021-11-21', '2026-11-22'],
    ['2020-02-29', '2025-03-01'],
    ['2021-08-31', '2026-09-01'],
  ])('issued on %s no longer counts on %s, and counts the day before', (issuedOn, lapsed) => {
    const until = lapsesOn(toLocalDate(issuedOn), 60)
    expect(until).toBe(lapsed)
    expect(stateOn({ validUntil: until, revokedOn: null }, toLocalDate(lapsed))).toBe('LAPSED')
    expect(stateOn({ validUntil: until, revokedOn: null }, addDays(toLocalDate(lapsed), -1))).toBe(
      'VALID',
    )
  })

  test('counts as long as no more than its months have passed, and no longer', () => {
    const days = fc.integer({ min: 0, max: 60_000 }).map(n => addDays(toLocalDate('1990-01-01'), n))
    const property = fc.property(days, fc.integer({ min: 1, max: 120 }), (issuedOn, months) => {
      const lapsed = lapsesOn(issuedOn, months) ?? issuedOn
      const lastDay = addDays(lapsed, -1)
      expect(monthsBetween(issuedOn, lastDay)).toBe(months)
      expect(monthsBetween(issuedOn, addDays(lastDay, -1))).toBe(months - 1)
    })
    fc.assert(property)
  })

  test('that does not lapse counts for ever', () => {
    expect(lapsesOn(toLocalDate('1980-01-01'), null)).toBeNull()
    expect(stateOn({ validUntil: null, revokedOn: null }, toLocalDate('2199-01-01'))).toBe('VALID')
  })

  test('that is revoked counts no longer from that day on', () => {
    const revokedOn = toLocalDate('2026-05-02')
    const state = (day: string) => stateOn({ validUntil: null, revokedOn }, toLocalDate(day))
    expect([state('2026-05-01'), state('2026-05-02')]).toEqual(['VALID', 'REVOKED'])
  })
})
