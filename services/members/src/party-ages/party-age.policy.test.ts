import { addDays, toLocalDate, type LocalDate, type Period } from '@ket-nap/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countPartyAge, daysOutside, reachedOn } from './party-age.policy.ts'

const BEGINNING = toLocalDate('1980-01-01')
const day = (least = 0, most = 16_000) =>
  fc.integer({ min: least, max: most }).map(n => addDays(BEGINNING, n))
const outside: fc.Arbitrary<Period[]> = fc.array(
  fc
    .tuple(day(), fc.option(fc.integer({ min: 1, max: 3_000 })))
    .map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) })),
  { maxLength: 5 },
)

const isOutside = (periods: readonly Period[], on: LocalDate) =>
  periods.some(({ from, until }) => from <= on && (until === null || on < until))

test('days outside are those that counting day by day finds', () => {
  fc.assert(
    fc.property(outside, day(0, 4_000), (periods, on) => {
      let counted = 0
      for (let each = BEGINNING; each < on; each = addDays(each, 1)) {
        if (isOutside(periods, each)) counted += 1
      }
      expect(daysOutside(periods, on)).toBe(counted)
    }),
    { numRuns: 100, seed: 20_261_122 },
  )
})

test('Party age never shrinks from one day to the next, and stands still outside', () => {
  fc.assert(
    fc.property(outside, day(), day(), (periods, decidedOn, on) => {
      const membership = {
        decidedOn,
        leftOn: null,
        outside: periods.filter(p => p.from >= decidedOn),
      }
      const age = (at: LocalDate) => {
        const { years, months } = countPartyAge(membership, at)
        return years * 12 + months
      }
      const tomorrow = addDays(on, 1)
      expect(age(tomorrow)).toBeGreaterThanOrEqual(age(on))
      const most = isOutside(membership.outside, on) ? age(on) : Infinity
      expect(age(tomorrow)).toBeLessThanOrEqual(most)
    }),
    { numRuns: 2_000, seed: 20_261_122 },
  )
})

test.each([
  ['thirty years to the day', '1996-11-21', [], 30, 0],
  ['a day short of thirty', '1996-11-22', [], 29, 11],
  ['less a year outside', '1996-11-21', [['2000-01-01', '2001-01-01']], 28, 11],
  ['a time outside that lasts', '1996-11-21', [['2016-11-21', null]], 20, 0],
] as const)('%s', (_, decidedOn, periods, years, months) => {
  const membership = {
    decidedOn: toLocalDate(decidedOn),
    leftOn: null,
    outside: periods.map(([from, until]) => ({
      from: toLocalDate(from),
      until: until === null ? null : toLocalDate(until),
    })),
  }
  expect(countPartyAge(membership, toLocalDate('2026-11-21'))).toMatchObject({ years, months })
})

test('of who left it is that of the day of leaving; a leap day is reached on the last of February', () => {
  const decidedOn = toLocalDate('1996-02-29')
  const left = { decidedOn, leftOn: toLocalDate('2006-02-28'), outside: [] }
  expect(countPartyAge(left, toLocalDate('2026-11-21'))).toMatchObject({ years: 10, months: 0 })
  expect(reachedOn(decidedOn, 30)).toBe('2026-02-28')
})
