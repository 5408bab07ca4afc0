import { isUtf8 } from 'node:buffer'
import { accept, acceptUnless, isOldVietnamese, object, type Outcome } from '@ket-nap/kernel'
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { BeyondLimits, isOfFile } from './parts.ts'
import {
  columnLetters,
  type SheetCode,
  type SheetContent,
  type SheetFault,
  type SheetRow,
} from './sheet.ts'
import { readWorkbook } from './workbook.ts'

/** The largest file that is read, in bytes. */
export const LARGEST_SHEET = 150 * 1024

type Read<T> = Outcome<T, SheetFault>

const whole = (code: SheetCode): Read<never> => object({ code, cell: null })

/**
 * Reads a table that somebody filled in, .xlsx or .csv by its content, or says what is wrong with it.
 * Rows without any text are left out.
 */
export function readSheet(file: Uint8Array): Read<readonly SheetRow[]> {
  if (file.length > LARGEST_SHEET) return whole('SHEET_TOO_LARGE')
  const content = isArchive(file) ? openWorkbook(file) : openText(file)
  if (!content.ok) return content
  const { rows, faults } = content.value
  if (rows.length === 0 && faults.length === 0) return whole('SHEET_EMPTY')
  return acceptUnless(rows, [...faults, ...rows.flatMap(oldEncodings)])
}

const isArchive = (file: Uint8Array): boolean => file[0] === 0x50 && file[1] === 0x4b

const oldEncodings = ({ number, cells }: SheetRow): SheetFault[] =>
  [...cells].flatMap(([column, text]) =>
    isOldVietnamese(text) ? [{ code: 'SHEET_NOT_UNICODE', cell: `${column}${number}` }] : [],
  )

function openWorkbook(file: Uint8Array): Read<SheetContent> {
  const sheets = unpacked(file)
  if (!sheets.ok) return sheets
  const [first = { rows: [], faults: [] }, second] = sheets.value
  return second ? whole('SHEETS_MANY') : accept(first)
}

function unpacked(file: Uint8Array): Read<SheetContent[]> {
  try {
    const sheets = readWorkbook(file)
    return sheets ? accept(sheets) : whole('SHEET_TYPE')
  } catch (error) {
    if (error instanceof BeyondLimits) return whole('SHEET_TOO_LARGE')
    if (isOfFile(error)) return whole('SHEET_UNREADABLE')
    throw error
  }
}

/** Text in UTF-16, which some programs call Unicode, is told how to be saved as well. */
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const
/** Old workbooks and locked ones, pictures, printed papers and pages hold or begin so. */
const NO_TABLE = /^(?:%PDF|\{\\rtf|\s*<)|\0/

function openText(file: Uint8Array): Read<SheetContent> {
  if (UTF_16.some(([first, second]) => file[0] === first && file[1] === second))
    return whole('SHEET_NOT_UNICODE')
  if (NO_TABLE.test(Buffer.from(file).toString('latin1'))) return whole('SHEET_TYPE')
  if (!isUtf8(file)) return whole('SHEET_NOT_UNICODE')
  return records(Buffer.from(file).toString('utf8'))
}

function records(text: string): Read<SheetContent> {
  try {
    const [header = ''] = text.split('\n', 1)
    const lines = parse(text, {
      bom: true,
      delimiter: mostUsed(header),
      relax_column_count: true,
      skip_empty_lines: false,
    })
    return accept(toContent(lines))
  } catch (error) {
    if (error instanceof CsvError) return whole('SHEET_UNREADABLE')
    throw error
  }
}

const DELIMITERS = [',', ';', '\t']

const mostUsed = (line: string): string =>
  DELIMITERS.toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ','

function toContent(lines: readonly (readonly string[])[]): SheetContent {
  const rows = lines.map((line, place) => ({
    number: place + 1,
    cells: new Map(
      line.flatMap((text, at) => (text.trim() ? [[columnLetters(at), text] as const] : [])),
    ),
  }))
  const faults = rows.flatMap(({ number, cells }) =>
    [...cells].flatMap(([column, text]): SheetFault[] =>
      text.trimStart().startsWith('=')
        ? [{ code: 'CELL_FORMULA', cell: `${column}${number}` }]
        : [],
    ),
  )
  return { rows: rows.filter(({ cells }) => cells.size > 0), faults }
}
