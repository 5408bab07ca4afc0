import { addDays, formatVietnameseDate, toLocalDate } from '@ket-nap/kernel'
import type { XmlElement } from '@rgrove/parse-xml'
import { childOf, childrenOf, openParts, relationOf, rootOf, type Parts } from './parts.ts'
import { columnLetters, type SheetContent, type SheetFault, type SheetRow } from './sheet.ts'

interface Book {
  strings: readonly string[]
  /** Which styles show a number as a day. */
  dayStyles: ReadonlySet<number>
  countsFrom1904: boolean
}

/**
 * The sheets of an .xlsx workbook that are shown and hold anything; null where the archive is no workbook.
 * Formulas are named, never computed.
 */
export function readWorkbook(file: Uint8Array): SheetContent[] | null {
  const parts = openParts(file)
  const workbook = rootOf(parts, 'xl/workbook.xml')
  if (!workbook) return null
  const settings = childOf(workbook, 'workbookPr')?.attributes['date1904']
  const book: Book = {
    strings: childrenOf(rootOf(parts, 'xl/sharedStrings.xml'), 'si').map(richText),
    dayStyles: dayStyles(rootOf(parts, 'xl/styles.xml')),
    countsFrom1904: settings === '1' || settings === 'true',
  }
  const shown = childrenOf(childOf(workbook, 'sheets'), 'sheet').filter(
    ({ attributes }) => !attributes['state']?.toLowerCase().includes('hidden'),
  )
  return shown
    .map(sheet => readSheet(sheetPart(parts, sheet), book))
    .filter(({ rows, faults }) => rows.length > 0 || faults.length > 0)
}

function sheetPart(parts: Parts, sheet: XmlElement): XmlElement | undefined {
  const relations = rootOf(parts, 'xl/_rels/workbook.xml.rels')
  const id = relationOf(sheet)
  const target = childrenOf(relations, 'Relationship').find(
    ({ attributes }) => attributes['Id'] === id,
  )?.attributes['Target']
  if (target === undefined) return undefined
  return rootOf(parts, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
}

/** The pieces of a text that is formatted piece by piece; how it is spoken is left out. */
const richText = (element: XmlElement): string =>
  [element, ...childrenOf(element, 'r')]
    .flatMap(piece => childrenOf(piece, 't'))
    .map(({ text }) => text)
    .join('')

/** Formats that every workbook knows; the others say themselves what they show. */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22])
const QUOTED = /"[^"]*"|\[[^\]]*\]|\\./g

function dayStyles(styles: XmlElement | undefined): Set<number> {
  const own = childrenOf(childOf(styles, 'numFmts'), 'numFmt').filter(({ attributes }) =>
    /[dy]/i.test((attributes['formatCode'] ?? '').replace(QUOTED, '')),
  )
  const days = new Set([...DAY_FORMATS, ...own.map(each => Number(each.attributes['numFmtId']))])
  const formats = childrenOf(childOf(styles, 'cellXfs'), 'xf')
  return new Set(
    formats.flatMap(({ attributes }, place) =>
      days.has(Number(attributes['numFmtId'])) ? [place] : [],
    ),
  )
}

function readSheet(sheet: XmlElement | undefined, book: Book): SheetContent {
  const merged = childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell')
  const faults: SheetFault[] = merged.map(({ attributes }) => ({
    code: 'CELLS_MERGED',
    cell: attributes['ref'] ?? null,
  }))
  const rows: SheetRow[] = []
  for (const row of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    const number = Number(row.attributes['r'] ?? (rows.at(-1)?.number ?? 0) + 1)
    const cells = childrenOf(row, 'c').map((cell, place) => {
      const column = cell.attributes['r']?.replace(/\d+$/, '') ?? columnLetters(place)
      if (childOf(cell, 'f')) faults.push({ code: 'CELL_FORMULA', cell: `${column}${number}` })
      return [column, cellText(cell, book)] as const
    })
    const filled = cells.filter(([, text]) => text.trim() !== '')
    if (filled.length > 0) rows.push({ number, cells: new Map(filled) })
  }
  return { rows, faults }
}

function cellText(cell: XmlElement, book: Book): string {
  const { t: type = 'n', s: style = '0' } = cell.attributes
  if (type === 'inlineStr') return childrenOf(cell, 'is').map(richText).join('')
  const value = childOf(cell, 'v')?.text ?? ''
  if (type === 's') return book.strings[Number(value)] ?? ''
  if (type !== 'n' || value === '') return value
  return numberText(value, { isDay: book.dayStyles.has(Number(style)), book })
}

/** Days are counted; a day that never was, 29 February 1900, is counted too, so the count begins after it. */
const BASES = {
  from1900: { count: 61, day: toLocalDate('1900-03-01') },
  from1904: { count: 0, day: toLocalDate('1904-01-01') },
}
const LAST_COUNT = 100_000

function numberText(value: string, { isDay, book }: { isDay: boolean; book: Book }): string {
  const number = Number(value)
  const { count, day } = book.countsFrom1904 ? BASES.from1904 : BASES.from1900
  if (isDay && number >= count && number < LAST_COUNT)
    return formatVietnameseDate(addDays(day, Math.floor(number) - count))
  return Number.isSafeInteger(number) ? String(number) : value
}
