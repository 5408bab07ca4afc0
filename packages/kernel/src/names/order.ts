import { wordsOf } from './name.ts'

/**
 * Order of letters and tones in Vietnamese dictionaries: level, huyền, hỏi, ngã, sắc, nặng; letters
 * decide before tones, word by word. Source: Vũ Xuân Lương (Vietlex), "Quy tắc sắp xếp đơn vị từ
 * vựng trong từ điển tiếng Việt", 1–4; the same in Unicode CLDR, collation "vi".
 */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const TONED = /[aeiouy]/

const RANKS: ReadonlyMap<string, number> = new Map([
  ...[...ALPHABET].map((letter, rank): [string, number] => [letter, rank]),
  ...[...'ðɖ'].map((letter): [string, number] => [letter, ALPHABET.indexOf('đ')]),
  ['ƀ', ALPHABET.indexOf('b')],
])
const AFTER_Z = ALPHABET.length

/** A word as two rows of numbers: its letters, and the tones other than level. */
interface Word {
  readonly letters: readonly number[]
  readonly tones: readonly number[]
}

type Compare<T> = (a: T, b: T) => number

/**
 * The order of Vietnamese lists of people: given name, then middle names from the left, then family
 * name. Case, apostrophes and the place of the tone mark (Hòa, Hoà) do not count; names may
 * therefore compare as equal, see `compareByNameThenId`.
 */
export function compareVietnameseNames(a: string, b: string): number {
  return compareLists(compareLists(compareWords))(fieldsOf(a), fieldsOf(b))
}

/** As `compareVietnameseNames`, with the id to keep equal names apart in a stable order. */
export function compareByNameThenId(
  a: { readonly name: string; readonly id: string },
  b: { readonly name: string; readonly id: string },
): number {
  return compareVietnameseNames(a.name, b.name) || compareCodeUnits(a.id, b.id)
}

/**
 * A key of ASCII letters, digits and dots whose plain order (JavaScript `<`, PostgreSQL
 * `COLLATE "C"`) is that of `compareVietnameseNames`. It reveals the name as the name does.
 */
export function sortKey(name: string): string {
  return fieldsOf(name)
    .map(words => `${words.map(wordKey).join('')}.`)
    .join('')
}

/** The dot ends a row and sorts below every sign in it, so that the shorter row comes first. */
function wordKey({ letters, tones }: Word): string {
  return `${letters.map(letterKey).join('')}.${tones.join('')}.`
}

/** One sign of 0–9A–W for the alphabet; X and the code point for what comes after z. */
function letterKey(rank: number): string {
  if (rank < AFTER_Z) return rank.toString(36).toUpperCase()
  return `X${rank.toString(16).toUpperCase().padStart(6, '0')}`
}

function fieldsOf(name: string): readonly (readonly Word[])[] {
  const words = wordsOf(name)
    .map(readWord)
    .filter(word => word.letters.length > 0)
  return [words.slice(-1), words.slice(1, -1), words.slice(0, -1).slice(0, 1)]
}

function readWord(text: string): Word {
  const letters: number[] = []
  const tones: number[] = []
  const parts = text
    .toLowerCase()
    .normalize('NFD')
    .matchAll(/(\p{L})(\p{M}*)/gu)
  for (const [, base = '', marks = ''] of parts) {
    letters.push(rankOf(base, marks))
    if (TONED.test(base)) tones.push(...tonesOf(marks))
  }
  return { letters, tones }
}

/** The rank of the letter that base and marks make (ă, ơ…), tones and foreign marks left aside. */
function rankOf(base: string, marks: string): number {
  const letter = [...marks].map(mark => (base + mark).normalize('NFC')).find(it => RANKS.has(it))
  return RANKS.get(letter ?? base) ?? AFTER_Z + (base.codePointAt(0) ?? 0)
}

function tonesOf(marks: string): number[] {
  return [...marks].map(mark => TONES.indexOf(mark) + 1).filter(tone => tone > 0)
}

function compareWords(a: Word, b: Word): number {
  const compareRows = compareLists<number>((x, y) => x - y)
  return compareRows(a.letters, b.letters) || compareRows(a.tones, b.tones)
}

/** Element by element; of two lists that agree so far the shorter comes first. */
function compareLists<T>(compare: Compare<T>): Compare<readonly T[]> {
  return (a, b) => {
    for (const [index, item] of a.entries()) {
      const other = b[index]
      if (other === undefined) return 1
      const order = compare(item, other)
      if (order !== 0) return order
    }
    return a.length - b.length
  }
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
