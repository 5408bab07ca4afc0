import fc from 'fast-check'
import { addDays, daysBetween, period, toLocalDate, type LocalDate } from '../src/index.ts'

/** Any day from `first` to `last`. */
export function dayBetween(first: string, last: string): fc.Arbitrary<LocalDate> {
  const start = toLocalDate(first)
  return fc
    .integer({ min: 0, max: daysBetween(start, toLocalDate(last)) })
    .map(days => addDays(start, days))
}

export const anyDay = dayBetween('1900-01-01', '2200-12-31')

/** A day from which decades can be counted in both directions. */
export const middleDay = dayBetween('1990-01-01', '2110-12-31')

/** Days close together, so that chance makes them meet. */
export const nearDay = dayBetween('2024-01-25', '2024-03-05')

export const anyPeriod = fc
  .tuple(nearDay, fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }))
  .map(([from, length]) => period(from, length === null ? null : addDays(from, length)))

const ONSETS = ['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'h', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'ph', 'q']
const MORE_ONSETS = ['r', 's', 't', 'th', 'tr', 'v', 'x']
const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const CODAS = ['', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't', 'i', 'a']
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/** A syllable as Vietnamese writes them (not every one is used), capitalised, NFC. */
export const syllable = fc
  .tuple(
    fc.constantFrom(...ONSETS, ...MORE_ONSETS),
    fc.constantFrom(...VOWELS),
    fc.constantFrom(...TONES),
    fc.constantFrom(...CODAS),
  )
  .map(([onset, vowel, tone, coda]) => {
    const word = `${onset}${vowel}${tone}${coda}`.normalize('NFC')
    return word.charAt(0).toUpperCase() + word.slice(1)
  })

/** Few different words, so that names agree in part and the later rules get their say. */
const COMMON_WORDS = 'An Ân Ẩn Anh Ánh Hoa Hòa Hoà HÒA Đào Dao Văn Vân'.split(' ')
const commonWord = fc.constantFrom(...COMMON_WORDS)
const foreignWord = fc.constantFrom("H'Bĭa", 'Ñin', 'Nin', 'Ƀuôn', 'Jörg', 'Łuk', 'Øyvind')

/** Names of one to five words, after normaliseName. */
export const anyName = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: commonWord },
      { weight: 3, arbitrary: syllable },
      { weight: 1, arbitrary: foreignWord },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map(words => words.join(' '))
