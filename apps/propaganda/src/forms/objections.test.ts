import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readObjectionCodes } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import en from '../messages/en.json'
import vi from '../messages/vi.json'

/** Said the same way by every department. */
const GENERAL = ['IDEMPOTENCY_KEY_REUSED']
/** Said by every workflow. */
const OF_KERNEL = ['WRONG_STAGE', 'WRONG_ACTOR']

const TABLES = ['classes/training-class.workflow.ts', 'proposals/training-proposal.workflow.ts']
const SERVICE = join(import.meta.dirname, '../../../../services/training/src')
const OBSTACLE = /^ {2}\| '([A-Z_]+)'$/gm

/** What stands in the way of a step, read from where its table is written. */
const obstacles = TABLES.flatMap(table =>
  Array.from(
    readFileSync(join(SERVICE, table), 'utf8').matchAll(OBSTACLE),
    ([, code = '']) => code,
  ),
)

test.each([
  ['Vietnamese', vi],
  ['English', en],
])('every "no" of the register of training is a sentence in %s', (_language, words) => {
  const worded = [...Object.keys(words.propaganda.objection), ...GENERAL]
  const said = new Set([...readObjectionCodes('training'), ...obstacles, ...OF_KERNEL])
  expect(worded.toSorted()).toEqual([...said].toSorted())
})
