import { sortKey } from '@ket-nap/kernel'

/** Sorts below every letter, so that 'Chi bộ 4' comes before 'Chi bộ Quân sự'. */
const NUMBER = '!'
const DIGITS = 9

/**
 * A key whose plain order (PostgreSQL `COLLATE "C"`) is the order of a list of units: word by word in
 * the order of Vietnamese letters, numbers by their value ('Chi bộ 4' before 'Chi bộ 10').
 */
export function unitSortKey(name: string): string {
  const words = name.match(/\d+|[\p{L}\p{M}]+/gu) ?? []
  return words.map(word => (/^\d/.test(word) ? numberKey(word) : wordKey(word))).join(' ')
}

const numberKey = (digits: string): string => NUMBER + digits.slice(-DIGITS).padStart(DIGITS, '0')

/** Keys of words seen: the names of all units are made of a few thousand words. */
const wordKeys = new Map<string, string>()
const MOST_WORDS = 20_000

function wordKey(word: string): string {
  const known = wordKeys.get(word)
  if (known !== undefined) return known
  const key = sortKey(word)
  if (wordKeys.size < MOST_WORDS) wordKeys.set(word, key)
  return key
}
