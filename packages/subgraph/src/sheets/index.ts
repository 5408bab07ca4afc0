export { LARGEST_SHEET, readSheet } from './read-sheet.ts'
export type { SheetRow } from './sheet.ts'
export { writeSheet } from './write-sheet.ts'
