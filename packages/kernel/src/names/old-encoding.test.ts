import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyName } from '../../test/arbitraries.ts'
import { isOldVietnamese } from './old-encoding.ts'

test.each([
  'NguyÔn V¨n ¸',
  'TrÇn ThÞ Hoµ',
  '§inh ®øc Lª',
  'Nguyeãn Vaên AÙ',
  'Traàn Thò Höôøng',
  'HOÏ VAØ TEÂN',
])('%j is an old encoding', text => {
  expect(isOldVietnamese(text)).toBe(true)
})

test.each([
  'Nguyễn Văn Á',
  'Hoà, Hòa, Khoá, Hoè, toã, thuỷ',
  "H'Hen Niê Ñuh",
  'Y Brëp Kbuôr',
  'Danh hiệu «Sinh viên 5 tốt» · 37° · 1½ điểm · 5 × 5',
  'Giải Nhất – 26/3/2026; 100 % đoàn viên',
])('%j is not', text => {
  expect(isOldVietnamese(text)).toBe(false)
})

test('no name in Unicode is taken for an old encoding', () => {
  fc.assert(fc.property(anyName, name => !isOldVietnamese(name)))
})
