import { toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import {
  countedPeriod,
  forecastOf,
  lineOn,
  lineStandingOf,
  standingOf,
  type Target,
} from './target.policy.ts'

const day = toLocalDate
const PLAN: Target = {
  indicator: 'ADMISSIONS',
  number: 570,
  lowerPercent: null,
  upperPercent: null,
  periodFrom: day('2020-08-01'),
  periodUntil: day('2025-08-01'),
}
const BAND: Target = {
  indicator: 'ADMISSION_RATE',
  number: null,
  lowerPercent: 3,
  upperPercent: 4,
  periodFrom: day('2020-10-01'),
  periodUntil: day('2030-10-01'),
}
const SHARE: Target = {
  ...PLAN,
  indicator: 'MEMBERS_PER_POPULATION',
  number: null,
  lowerPercent: 3.85,
}

test('a plan counts from its beginning through the day asked', () => {
  expect(countedPeriod(PLAN, day('2022-04-30'))).toEqual({
    from: '2020-08-01',
    until: '2022-05-01',
  })
})

test('a yearly rate counts from 1 January, in its first year from its beginning', () => {
  expect(countedPeriod(BAND, day('2023-11-21'))).toEqual({
    from: '2023-01-01',
    until: '2023-11-22',
  })
  expect(countedPeriod(BAND, day('2020-12-01'))).toEqual({
    from: '2020-10-01',
    until: '2020-12-02',
  })
})

test('the line of a plan runs straight from 0 to the number over the period', () => {
  expect(lineOn(PLAN, day('2022-04-30'))).toBeCloseTo((570 * 638) / 1826, 9)
  expect(lineOn(PLAN, day('2025-07-31'))).toBe(570)
})

test('the line of a yearly rate runs to the lower edge over the calendar year', () => {
  expect(lineOn(BAND, day('2023-11-21'))).toBeCloseTo((3 * 325) / 365, 9)
  expect(lineOn(BAND, day('2024-12-31'))).toBe(3)
  expect(lineOn(BAND, day('2020-12-31'))).toBeCloseTo((3 * 92) / 366, 9)
})

test('a share of the population is a goal at any time and has no line standing', () => {
  expect(lineOn(SHARE, day('2022-04-30'))).toBe(3.85)
  expect(lineStandingOf(SHARE, 3.45, day('2022-04-30'))).toBeNull()
})

test.each([
  [PLAN, 569, 'BELOW'],
  [PLAN, 570, 'WITHIN'],
  [PLAN, 571, 'ABOVE'],
  [BAND, 2.82, 'BELOW'],
  [BAND, 3, 'WITHIN'],
  [BAND, 4, 'WITHIN'],
  [BAND, 4.01, 'ABOVE'],
  [BAND, null, 'BELOW'],
  [SHARE, 3.45, 'BELOW'],
  [SHARE, 3.9, 'WITHIN'],
] as const)('%o with %s stands %s', (target, value, standing) => {
  expect(standingOf(target, value)).toBe(standing)
})

test('against the line both edges of a band shrink with the time that has passed', () => {
  const july = day('2023-07-01')
  expect(lineStandingOf(BAND, 1.4, july)).toBe('BELOW')
  expect(lineStandingOf(BAND, 1.8, july)).toBe('WITHIN')
  expect(lineStandingOf(BAND, 2.2, july)).toBe('ABOVE')
  expect(lineStandingOf(PLAN, 126, day('2022-04-30'))).toBe('BELOW')
})

test('a forecast goes on as the days passed went, over all days of the period', () => {
  expect(forecastOf(PLAN, 126, day('2022-04-30'))).toEqual({
    value: (126 / 638) * 1826,
    standing: 'BELOW',
    achieved: 126,
    daysPassed: 638,
    days: 1826,
    until: '2025-08-01',
  })
  expect(forecastOf(BAND, 1.8, day('2023-07-01'))).toMatchObject({
    value: (1.8 / 182) * 365,
    standing: 'WITHIN',
    until: '2024-01-01',
  })
})

test.each([
  [PLAN, 9, '2021-01-29', null],
  [PLAN, 9, '2021-01-30', 183],
  [PLAN, 569, '2025-07-30', 1825],
  [PLAN, 570, '2025-07-31', null],
  [BAND, null, '2023-07-01', null],
  [SHARE, 3.45, '2022-04-30', null],
] as const)('%o with %s on %s is foretold after %s days', (target, value, asOf, passed) => {
  expect(forecastOf(target, value, day(asOf))?.daysPassed ?? null).toBe(passed)
})
