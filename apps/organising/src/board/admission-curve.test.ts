import { expect, test } from 'vitest'
import { drawCurve } from './admission-curve.ts'
import { curveGoalOf } from './curve-goals.ts'

const YEAR = { from: '2023-01-01', until: '2024-01-01' }
const MONTHS = [
  { month: '2022-12-01', count: 99 },
  { month: '2023-01-01', count: 5 },
  { month: '2023-03-01', count: 7 },
]

test('admissions add up from the first month of the goal, and months ahead stay empty', () => {
  const { counts, sums } = drawCurve(MONTHS, { ...YEAR, lower: 120, upper: null }, '2023-03-15')
  expect(counts.slice(0, 4)).toEqual([5, 0, 7, null])
  expect(sums.slice(0, 4)).toEqual([5, 5, 12, null])
  expect(counts).toHaveLength(12)
})

test('the line is straight over the days and reaches the goal at the end', () => {
  const { lower, upper } = drawCurve([], { ...YEAR, lower: 365, upper: 730 }, '2023-03-15')
  expect(lower[0]).toBe(31)
  expect(lower.at(-1)).toBe(365)
  expect(upper?.at(-1)).toBe(730)
})

const PROGRESS = {
  targetId: 't',
  periodFrom: '2023-01-01',
  periodUntil: '2024-01-01',
  achieved: { denominator: 6000 },
}

test('a band in percent becomes a band in people', () => {
  const band = {
    ...PROGRESS,
    indicator: 'ADMISSION_RATE' as const,
    lowerPercent: 3,
    upperPercent: 4,
  }
  expect(curveGoalOf(band, '2022-01-01')).toMatchObject({ lower: 180, upper: 240 })
})

test('a plan is a number of people, a share of the population is no curve', () => {
  const plan = { ...PROGRESS, indicator: 'ADMISSIONS' as const, number: 570 }
  expect(curveGoalOf(plan, '2022-01-01')).toMatchObject({ lower: 570, upper: null })
  const share = { ...PROGRESS, indicator: 'MEMBERS_PER_POPULATION' as const, lowerPercent: 3.85 }
  expect(curveGoalOf(share, '2022-01-01')).toBeNull()
})

test('a goal that began before the months counted is not drawn', () => {
  const plan = { ...PROGRESS, indicator: 'ADMISSIONS' as const, number: 570 }
  expect(curveGoalOf(plan, '2023-02-01')).toBeNull()
})
