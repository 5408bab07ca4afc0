import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyName, syllable } from '../../test/arbitraries.ts'
import { compareByNameThenId, compareVietnameseNames, sortKey } from './order.ts'

function sorted(names: string[]): string[] {
  return [...names].reverse().sort(compareVietnameseNames)
}

function orderOfKeys(a: string, b: string): number {
  if (sortKey(a) === sortKey(b)) return 0
  return sortKey(a) < sortKey(b) ? -1 : 1
}

describe('the order of names', () => {
  test.each([
    ['the alphabet decides', ['An', 'Bình', 'Cường', 'Dũng', 'Đông', 'Giang', 'Yến']],
    ['ă â đ ê ô ơ ư are letters of their own', 'Am Ăm Âm Dam Đam Em Êm Om Ôm Ơm Um Ưm'.split(' ')],
    ['tones follow the dictionary', ['Ma', 'Mà', 'Mả', 'Mã', 'Má', 'Mạ']],
    ['letters decide before tones', ['Ang', 'Áng', 'Anh', 'Ánh']],
    ['the given name comes first', ['Vũ Thị An', 'Bùi Văn Bình', 'An Văn Cường']],
    ['then the middle name', ['Vũ Anh Hà', 'Lê Thị Hà', 'An Văn Hà']],
    ['then the family name', ['Bùi Văn Hà', 'Đỗ Văn Hà', 'Vũ Văn Hà']],
    ['middle names from the left', ['Lê An Yến Hà', 'Lê Bình An Hà']],
    ['no middle name before any', ['Vũ Hà', 'An Anh Hà']],
    ['a tone of the given name before any middle name', ['Vũ Văn Hoa', 'An Anh Hòa']],
    ['letters outside the alphabet come after z', ['Zen', 'Øyvind']],
  ])('%s', (_, names) => {
    expect(sorted(names)).toEqual(names)
    expect([...names].reverse().sort(orderOfKeys)).toEqual(names)
  })

  test.each([
    ['the place of the tone mark', 'Lê Hòa', 'Lê Hoà'],
    ['case', 'LÊ HÒA', 'Lê Hòa'],
    ['composition', 'Lê Hòa', 'Lê Hòa'.normalize('NFD')],
    ['apostrophes', "H'Hen", 'Hhen'],
    ['spaces', 'Lê  Hòa ', 'Lê Hòa'],
    ['marks that make no Vietnamese letter or tone', 'Y Ñin', 'Y Nin'],
    ['the look-alikes of Đ', 'Đào', 'Ðào'],
  ])('does not look at %s', (_, a, b) => {
    expect(compareVietnameseNames(a, b)).toBe(0)
    expect(sortKey(a)).toBe(sortKey(b))
  })

  test('of single words is that of the Unicode collation for Vietnamese', () => {
    const unicode = new Intl.Collator('vi', { sensitivity: 'accent' })
    fc.assert(
      fc.property(syllable, syllable, (a, b) => {
        expect(Math.sign(compareVietnameseNames(a, b))).toBe(Math.sign(unicode.compare(a, b)))
      }),
      { numRuns: 5000 },
    )
  })

  test('is total: any three names can be put in a row', () => {
    fc.assert(
      fc.property(anyName, anyName, anyName, (a, b, c) => {
        expect(Math.sign(compareVietnameseNames(a, b))).toBe(
          0 - Math.sign(compareVietnameseNames(b, a)),
        )
        const [first = '', second = '', third = ''] = sorted([a, b, c])
        expect(compareVietnameseNames(first, second)).toBeLessThanOrEqual(0)
        expect(compareVietnameseNames(second, third)).toBeLessThanOrEqual(0)
        expect(compareVietnameseNames(first, third)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('keeps people of one name apart by their id', () => {
    const people = [
      { id: '3', name: 'Lê Hòa' },
      { id: '2', name: 'Lê Hoà' },
      { id: '1', name: 'Lê Hùng' },
      { id: '4', name: 'Lê Hòa' },
    ]
    expect(people.sort(compareByNameThenId).map(({ id }) => id)).toEqual(['2', '3', '4', '1'])
  })
})

describe('the sort key', () => {
  test('orders as the comparison does', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        expect(orderOfKeys(a, b)).toBe(Math.sign(compareVietnameseNames(a, b)))
      }),
      { numRuns: 5000 },
    )
  })

  test('orders any text as the comparison does', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aăàáâbzđøłაƀ\u{1D400}ñ ’-1.') })
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(orderOfKeys(a, b)).toBe(Math.sign(compareVietnameseNames(a, b)))
      }),
      { numRuns: 5000 },
    )
  })

  test('is plain ASCII, so that bytes, code units and code points agree', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => /^[0-9A-Z.]*$/.test(sortKey(text))),
    )
  })
})
