import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatFraction, formatInteger, formatPercent } from './numbers.ts'

const count = fc.nat(10_000_000)
const positive = fc.integer({ min: 1, max: 10_000_000 })

/** '1.234,5%' → 12345n tenths and so on. */
function scaledValue(text: string): bigint {
  return BigInt(text.replace(/[.,%]/g, ''))
}

describe('whole numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [4541, '4.541'],
    [131_623, '131.623'],
    [5_600_000, '5.600.000'],
    [-4541, '-4.541'],
    [-100, '-100'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991'],
  ])('%i is written %s', (value, text) => {
    expect(formatInteger(value)).toBe(text)
  })

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is none', value => {
    expect(() => formatInteger(value)).toThrow(RangeError)
  })

  test('come back without their dots', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), value => {
        expect(Number(formatInteger(value).replaceAll('.', ''))).toBe(value)
        expect(formatInteger(value)).toMatch(/^-?\d{1,3}(?:\.\d{3})*$/)
      }),
    )
  })
})

describe('percentages', () => {
  test.each([
    ['126 of 570, Tháp Mười', 126, 570, 1, '22,1%'],
    ['4.541 of 131.623, Tháp Mười', 4541, 131_623, 2, '3,45%'],
    ['172 of 6.100, Thái Bình, on closing', 172, 6100, 2, '2,82%'],
    ['172 of 5.928, Thái Bình, on opening', 172, 5928, 2, '2,90%'],
    ['an exact half', 1, 8, 0, '13%'],
    ['a half that floating point misses', 1005, 100_000, 2, '1,01%'],
    ['just below a half', 12_499, 100_000, 0, '12%'],
    ['a third', 1, 3, 3, '33,333%'],
    ['more than all', 12_345, 10, 1, '123.450,0%'],
    ['nothing', 0, 570, 1, '0,0%'],
    ['a loss', -1, 8, 0, '-13%'],
    ['a loss that rounds to nothing', -1, 100_000, 1, '0,0%'],
    ['nothing to divide by', 5, 0, 1, '—'],
  ])('%s', (_, numerator, denominator, digits, text) => {
    expect(formatPercent({ numerator, denominator }, digits)).toBe(text)
  })

  test('are never further from the fraction than half a last digit', () => {
    fc.assert(
      fc.property(count, positive, fc.nat(6), (numerator, denominator, digits) => {
        const shown = scaledValue(formatPercent({ numerator, denominator }, digits))
        const exact = BigInt(numerator) * 100n * 10n ** BigInt(digits)
        const twice = 2n * (shown * BigInt(denominator) - exact)
        expect(twice > -BigInt(denominator) && twice <= BigInt(denominator)).toBe(true)
      }),
    )
  })

  test('do not fall when the numerator rises', () => {
    fc.assert(
      fc.property(count, positive, (numerator, denominator) => {
        const less = scaledValue(formatPercent({ numerator, denominator }))
        const more = scaledValue(formatPercent({ numerator: numerator + 1, denominator }))
        expect(less <= more).toBe(true)
      }),
    )
  })

  test('of a loss mirror those of a gain', () => {
    fc.assert(
      fc.property(positive, positive, (numerator, denominator) => {
        const gain = formatPercent({ numerator, denominator })
        const loss = formatPercent({ numerator: -numerator, denominator })
        expect(loss.replace('-', '')).toBe(gain)
      }),
    )
  })
})

test('a percentage stands beside the fraction behind it', () => {
  expect(formatFraction({ numerator: 126, denominator: 570 })).toBe('126/570 = 22,1%')
  expect(formatFraction({ numerator: 4541, denominator: 131_623 }, 2)).toBe('4.541/131.623 = 3,45%')
  expect(formatFraction({ numerator: 5, denominator: 0 })).toBe('5/0 = —')
})
