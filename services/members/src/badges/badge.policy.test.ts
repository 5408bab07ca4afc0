import { toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import { dayOfRound, nextRound, roundOn, windowOf } from './badge-round.workflow.ts'
import { isBadgeNumber } from './badge.policy.ts'

test.each([
  ['FEBRUARY_3', '2026-02-03', ['2025-11-08', '2026-02-04'], ['2025-12-01', '2026-03-01']],
  ['MAY_19', '2026-05-19', ['2026-02-04', '2026-05-20'], ['2026-03-01', '2026-06-01']],
  ['SEPTEMBER_2', '2026-09-02', ['2026-05-20', '2026-09-03'], ['2026-06-01', '2026-10-01']],
  ['NOVEMBER_7', '2026-11-07', ['2026-09-03', '2026-11-08'], ['2026-10-01', '2026-12-01']],
] as const)(
  '%s is on %s, and takes who reaches the years in its time',
  (round, day, own, months) => {
    const asked = { round, year: 2026 }
    expect(dayOfRound(asked)).toBe(day)
    expect(roundOn(toLocalDate(day))).toEqual(asked)
    expect(Object.values(windowOf(asked, 'ROUND_DAY'))).toEqual(own)
    expect(Object.values(windowOf(asked, 'MONTHS_OF_ROUND'))).toEqual(months)
  },
)

test('after the last round of a year comes the first of the next', () => {
  expect(nextRound(toLocalDate('2026-11-07'))).toEqual({ round: 'NOVEMBER_7', year: 2026 })
  expect(nextRound(toLocalDate('2026-11-08'))).toEqual({ round: 'FEBRUARY_3', year: 2027 })
  expect(roundOn(toLocalDate('2026-11-08'))).toBeNull()
})

test.each([
  ['12345678', '8', true],
  ['HN 12345678', '8', true],
  ['1234567', '8', false],
  ['E1234567', 'E7', true],
  ['1234567', 'E7', false],
  ['A12', '2', false],
  ['anything', undefined, true],
  ['', undefined, false],
])('%j in the series %s: %s', (number, format, fits) => {
  expect(isBadgeNumber(number, format)).toBe(fits)
})
