import type { Cell, ResultTable } from './to-table.ts'

/** So that Excel reads the Vietnamese letters. */
const BYTE_ORDER_MARK = '\uFEFF'
/** What a spreadsheet would take for a formula. Source: OWASP, CSV injection. */
const FORMULA = /^[=+\-@\t\r]/
const NEEDS_QUOTES = /[",\r\n]/

/** The table as a spreadsheet opens it: UTF-8 with mark, commas, no cell that is a formula. */
export function toCsv({ columns, rows }: Pick<ResultTable, 'columns' | 'rows'>): string {
  const lines = [columns, ...rows].map(row => row.map(write).join(','))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function write(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
