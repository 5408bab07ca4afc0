import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toLocalDate as day } from './local-date/local-date.ts'
import {
  isPersonalNumber,
  maskPersonalNumber,
  parsePersonalNumber,
  personalNumberWarnings,
  type PersonalNumber,
} from './personal-number.ts'

function numberOf(text: string): PersonalNumber {
  const outcome = parsePersonalNumber(text)
  if (!outcome.ok) throw new Error(outcome.objections[0].code)
  return outcome.value
}

const twelveDigits = fc
  .integer({ min: 0, max: 999_999_999_999 })
  .map(number => String(number).padStart(12, '0'))

describe('a personal number', () => {
  test('has twelve digits; leading zeros count', () => {
    expect(parsePersonalNumber('001075456789')).toEqual({ ok: true, value: '001075456789' })
    fc.assert(fc.property(twelveDigits, text => numberOf(` ${text} `) === text))
    fc.assert(fc.property(twelveDigits, isPersonalNumber))
  })

  test.each([
    ['eleven digits', '00107545678', 'PERSONAL_NUMBER_LENGTH'],
    ['thirteen digits', '0010754567890', 'PERSONAL_NUMBER_LENGTH'],
    ['an old identity card', '123456789', 'PERSONAL_NUMBER_LENGTH'],
    ['letters', '00107545678O', 'PERSONAL_NUMBER_NOT_DIGITS'],
    ['dots', '001.075.456.789', 'PERSONAL_NUMBER_NOT_DIGITS'],
    ['a sign', '-01075456789', 'PERSONAL_NUMBER_NOT_DIGITS'],
    ['digits of another script', '٠٠١٠٧٥٤٥٦٧٨٩', 'PERSONAL_NUMBER_NOT_DIGITS'],
    ['spaces inside', '001 075 456 789', 'PERSONAL_NUMBER_HAS_SPACES'],
    ['full-width digits', '００１０７５４５６７８９', 'PERSONAL_NUMBER_FULL_WIDTH_DIGITS'],
    ['nothing', '  ', 'PERSONAL_NUMBER_EMPTY'],
  ])('of %s is refused', (_, text, code) => {
    const outcome = parsePersonalNumber(text)
    expect(outcome.ok ? [] : outcome.objections.map(one => one.code)).toEqual([code])
  })

  test.each([['00107545678'], ['00107545678O'], [' 001075456789'], [1_075_456_789], [null]])(
    'is not what %j is',
    value => {
      expect(isPersonalNumber(value)).toBe(false)
    },
  )

  test('refused for its length tells how many digits there are, not which', () => {
    expect(parsePersonalNumber('00107545678')).toEqual({
      ok: false,
      objections: [
        { code: 'PERSONAL_NUMBER_LENGTH', path: [], params: { expected: 12, digits: 11 } },
      ],
    })
  })

  test('masked shows three digits and hides where the others were', () => {
    expect(maskPersonalNumber(numberOf('001075456345'))).toBe('*********345')
    fc.assert(
      fc.property(twelveDigits, text => {
        expect(maskPersonalNumber(numberOf(text))).toBe(`*********${text.slice(9)}`)
      }),
    )
  })
})

describe('warnings about a personal number', () => {
  const bornOn = day('1975-03-01')

  test.each([
    ['a man of the 20th century', '001075456789', { sex: 'MALE', bornOn } as const, []],
    [
      'a woman of the 21st',
      '034306000001',
      { sex: 'FEMALE', bornOn: day('2006-05-20') } as const,
      [],
    ],
    [
      'the other sex',
      '001175456789',
      { sex: 'MALE', bornOn } as const,
      ['PERSONAL_NUMBER_OTHER_SEX'],
    ],
    [
      'another year',
      '001076456789',
      { sex: 'MALE', bornOn } as const,
      ['PERSONAL_NUMBER_OTHER_BIRTH_YEAR'],
    ],
    [
      'another century',
      '001275456789',
      { sex: 'MALE', bornOn } as const,
      ['PERSONAL_NUMBER_OTHER_BIRTH_YEAR'],
    ],
    [
      'both',
      '001176456789',
      { sex: 'MALE', bornOn } as const,
      ['PERSONAL_NUMBER_OTHER_SEX', 'PERSONAL_NUMBER_OTHER_BIRTH_YEAR'],
    ],
    [
      'a century to come',
      '001475456789',
      { sex: 'MALE', bornOn } as const,
      ['PERSONAL_NUMBER_IMPOSSIBLE_CENTURY'],
    ],
    ['nothing known of the person', '001175456789', {}, []],
  ])('%s', (_, text, bearer, expected) => {
    expect(personalNumberWarnings(numberOf(text), bearer)).toEqual(expected)
  })

  test('never refuse: every twelve digits can be warned about', () => {
    fc.assert(fc.property(twelveDigits, text => personalNumberWarnings(numberOf(text)).length <= 1))
  })
})
