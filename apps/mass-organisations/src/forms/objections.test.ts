import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import en from '../messages/en.json'
import vi from '../messages/vi.json'

const SLICE = join(import.meta.dirname, '../../../../services/members/src/nominations')
const SAID = /\b(?:objection|no|sheetProblem)(?:<[^>]*>)?\(\s*'([A-Z_]+)'/g

/** What the nominating organisation can be told by the commands that it sends. */
const OF_OTHERS = [
  'NAME_EMPTY',
  'PERSONAL_NUMBER_LENGTH',
  'WRONG_STAGE',
  'NOTE_MISSING',
  'SHEET_TYPE',
  'SHEET_TOO_LARGE',
  'SHEET_UNREADABLE',
  'SHEET_NOT_UNICODE',
  'SHEETS_MANY',
  'CELLS_MERGED',
  'CELL_FORMULA',
  'DAY_UNREADABLE',
  'CHOICE_UNKNOWN',
]

test.each([
  ['Vietnamese', vi],
  ['English', en],
])('every "no" to a nominating organisation is a sentence in %s', (_language, words) => {
  const files = globSync('nomin*.{policy,commands}.ts', { cwd: SLICE })
  const codes = files.flatMap(file =>
    Array.from(readFileSync(join(SLICE, file), 'utf8').matchAll(SAID), ([, code = '']) => code),
  )
  expect(codes.length).toBeGreaterThan(8)
  const worded = Object.keys(words.massOrganisations.objection)
  expect([...codes, ...OF_OTHERS].filter(code => !worded.includes(code))).toEqual([])
})
