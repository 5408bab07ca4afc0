import { expect, test } from 'vitest'
import { readShares, sumOf } from './share-table.ts'

const row = (unitId: string, text: string, hasShare = false) => ({ unitId, text, hasShare })

test('a blank unit gets nothing, one that had a share gets 0', () => {
  const typed = [row('a', '1.200'), row('b', ' '), row('c', '', true), row('d', '0')]
  expect(readShares({ indicator: 'ADMISSIONS', typed, kept: '5' })).toEqual([
    { unitId: 'a', number: 1200 },
    { unitId: 'c', number: 0 },
  ])
  expect(sumOf({ typed, kept: '5' })).toBe(1205)
})

test('a band is shared in percent, and what is no number is not sent', () => {
  const indicator = 'ADMISSION_RATE'
  expect(readShares({ indicator, typed: [row('a', '3,5')], kept: '' })).toEqual([
    { unitId: 'a', lowerPercent: 3.5 },
  ])
  expect(readShares({ indicator, typed: [row('a', 'ba')], kept: '' })).toBeNull()
})
