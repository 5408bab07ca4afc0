import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyName } from '../../test/arbitraries.ts'
import { givenNameFirst, nameParts, normaliseName } from './name.ts'

function codesOf(text: string): string[] {
  const outcome = normaliseName(text)
  return outcome.ok ? [] : outcome.objections.map(({ code }) => code)
}

describe('a name', () => {
  test.each([
    ['composes marks', 'Nguye\u0302\u0303n Va\u0306n A\u0301nh', 'Nguyễn Văn Ánh'],
    ['takes marks in any order', 'Nguye\u0323\u0302n', 'Nguyện'],
    ['keeps single spaces', '  Trần\u00A0\u3000Thị   Bình ', 'Trần Thị Bình'],
    ['keeps case', 'LÊ THỊ ÁNH', 'LÊ THỊ ÁNH'],
    ['writes Đ for its look-alikes', 'Ðào Ɖức ðạt', 'Đào Đức đạt'],
    ['straightens apostrophes and hyphens', 'H’Hen Niê‑Kđăm', "H'Hen Niê-Kđăm"],
    ['takes letters of every ethnic group', 'Y Ñin Ƀuôn Kpă', 'Y Ñin Ƀuôn Kpă'],
    ['may have a part of one letter', 'Nguyễn Văn A', 'Nguyễn Văn A'],
  ])('%s', (_, text, expected) => {
    expect(normaliseName(text)).toEqual({ ok: true, value: expected })
  })

  test.each([
    ['nothing', '', 'NAME_EMPTY'],
    ['only spaces', ' \u00A0 ', 'NAME_EMPTY'],
    ['only signs', "'-", 'NAME_EMPTY'],
    ['a single letter', 'Á', 'NAME_SINGLE_LETTER'],
    ['a single letter with signs', "A'", 'NAME_SINGLE_LETTER'],
    ['a digit', 'Nguyễn Văn A2', 'NAME_HAS_DIGITS'],
    ['only digits', '123', 'NAME_HAS_DIGITS'],
    ['a full-width digit', 'Nguyễn Văn ２', 'NAME_HAS_DIGITS'],
    ['a tab', 'Nguyễn\tVăn An', 'NAME_HAS_CONTROL_CHARACTERS'],
    ['a line break at the end', 'Nguyễn Văn An\r\n', 'NAME_HAS_CONTROL_CHARACTERS'],
    ['a null character', 'An\u0000', 'NAME_HAS_CONTROL_CHARACTERS'],
    ['a zero-width space', 'Nguyễn\u200BVăn An', 'NAME_HAS_INVISIBLE_CHARACTERS'],
    ['a zero-width joiner', 'An\u200DBình', 'NAME_HAS_INVISIBLE_CHARACTERS'],
    ['a byte-order mark', '\uFEFFNguyễn Văn An', 'NAME_HAS_INVISIBLE_CHARACTERS'],
    ['a right-to-left override', 'Nguyễn \u202EVăn An', 'NAME_HAS_INVISIBLE_CHARACTERS'],
    ['a directional isolate', 'Nguyễn \u2066Văn An', 'NAME_HAS_INVISIBLE_CHARACTERS'],
    ['a soft hyphen', 'Nguyễn\u00ADVăn An', 'NAME_HAS_INVISIBLE_CHARACTERS'],
    ['a line separator', 'Nguyễn\u2028Văn An', 'NAME_HAS_INVISIBLE_CHARACTERS'],
    ['a filler', 'Nguyễn \u3164 An', 'NAME_HAS_INVISIBLE_CHARACTERS'],
    ['markup', '<b>An</b>', 'NAME_HAS_OTHER_CHARACTERS'],
    ['a picture', 'An 🙂', 'NAME_HAS_OTHER_CHARACTERS'],
    ['a Cyrillic А', 'А\u006E', 'NAME_HAS_OTHER_CHARACTERS'],
    ['full-width letters', 'Ａn Bình', 'NAME_HAS_OTHER_CHARACTERS'],
    ['a heap of marks', 'A\u0316\u0317\u0318n Bình', 'NAME_HAS_OTHER_CHARACTERS'],
    ['a mark without a letter', '\u0301An Bình', 'NAME_HAS_OTHER_CHARACTERS'],
    ['half a surrogate pair', 'An \uD83D', 'NAME_HAS_OTHER_CHARACTERS'],
  ])('with %s is refused', (_, text, code) => {
    expect(codesOf(text)).toEqual([code])
  })

  test('may have 120 characters, not 121, and the limit is told', () => {
    expect(normaliseName('â'.repeat(120)).ok).toBe(true)
    expect(normaliseName('a\u0302'.repeat(120)).ok).toBe(true)
    expect(normaliseName('â'.repeat(121))).toEqual({
      ok: false,
      objections: [{ code: 'NAME_TOO_LONG', path: [], params: { limit: 120 } }],
    })
  })

  test('is told all that is wrong at once', () => {
    expect(codesOf(`An1\u200B\t@${'a'.repeat(120)}`)).toEqual([
      'NAME_HAS_DIGITS',
      'NAME_HAS_CONTROL_CHARACTERS',
      'NAME_HAS_INVISIBLE_CHARACTERS',
      'NAME_HAS_OTHER_CHARACTERS',
      'NAME_TOO_LONG',
    ])
  })

  test('is never repeated by its objections', () => {
    const outcome = normaliseName('Nguyễn Văn Bí Mật 123')
    expect(JSON.stringify(outcome)).not.toMatch(/Mật|123/)
  })

  test('normalised once stays as it is', () => {
    fc.assert(
      fc.property(fc.oneof(anyName, fc.string({ unit: 'grapheme' })), text => {
        const once = normaliseName(text)
        fc.pre(once.ok)
        expect(once.ok && normaliseName(once.value)).toEqual(once)
      }),
    )
  })

  test('that people bear is accepted however it was composed', () => {
    fc.assert(
      fc.property(anyName, name => {
        fc.pre(/\p{L}.*\p{L}/u.test(name))
        expect(normaliseName(name.normalize('NFD'))).toEqual({ ok: true, value: name })
      }),
    )
  })
})

describe('the parts of a name', () => {
  test.each([
    ['Nguyễn Thị Minh Khai', { family: 'Nguyễn', middle: 'Thị Minh', given: 'Khai' }],
    ['Lê Bình', { family: 'Lê', middle: '', given: 'Bình' }],
    ['Nguyễn Văn A', { family: 'Nguyễn', middle: 'Văn', given: 'A' }],
    ['An', { family: '', middle: '', given: 'An' }],
    ['', { family: '', middle: '', given: '' }],
  ])('%j', (name, expected) => {
    expect(nameParts(name)).toEqual(expected)
  })

  test('together are the name', () => {
    fc.assert(
      fc.property(anyName, name => {
        const { family, middle, given } = nameParts(name)
        expect([family, middle, given].filter(part => part !== '').join(' ')).toBe(name)
      }),
    )
  })

  test('are turned round to search by given name, and back', () => {
    expect(givenNameFirst('Nguyễn Quốc Khánh')).toBe('Khánh Quốc Nguyễn')
    fc.assert(fc.property(anyName, name => givenNameFirst(givenNameFirst(name)) === name))
  })
})
