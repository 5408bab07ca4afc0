import { toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import { unitFacts, version } from '../testing/facts.ts'
import { existsThroughout, objectionsToDay, windowOf } from './unit-facts.policy.ts'

const unit = unitFacts('u', 3, [
  version({ from: '2020-01-01', until: '2021-01-01', parentId: 'a', name: 'Một' }),
  version({ from: '2021-01-01', until: '2022-01-01', parentId: 'a', name: 'Hai', path: '1.9.3' }),
  version({ from: '2022-01-01', until: '2023-01-01', parentId: 'b', name: 'Hai' }),
  version({ from: '2024-01-01', until: null, parentId: 'b', name: 'Hai' }),
])
const window = (day: string, fact: 'parentId' | 'name') =>
  windowOf(unit, toLocalDate(day), one => one[fact])

test('a change holds until the next version that says otherwise of the same fact', () => {
  expect(window('2020-06-01', 'parentId')).toEqual({ from: '2020-06-01', until: '2022-01-01' })
  expect(window('2020-06-01', 'name')).toEqual({ from: '2020-06-01', until: '2021-01-01' })
})

test('a change does not reach over a pause', () => {
  expect(window('2022-06-01', 'name')).toEqual({ from: '2022-06-01', until: '2023-01-01' })
  expect(window('2023-06-01', 'name')).toBeUndefined()
})

test.each([
  ['2020-03-01', '2023-01-01', true],
  ['2020-03-01', '2023-01-02', false],
  ['2022-12-31', null, false],
  ['2024-01-01', null, true],
  ['2019-12-31', '2020-02-01', false],
] as const)('it exists throughout %s to %s: %s', (from, until, whole) => {
  const period = { from: toLocalDate(from), until: until && toLocalDate(until) }
  expect(existsThroughout(unit, period)).toBe(whole)
})

test.each([
  ['2019-01-01', 'BEFORE_FOUNDING'],
  ['2023-06-01', 'NOT_THERE_THEN'],
  ['2024-06-01', undefined],
])('a change on %s: %s', (day, code) => {
  expect(objectionsToDay(unit, toLocalDate(day))[0]?.code).toBe(code)
})

test('a unit that has ended says when', () => {
  const ended = unitFacts('u', 3, [version({ until: '2025-07-01' })])
  expect(objectionsToDay(ended, toLocalDate('2025-07-01'))).toMatchObject([
    { code: 'AFTER_CLOSING', params: { closedOn: '2025-07-01' } },
  ])
})
