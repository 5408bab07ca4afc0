import { acceptUnless, objection, type Objection, type Outcome } from '../outcome.ts'

export type NameObjectionCode =
  | 'NAME_EMPTY'
  | 'NAME_SINGLE_LETTER'
  | 'NAME_TOO_LONG'
  | 'NAME_HAS_DIGITS'
  | 'NAME_HAS_CONTROL_CHARACTERS'
  | 'NAME_HAS_INVISIBLE_CHARACTERS'
  | 'NAME_HAS_OTHER_CHARACTERS'

export interface NameParts {
  /** The first word; empty for a name of one word. */
  readonly family: string
  /** Everything between, words joined by a space; may be empty. */
  readonly middle: string
  /** The last word. */
  readonly given: string
}

const LONGEST_NAME = 120

/** Each looks for what must not be there. Tabs and line breaks are control characters. */
const FORBIDDEN: readonly (readonly [NameObjectionCode, RegExp])[] = [
  ['NAME_HAS_DIGITS', /\p{N}/u],
  ['NAME_HAS_CONTROL_CHARACTERS', /\p{Cc}/u],
  // Zero-width characters, bidirectional overrides, soft hyphens, fillers, variation selectors.
  ['NAME_HAS_INVISIBLE_CHARACTERS', /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u],
]
const REPORTED_ALREADY = /[\p{N}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const NAME = /^(?:\p{Script=Latin}\p{M}{0,2}|['\- ])*$/u

/**
 * A personal name as it is stored: NFC, single spaces, straight apostrophes and hyphens, Đ for its
 * look-alikes (Ð, Ɖ). Upper and lower case stay as written. Letters are Latin with any marks, for
 * the names of all ethnic groups (H'Bĭa, Y Ñin).
 */
export function normaliseName(text: string): Outcome<string, Objection<NameObjectionCode>> {
  const name = tidy(text)
  const codes = FORBIDDEN.filter(([, pattern]) => pattern.test(name)).map(([code]) => code)
  const rest = name.replace(REPORTED_ALREADY, '')
  if (!NAME.test(rest) || rest !== rest.normalize('NFKC')) codes.push('NAME_HAS_OTHER_CHARACTERS')
  if (codes.length === 0) codes.push(...tooFewLetters(name))
  const objections = codes.map((code): Objection<NameObjectionCode> => objection(code))
  if ([...name].length > LONGEST_NAME) {
    objections.push(objection('NAME_TOO_LONG', { params: { limit: LONGEST_NAME } }))
  }
  return acceptUnless(name, objections)
}

/**
 * Family, middle and given name by position, as Vietnamese names are read. It cannot know compound
 * family names (Tôn Nữ, Âu Dương) nor the peoples who put the family name last (H'Hen Niê).
 */
export function nameParts(name: string): NameParts {
  const words = wordsOf(name)
  return {
    family: words.length > 1 ? (words[0] ?? '') : '',
    middle: words.slice(1, -1).join(' '),
    given: words.at(-1) ?? '',
  }
}

/**
 * The words of a name, last first: 'Nguyễn Quốc Khánh' → 'Khánh Quốc Nguyễn'. An index on it finds
 * people by given name; a typed 'quoc khanh' is turned the same way.
 */
export function givenNameFirst(name: string): string {
  return wordsOf(name).reverse().join(' ')
}

export function wordsOf(name: string): string[] {
  return name.split(/\s+/u).filter(word => word !== '')
}

function tooFewLetters(name: string): NameObjectionCode[] {
  const letters = name.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return ['NAME_EMPTY']
  return letters === 1 ? ['NAME_SINGLE_LETTER'] : []
}

function tidy(text: string): string {
  return text
    .replace(/[ÐƉ]/gu, 'Đ')
    .replace(/[ðɖ]/gu, 'đ')
    .replace(/[‘’ʼʹ`´]/gu, "'")
    .replace(/[‐‑–]/gu, '-')
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/^ | $/gu, '')
}
