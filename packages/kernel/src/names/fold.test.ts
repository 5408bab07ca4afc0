import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyName } from '../../test/arbitraries.ts'
import { foldedSearchKey, foldMarks } from './fold.ts'

const ALL_VIETNAMESE_LETTERS =
  'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ'

describe('folding', () => {
  test('leaves of every Vietnamese letter its plain form', () => {
    expect(foldMarks(ALL_VIETNAMESE_LETTERS)).toBe(
      `${'a'.repeat(18)}bcdd${'e'.repeat(12)}gh${'i'.repeat(6)}klmn${'o'.repeat(18)}pqrst` +
        `${'u'.repeat(12)}vx${'y'.repeat(6)}`,
    )
    expect(foldMarks(ALL_VIETNAMESE_LETTERS.toUpperCase())).toBe(foldMarks(ALL_VIETNAMESE_LETTERS))
  })

  test('takes Ð and Ɖ for Đ', () => {
    expect(foldMarks('Đức Ðức Ɖức')).toBe('duc duc duc')
  })

  test('knows no case', () => {
    fc.assert(fc.property(anyName, name => foldMarks(name.toUpperCase()) === foldMarks(name)))
  })

  test('of a folded text changes nothing', () => {
    const texts = fc.oneof(anyName, fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(texts, text => {
        expect(foldMarks(foldMarks(text))).toBe(foldMarks(text))
        expect(foldedSearchKey(foldedSearchKey(text))).toBe(foldedSearchKey(text))
      }),
    )
  })
})

describe('the search key', () => {
  test.each([
    ['Hòa', 'Hoà'],
    ['Thúy', 'Thuý'],
    ['Nguyễn Văn Á', 'nguyen van a'],
    ["H'Hen Niê", 'H’HEN  NIÊ'],
    ['Trần-Lê  Bình', 'tran le binh'],
    ['Chi bộ 4 – phường Quyết Thắng', 'chi bo 4 phuong quyet thang'],
  ])('of %j meets that of %j', (a, b) => {
    expect(foldedSearchKey(a)).toBe(foldedSearchKey(b))
  })

  test('of a composed and a decomposed name is the same', () => {
    fc.assert(
      fc.property(anyName, name => {
        expect(foldedSearchKey(name.normalize('NFD'))).toBe(foldedSearchKey(name))
      }),
    )
  })

  test('has no signs and no double spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(foldedSearchKey(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u)
      }),
    )
  })
})
