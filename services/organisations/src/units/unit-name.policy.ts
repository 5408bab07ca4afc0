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
  return words
    .map(word =>
      /^\d/.test(word) ? NUMBER + word.slice(-DIGITS).padStart(DIGITS, '0') : sortKey(word),
    )
    .join(' ')
}
