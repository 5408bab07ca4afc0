import { readObjectionCodes } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import en from '../messages/en.json'
import vi from '../messages/vi.json'

/** Said the same way by every department. */
const GENERAL = ['IDEMPOTENCY_KEY_REUSED']

test.each([
  ['Vietnamese', vi],
  ['English', en],
])('every "no" of the register of training is a sentence in %s', (_language, words) => {
  const worded = [...Object.keys(words.propaganda.objection), ...GENERAL]
  expect(worded.toSorted()).toEqual(readObjectionCodes('training'))
})
