import { readObjectionCodes } from '@ket-nap/app-kit/testing'
import type {
  BallotObjectionCode,
  NameObjectionCode,
  PersonalNumberObjectionCode,
  UnitCodeObjectionCode,
} from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import en from '../messages/en.json'
import vi from '../messages/vi.json'
import { readAdmissionCodes } from '../testing/admission-codes.ts'

/** Said the same way by every department. */
const GENERAL = ['IDEMPOTENCY_KEY_REUSED']

/** What is said of names, codes, votes and stages wherever they are written. */
const OF_KERNEL = Object.keys({
  NAME_EMPTY: true,
  NAME_SINGLE_LETTER: true,
  NAME_TOO_LONG: true,
  NAME_HAS_DIGITS: true,
  NAME_HAS_CONTROL_CHARACTERS: true,
  NAME_HAS_INVISIBLE_CHARACTERS: true,
  NAME_HAS_OTHER_CHARACTERS: true,
  UNIT_CODE_SHAPE: true,
  UNIT_CODE_WITHOUT_PROVINCE: true,
  PERSONAL_NUMBER_EMPTY: true,
  PERSONAL_NUMBER_FULL_WIDTH_DIGITS: true,
  PERSONAL_NUMBER_HAS_SPACES: true,
  PERSONAL_NUMBER_NOT_DIGITS: true,
  PERSONAL_NUMBER_LENGTH: true,
  NOT_A_COUNT: true,
  NOBODY_ENTITLED: true,
  MORE_PRESENT_THAN_ENTITLED: true,
  VOTES_DO_NOT_ADD_UP: true,
  WRONG_STAGE: true,
  WRONG_ACTOR: true,
} satisfies Record<
  | NameObjectionCode
  | UnitCodeObjectionCode
  | PersonalNumberObjectionCode
  | BallotObjectionCode
  | 'WRONG_STAGE'
  | 'WRONG_ACTOR',
  true
>)

test.each([
  ['Vietnamese', vi],
  ['English', en],
])('every "no" of the registers is a sentence in %s', (_language, words) => {
  const said = new Set([
    ...readObjectionCodes('organisations'),
    ...readObjectionCodes('members'),
    ...readAdmissionCodes(),
    ...OF_KERNEL,
  ])
  const worded = [...Object.keys(words.organising.objection), ...GENERAL]
  expect(worded.toSorted()).toEqual([...said].toSorted())
})
