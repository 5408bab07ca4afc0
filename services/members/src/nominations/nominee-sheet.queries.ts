import type { LocalDate } from '@ket-nap/kernel'
import { LARGEST_SHEET, readSheet, writeSheet } from '@ket-nap/subgraph/sheets'
import {
  NOMINEE_COLUMNS,
  readNominees,
  sheetProblem,
  type NomineeSheet,
} from './nominee-sheet.policy.ts'

/** A file that somebody chose, in base64, read into rows of the form. Nothing is stored. */
export function readNomineeSheet(content: string, today: LocalDate): NomineeSheet {
  const read = readSheet(Buffer.from(content, 'base64'))
  if (read.ok) return readNominees(read.value, today)
  const largest = Math.floor(LARGEST_SHEET / 1024)
  const problems = read.objections.map(({ code, cell }) =>
    sheetProblem(code, cell, code === 'SHEET_TOO_LARGE' ? { largest } : {}),
  )
  return { nominees: [], problems }
}

/** The empty list to fill in, .xlsx in base64. */
export const nomineeSheetTemplate = (): string =>
  Buffer.from(writeSheet(Object.values(NOMINEE_COLUMNS))).toString('base64')
