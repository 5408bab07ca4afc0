import { expect, test } from 'vitest'
import type { Grade } from '../codes/life-codes.ts'
import { removalDue } from './removal-due.policy.ts'

const RULES = { removalPoorYears: 2, gradesBelowStandard: ['NOT_DONE'] } as const
const graded = (grades: Readonly<Record<number, Grade>>) =>
  Object.entries(grades).map(([year, grade]) => ({ year: Number(year), grade }))

test.each<[what: string, grades: Readonly<Record<number, Grade>>, years: readonly number[] | null]>(
  [
    ['two years running', { 2024: 'NOT_DONE', 2025: 'NOT_DONE' }, [2025, 2024]],
    [
      'more than two',
      { 2022: 'GOOD', 2023: 'NOT_DONE', 2024: 'NOT_DONE', 2025: 'NOT_DONE' },
      [2025, 2024, 2023],
    ],
    ['one year', { 2025: 'NOT_DONE' }, null],
    ['a better year since', { 2023: 'NOT_DONE', 2024: 'NOT_DONE', 2025: 'DONE' }, null],
    ['a better year between', { 2023: 'NOT_DONE', 2024: 'DONE', 2025: 'NOT_DONE' }, null],
    ['a year without a grade between', { 2023: 'NOT_DONE', 2025: 'NOT_DONE' }, null],
    ['no grade at all', {}, null],
  ],
)('a removal is to be considered: %s', (_, grades, years) => {
  expect(removalDue(graded(grades), RULES)?.years ?? null).toEqual(years)
})

test('how many years and which grades, the rules of the day say', () => {
  const grades = graded({ 2024: 'DONE', 2025: 'NOT_DONE' })
  expect(removalDue(grades, { ...RULES, removalPoorYears: 1 })?.years).toEqual([2025])
  expect(
    removalDue(grades, { ...RULES, gradesBelowStandard: ['DONE', 'NOT_DONE'] })?.years,
  ).toEqual([2025, 2024])
})
