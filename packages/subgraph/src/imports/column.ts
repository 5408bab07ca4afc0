import { parseLocalDate, parseVietnameseDate } from '@ket-nap/kernel'

/** What a cell turned into, or why it cannot. */
export type Cell =
  | { value: string | number | boolean | null }
  | { problem: string; message: string }

export interface Column {
  required: boolean
  /** PostgreSQL type in the staging table. */
  type: string
  /** Never staged: only derived columns see the value. */
  transient?: boolean
  read(text: string): Cell
}

const column = (type: string, read: Column['read']): Column => ({ required: true, type, read })

/** The same column, where an empty cell means nothing. */
export const optional = (inner: Column): Column => ({ ...inner, required: false })

/** The same column for what must not reach the database as it is, such as a number kept sealed. */
export const transient = (inner: Column): Column => ({ ...inner, transient: true })

export const text = (longest = 200): Column =>
  column('text', cell => {
    const value = cell.normalize('NFC').trim()
    if (value.length > longest) return no('TOO_LONG', `longer than ${longest} characters`)
    return /\p{Cc}/u.test(value) ? no('CONTROL_CHARACTER', 'holds a control character') : { value }
  })

/** A day as YYYY-MM-DD or dd/mm/yyyy. */
export const day = (): Column =>
  column('date', cell => {
    const value = parseLocalDate(cell) ?? parseVietnameseDate(cell)
    return value ? { value } : no('NOT_A_DATE', 'is not a day of the calendar')
  })

export const integer = (least: number, most: number): Column =>
  column('bigint', cell => {
    const value = /^-?\d{1,15}$/.test(cell) ? Number(cell) : NaN
    const fits = value >= least && value <= most
    return fits ? { value } : no('NOT_A_NUMBER', `is not a whole number from ${least} to ${most}`)
  })

/** Digits with up to two decimals, point or comma. */
export const decimal = (): Column =>
  column('numeric', cell => {
    const fits = /^\d{1,9}([.,]\d{1,2})?$/.test(cell)
    return fits ? { value: cell.replace(',', '.') } : no('NOT_A_NUMBER', 'is not a number')
  })

export const yesNo = (): Column =>
  column('boolean', cell => {
    const word = cell.toLowerCase()
    if (['true', '1', 'x', 'có'].includes(word)) return { value: true }
    if (['false', '0', 'không'].includes(word)) return { value: false }
    return no('NOT_YES_OR_NO', 'is neither true nor false')
  })

export const oneOf = (literals: readonly string[]): Column =>
  column('text', cell =>
    literals.includes(cell)
      ? { value: cell }
      : no('UNKNOWN_CODE', `is none of ${literals.join(', ')}`),
  )

/** Several codes of a list, separated by a space. */
export const severalOf = (literals: readonly string[]): Column =>
  column('text[]', cell => {
    const codes = cell.split(/\s+/).filter(Boolean)
    const unknown = codes.filter(code => !literals.includes(code))
    return unknown.length > 0
      ? no('UNKNOWN_CODE', `holds a code that is none of ${literals.join(', ')}`)
      : { value: `{${codes.join(',')}}` }
  })

export const no = (problem: string, message: string): Cell => ({ problem, message })
