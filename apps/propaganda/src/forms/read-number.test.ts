import { expect, test } from 'vitest'
import { readMinute, readWhole, showMinute } from './read-number.ts'

test.each([
  ['07:30', 450],
  ['7h30', 450],
  ['7g30', 450],
  ['23:59', 1439],
  ['24:00', null],
  ['12:60', null],
  ['7', null],
  ['', null],
])('the time %j is minute %j of the day', (typed, minute) => {
  expect(readMinute(typed)).toBe(minute)
})

test('a minute is shown as it is typed', () => {
  expect([0, 450, 1439].map(showMinute)).toEqual(['00:00', '07:30', '23:59'])
})

test.each([
  [' 60 ', 60],
  ['6.0', null],
  ['-1', null],
  ['', null],
])('the number %j is %j', (typed, value) => {
  expect(readWhole(typed)).toBe(value)
})
