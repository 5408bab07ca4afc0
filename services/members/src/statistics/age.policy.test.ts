import { addDays, toLocalDate, yearsBetween } from '@ket-nap/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastBirthOf } from './age.policy.ts'

test('who was born on the last day is old enough, who was born a day later is not', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map(n => addDays(toLocalDate('2000-01-01'), n))
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 80 }), (day, years) => {
      const last = lastBirthOf(years, day)
      expect(yearsBetween(last, day)).toBe(years)
      expect(yearsBetween(addDays(last, 1), day)).toBe(years - 1)
    }),
    { numRuns: 3_000 },
  )
})

test('born on 29 February, one is 19 on 28 February', () => {
  expect(lastBirthOf(19, toLocalDate('2023-02-28'))).toBe('2004-02-29')
})
