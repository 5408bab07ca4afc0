import { readObjectionCodes } from '@ket-nap/app-kit/testing'
import type { NameObjectionCode, UnitCodeObjectionCode } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import en from '../messages/en.json'
import vi from '../messages/vi.json'

/** Said the same way by every department. */
const GENERAL = ['IDEMPOTENCY_KEY_REUSED']

/** What is said of names and codes wherever they are written. */
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
} satisfies Record<NameObjectionCode | UnitCodeObjectionCode, true>)

test.each([
  ['Vietnamese', vi],
  ['English', en],
])(
  'every "no" of the registers of organisations and members is a sentence in %s',
  (_language, words) => {
    const said = new Set([
      ...readObjectionCodes('organisations'),
      ...readObjectionCodes('members'),
      ...OF_KERNEL,
    ])
    const worded = [...Object.keys(words.organising.objection), ...GENERAL]
    expect(worded.toSorted()).toEqual([...said].toSorted())
  },
)
])('every "no" of the registers is a sentence in %s', (_language, words) => {
  const said = new Set([
    ...readObjectionCodes('organisations'),
    ...readObjectionCodes('members'),
    ...OF_KERNEL,
  ])
  const worded = [...Object.keys(words.organising.objection), ...GENERAL]
  expect(worded.toSorted()).toEqual([...said].toSorted())
})
