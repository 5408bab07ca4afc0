import { expect, test } from 'vitest'
import { ADMISSION_STEPS } from './admission-steps.ts'
import { choice, day, lastDay, text } from './fields.ts'
import { criteria, faults, member, specialCases } from './own-fields.ts'

const OPTIONAL = { optional: true }

test.each([
  ['a day', day('x'), '2026-11-20', '2026-11-20'],
  ['a day that is none', day('x'), '31/02/2026', null],
  ['an optional day left empty', day('x', OPTIONAL), '', undefined],
  ['an optional day that is none', day('x', OPTIONAL), 'hôm qua', null],
  ['the last day of a period', lastDay('x'), '2031-09-30', '2031-10-01'],
  ['an optional last day left empty', lastDay('x', OPTIONAL), '', undefined],
  ['a text with blanks around it', text('x', { most: 9 }), ' tốt ', 'tốt'],
  ['a text of blanks', text('x', { most: 9 }), '  ', null],
  ['an optional text left empty', text('x', { most: 9, ...OPTIONAL }), '', undefined],
  ['a code of the list', choice(['CLEAR', 'QUESTION'], 'x', 'y'), 'CLEAR', 'CLEAR'],
  ['a code of another list', choice(['CLEAR', 'QUESTION'], 'x', 'y'), 'AGREES', null],
  ['a member who was found', member('x'), { id: 'p1', label: 'Trần Văn Bình' }, 'p1'],
  ['no member', member('x'), null, null],
  ['no fault', faults(), [], null],
])('%s', (_what, field, typed, read) => {
  expect(field.read(typed, null)).toBe(read)
})

test('special cases are those on record until others were chosen, also none', () => {
  const onRecord = { specialCases: ['RELIGION'] as const }
  expect(specialCases().read(null, onRecord)).toEqual(['RELIGION'])
  expect(specialCases().read([], onRecord)).toEqual([])
})

test('a consent is given or refused, and missing until one of both was chosen', () => {
  const given = ADMISSION_STEPS.ANSWER_CONSENT?.fields['given']
  const choices = { letters: [], specialCases: [], relatives: [], groupCriteria: [] }
  const read = (typed: unknown) => given?.read(typed, choices)
  expect(['agrees', 'refuses', null].map(read)).toEqual([true, false, null])
})

test('criteria go out as far as they are asked of the group; none is left out', () => {
  const file = { groupCriteria: ['STUDIES_FAIR', 'CONDUCT_FAIR'] as const }
  expect(criteria().read(['CONDUCT_FAIR', 'CULTURED_FAMILY'], file)).toEqual(['CONDUCT_FAIR'])
  expect(criteria().read([], file)).toBeUndefined()
})
