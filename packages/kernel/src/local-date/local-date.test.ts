import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay } from '../../test/arbitraries.ts'
import {
  formatVietnameseDate,
  isLocalDate,
  parseLocalDate,
  parseVietnameseDate,
  toLocalDate,
} from './local-date.ts'

describe('a calendar day', () => {
  test.each(['2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31', '2025-06-30'])(
    '%s is one',
    text => {
      expect(parseLocalDate(text)).toBe(text)
      expect(isLocalDate(text)).toBe(true)
    },
  )

  test.each([
    ['31 February', '2024-02-31'],
    ['29 February of a common year', '2023-02-29'],
    ['29 February of a century that is no leap year', '2100-02-29'],
    ['30 February of a leap year', '2024-02-30'],
    ['31 June', '2025-06-31'],
    ['month 13', '2024-13-01'],
    ['month 0', '2024-00-10'],
    ['day 0', '2024-01-00'],
    ['the year 1899', '1899-12-31'],
    ['the year 2201', '2201-01-01'],
    ['a year of five digits', '12024-01-01'],
    ['a short month', '2024-1-01'],
    ['the Vietnamese form', '20/05/2024'],
    ['an instant', '2024-05-20T00:00:00Z'],
    ['a line break after it', '2024-05-20\n'],
    ['space around it', ' 2024-05-20 '],
    ['full-width digits', '２０２４-05-20'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(parseLocalDate(text)).toBeUndefined()
    expect(isLocalDate(text)).toBe(false)
  })

  test.each([undefined, null, 20240520, new Date(0), {}])('%s is none', value => {
    expect(isLocalDate(value)).toBe(false)
  })

  test('a demanded day that is none throws without repeating the text', () => {
    expect(() => toLocalDate('1990-02-31')).toThrow(RangeError)
    expect(() => toLocalDate('1990-02-31')).not.toThrow(/1990/)
  })
})

describe('a day in Vietnamese writing', () => {
  test('is written with two digits for day and month', () => {
    expect(formatVietnameseDate(toLocalDate('2024-09-02'))).toBe('02/09/2024')
  })

  test('is read with or without leading zeros', () => {
    expect(parseVietnameseDate('02/09/2024')).toBe('2024-09-02')
    expect(parseVietnameseDate('2/9/2024')).toBe('2024-09-02')
  })

  test.each(['31/02/2024', '29/2/2023', '12/31/2024', '2/9/24', '02-09-2024', '002/09/2024', ''])(
    '%j is refused',
    text => {
      expect(parseVietnameseDate(text)).toBeUndefined()
    },
  )

  test('comes back from writing as it went in', () => {
    fc.assert(fc.property(anyDay, date => parseVietnameseDate(formatVietnameseDate(date)) === date))
  })
})
