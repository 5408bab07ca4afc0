import { expect, test } from 'vitest'
import { periodsOf } from './periods.ts'

test('the year runs through the day shown, and the year before through the same day', () => {
  expect(periodsOf('2023-11-21')).toMatchObject({
    year: { from: '2023-01-01', until: '2023-11-22' },
    lastYear: { from: '2022-01-01', until: '2022-11-22' },
  })
})

test('29 February is compared with 28 February', () => {
  expect(periodsOf('2024-02-29').lastYear.until).toBe('2023-03-01')
})

test.each([
  ['2022-04-30', '2020–2025', '2020-08-01'],
  ['2025-06-30', '2020–2025', '2020-08-01'],
  ['2025-07-01', '2025–2030', '2025-07-01'],
])('%s lies in the term %s', (day, name, from) => {
  expect(periodsOf(day).term).toMatchObject({ name, from })
})

test('the months reach back over the term and over the year before', () => {
  expect(periodsOf('2022-04-30').months.from).toBe('2020-08-01')
  expect(periodsOf('2026-03-01').months.from).toBe('2025-01-01')
})
