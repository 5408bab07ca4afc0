import { expect, test } from 'vitest'
import { FILTER_NAMES, readFilters, STANDING_FILTERS, toMemberFilter } from './member-filter.ts'

test('what is no known code, year or day is no filter', () => {
  const values = { status: 'NONSENSE', bornFrom: '19', admittedFrom: '2026-02-31', sex: 'MALE' }
  expect(readFilters(values, FILTER_NAMES)).toEqual({ sex: 'MALE' })
})

test('a post that reads standing and dates filters by nothing else', () => {
  const values = { status: 'OFFICIAL', sex: 'MALE', occupation: 'STUDENT', bornTo: '1990' }
  expect(readFilters(values, STANDING_FILTERS)).toEqual({ status: 'OFFICIAL', bornTo: '1990' })
})

test('years and last days become half-open periods', () => {
  const values = { bornFrom: '1970', bornTo: '1990', admittedTo: '2025-12-31' }
  expect(toMemberFilter(values)).toEqual({
    bornFrom: '1970-01-01',
    bornUntil: '1991-01-01',
    admittedUntil: '2026-01-01',
  })
})

test('no condition is no filter', () => {
  expect(toMemberFilter({})).toBeNull()
})
