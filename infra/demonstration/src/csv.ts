import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type CsvValue = string | number | boolean | null | undefined

/** A table with its columns in order; every row has a value for each. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly CsvValue[])[]
}

export const table = (columns: string, rows: Table['rows']): Table => ({
  columns: columns.split(','),
  rows,
})

/** Writes each table to `<name>.csv` and answers how many rows it has. */
export function writeTables(
  folder: string,
  tables: Readonly<Record<string, Table>>,
): Record<string, number> {
  mkdirSync(folder, { recursive: true })
  return Object.fromEntries(
    Object.entries(tables).map(([name, content]) => {
      writeFileSync(join(folder, `${name}.csv`), toCsv(content))
      return [name, content.rows.length]
    }),
  )
}

const toCsv = ({ columns, rows }: Table): string =>
  [columns, ...rows].map(row => `${row.map(cell).join(',')}\n`).join('')

function cell(value: CsvValue): string {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
