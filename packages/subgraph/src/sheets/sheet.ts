/** Why a file is not read as one table. Sentences live in the messages of the apps. */
export type SheetCode =
  | 'SHEET_TYPE'
  | 'SHEET_TOO_LARGE'
  | 'SHEET_UNREADABLE'
  | 'SHEET_NOT_UNICODE'
  | 'SHEET_EMPTY'
  | 'SHEETS_MANY'
  | 'CELLS_MERGED'
  | 'CELL_FORMULA'

export interface SheetFault {
  code: SheetCode
  /** As people name it, 'B5' or 'B5:C5'; null where it is about the whole file. */
  cell: string | null
}

/** A row as people see it: its number, and the text of each cell by the letters of its column. */
export interface SheetRow {
  number: number
  cells: ReadonlyMap<string, string>
}

/** What one sheet holds, and what is wrong with its cells. */
export interface SheetContent {
  rows: readonly SheetRow[]
  faults: readonly SheetFault[]
}

const LETTERS = 26
const FIRST_LETTER = 65

/** 0 → 'A', 25 → 'Z', 26 → 'AA'. */
export const columnLetters = (place: number): string =>
  (place < LETTERS ? '' : columnLetters(Math.floor(place / LETTERS) - 1)) +
  String.fromCharCode(FIRST_LETTER + (place % LETTERS))
