import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatUnitCode,
  isUnitCode,
  parentCode,
  parseUnitCode,
  unitCodeParts,
  type UnitCode,
} from './unit-code.ts'

function codeOf(text: string): UnitCode {
  const outcome = parseUnitCode(text)
  if (!outcome.ok) throw new Error(outcome.objections[0].code)
  return outcome.value
}

const level = fc
  .oneof(fc.constant(0), fc.integer({ min: 1, max: 999 }))
  .map(number => String(number).padStart(3, '0'))
const anyCode = fc
  .tuple(fc.integer({ min: 1, max: 99 }), level, level, level, level)
  .map(([province, ...levels]) => [String(province).padStart(2, '0'), ...levels].join('.'))

describe('a unit code', () => {
  test('has fourteen digits, dotted or not', () => {
    expect(codeOf('38.168.053.000.001')).toBe('38.168.053.000.001')
    expect(codeOf(' 38168053000001 ')).toBe('38.168.053.000.001')
  })

  test.each([
    ['38.168.053.000', 'UNIT_CODE_SHAPE'],
    ['38.168.053.000.0001', 'UNIT_CODE_SHAPE'],
    ['38.168.053.000001', 'UNIT_CODE_SHAPE'],
    ['38.168053.000.001', 'UNIT_CODE_SHAPE'],
    ['38-168-053-000-001', 'UNIT_CODE_SHAPE'],
    ['3A.168.053.000.001', 'UNIT_CODE_SHAPE'],
    ['３８.168.053.000.001', 'UNIT_CODE_SHAPE'],
    ['', 'UNIT_CODE_SHAPE'],
    ['00.168.053.000.001', 'UNIT_CODE_WITHOUT_PROVINCE'],
  ])('%j is refused', (text, code) => {
    const outcome = parseUnitCode(text)
    expect(outcome.ok ? [] : outcome.objections.map(one => one.code)).toEqual([code])
  })

  test('is known by its dotted form only', () => {
    expect(isUnitCode('38.168.053.000.001')).toBe(true)
    expect(isUnitCode('38168053000001')).toBe(false)
    expect(isUnitCode('00.168.053.000.001')).toBe(false)
    expect(isUnitCode(['38.168.053.000.001'])).toBe(false)
  })

  test('is made of its parts', () => {
    const parts = {
      province: '38',
      aboveBase: '168',
      base: '053',
      subOrganisation: '000',
      cell: '001',
    }
    expect(unitCodeParts(codeOf('38.168.053.000.001'))).toEqual(parts)
    expect(formatUnitCode(parts)).toEqual({ ok: true, value: '38.168.053.000.001' })
    expect(formatUnitCode({ ...parts, cell: '1' }).ok).toBe(false)
  })

  test('comes back from its parts, and from its digits alone', () => {
    fc.assert(
      fc.property(anyCode, text => {
        const code = codeOf(text)
        expect(formatUnitCode(unitCodeParts(code))).toEqual({ ok: true, value: code })
        expect(codeOf(text.replaceAll('.', ''))).toBe(code)
      }),
    )
  })
})

describe('the code one level up', () => {
  test.each([
    ['a cell of a sub-organisation', '38.168.053.002.001', '38.168.053.002.000'],
    ['a cell of a base organisation', '38.168.053.000.001', '38.168.053.000.000'],
    ['a sub-organisation', '38.168.053.002.000', '38.168.053.000.000'],
    ['a base organisation', '38.168.053.000.000', '38.168.000.000.000'],
    ['a base organisation under the province', '38.000.053.000.000', '38.000.000.000.000'],
    ['an organisation above the base', '38.168.000.000.000', '38.000.000.000.000'],
    ['a province', '38.000.000.000.000', undefined],
  ])('from %s', (_, text, expected) => {
    expect(parentCode(codeOf(text))).toBe(expected)
  })

  test('leads from anywhere to the province in at most four steps', () => {
    fc.assert(
      fc.property(anyCode, text => {
        const steps: UnitCode[] = []
        let code: UnitCode | undefined = codeOf(text)
        while (code !== undefined && steps.length < 6) {
          steps.push(code)
          code = parentCode(code)
        }
        expect(steps.length).toBeLessThanOrEqual(5)
        expect(steps.at(-1)).toBe(`${text.slice(0, 2)}.000.000.000.000`)
        expect(steps).toEqual([...steps].sort().reverse())
      }),
    )
  })
})
