import { expect, test } from 'vitest'
import { readCount, readPercent } from './read-number.ts'

test.each([
  ['131.623', 131_623],
  [' 570 ', 570],
  ['12,5', null],
  ['-3', null],
  ['', null],
])('the count %j is %j', (typed, expected) => {
  expect(readCount(typed)).toBe(expected)
})

test.each([
  ['3,85', 3.85],
  ['3.85', 3.85],
  ['4 %', 4],
  ['3,855', null],
  ['ba', null],
  ['', null],
])('the percentage %j is %j', (typed, expected) => {
  expect(readPercent(typed)).toBe(expected)
})
