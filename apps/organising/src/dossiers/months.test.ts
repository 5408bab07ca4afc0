import { expect, test } from 'vitest'
import { monthName, monthsWithoutRemark } from './months.ts'

test('whole months without a remark are overdue; the running one and the first part are not', () => {
  const overdue = monthsWithoutRemark('2026-07-15', '2026-11-21', ['2026-09-01'])
  expect(overdue.map(monthName)).toEqual(['08/2026', '10/2026'])
})

test('no more than the last twelve months are said', () => {
  expect(monthsWithoutRemark('2020-01-01', '2026-11-21', [])).toHaveLength(12)
})
