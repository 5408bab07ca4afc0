import type { Brand } from './brand.ts'
import { yearOf } from './local-date/calendar-parts.ts'
import type { LocalDate } from './local-date/local-date.ts'
import { accept, object, objection, type Objection, type Outcome } from './outcome.ts'

/** The 12-digit personal identification number, since 2/9/2025 also the number of the card. */
export type PersonalNumber = Brand<'PersonalNumber'>

export type PersonalNumberObjectionCode =
  | 'PERSONAL_NUMBER_EMPTY'
  | 'PERSONAL_NUMBER_FULL_WIDTH_DIGITS'
  | 'PERSONAL_NUMBER_HAS_SPACES'
  | 'PERSONAL_NUMBER_NOT_DIGITS'
  | 'PERSONAL_NUMBER_LENGTH'

export type PersonalNumberWarning =
  | 'PERSONAL_NUMBER_IMPOSSIBLE_CENTURY'
  | 'PERSONAL_NUMBER_OTHER_SEX'
  | 'PERSONAL_NUMBER_OTHER_BIRTH_YEAR'

/** What is known of the person from elsewhere; what is left out is not compared. */
export interface Bearer {
  readonly sex?: 'MALE' | 'FEMALE'
  readonly bornOn?: LocalDate
}

const LENGTH = 12
const SHOWN = 3

export function isPersonalNumber(value: unknown): value is PersonalNumber {
  return typeof value === 'string' && /^[0-9]{12}$/.test(value)
}

/** Space around the number is dropped; anything else but 12 digits is refused, never repaired. */
export function parsePersonalNumber(
  text: string,
): Outcome<PersonalNumber, Objection<PersonalNumberObjectionCode>> {
  const number = text.trim()
  if (number === '') return object(objection('PERSONAL_NUMBER_EMPTY'))
  if (/[０-９]/u.test(number)) return object(objection('PERSONAL_NUMBER_FULL_WIDTH_DIGITS'))
  if (/\s/u.test(number)) return object(objection('PERSONAL_NUMBER_HAS_SPACES'))
  if (!/^[0-9]+$/.test(number)) return object(objection('PERSONAL_NUMBER_NOT_DIGITS'))
  if (!isPersonalNumber(number)) {
    const params = { expected: LENGTH, digits: number.length }
    return object(objection('PERSONAL_NUMBER_LENGTH', { params }))
  }
  return accept(number)
}

/** `*********345`: the only form in which lists and most roles see it. */
export function maskPersonalNumber(number: PersonalNumber): string {
  return '*'.repeat(LENGTH - SHOWN) + number.slice(-SHOWN)
}

/**
 * Signs of a slip in typing, never a ground for refusal: the structure PPPGYYnnnnnn (province,
 * sex and century, year of birth, serial) is not confirmed by a text we have read.
 */
export function personalNumberWarnings(
  number: PersonalNumber,
  { sex, bornOn }: Bearer = {},
): PersonalNumberWarning[] {
  const sexAndCentury = Number(number[3])
  const centuryStart = 1900 + Math.floor(sexAndCentury / 2) * 100
  if (centuryStart > 2000) return ['PERSONAL_NUMBER_IMPOSSIBLE_CENTURY']
  const warnings: PersonalNumberWarning[] = []
  const coded = sexAndCentury % 2 === 0 ? 'MALE' : 'FEMALE'
  if (sex !== undefined && sex !== coded) warnings.push('PERSONAL_NUMBER_OTHER_SEX')
  const birthYear = centuryStart + Number(number.slice(4, 6))
  if (bornOn !== undefined && yearOf(bornOn) !== birthYear) {
    warnings.push('PERSONAL_NUMBER_OTHER_BIRTH_YEAR')
  }
  return warnings
}
