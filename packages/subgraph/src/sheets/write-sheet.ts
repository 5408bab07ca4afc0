import { strToU8, zipSync } from 'fflate'
import { columnLetters } from './sheet.ts'

/** A column of an empty table that somebody is to fill in. */
export interface SheetColumn {
  title: string
  /** In characters. */
  width: number
  isDay?: boolean
  /** What is offered to choose from. */
  choices?: readonly string[]
}

const LAST_ROW = 500
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** An .xlsx workbook with the header of a table; choices lie on a sheet that is not shown. */
export function writeSheet(columns: readonly SheetColumn[]): Uint8Array {
  const part = (content: string) => strToU8(HEAD + content)
  return zipSync({
    '[Content_Types].xml': part(CONTENT_TYPES),
    '_rels/.rels': part(relations([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': part(WORKBOOK),
    'xl/_rels/workbook.xml.rels': part(
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
        ['styles', 'styles.xml'],
      ]),
    ),
    'xl/styles.xml': part(STYLES),
    'xl/worksheets/sheet1.xml': part(table(columns)),
    'xl/worksheets/sheet2.xml': part(choices(columns)),
  })
}

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>
  <Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>
  <Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}.worksheet+xml"/>
  <Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`

const WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>
  <sheet name="Danh sách" sheetId="1" r:id="rId1"/>
  <sheet name="choices" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>`

/** Style 1 keeps what is typed as text, 2 is a day, 3 the header. */
const STYLES = `<styleSheet xmlns="${MAIN}">
  <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
  <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>
    <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
  <fills count="2"><fill><patternFill patternType="none"/></fill>
    <fill><patternFill patternType="gray125"/></fill></fills>
  <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
  <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
  <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
    <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
    <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
    <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`

const relations = (targets: readonly (readonly [type: string, target: string])[]): string => {
  const each = targets.map(
    ([type, target], place) =>
      `<Relationship Id="rId${place + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

const textCell = (ref: string, text: string, style = 0): string =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`

function table(columns: readonly SheetColumn[]): string {
  const widths = columns.map(
    ({ width, isDay }, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${width}" style="${isDay ? 2 : 1}" customWidth="1"/>`,
  )
  const header = columns.map(({ title }, place) => textCell(`${columnLetters(place)}1`, title, 3))
  const offered = columns.flatMap(({ choices: some = [] }, place) => {
    const column = columnLetters(place)
    return some.length === 0
      ? []
      : [
          `<dataValidation type="list" allowBlank="1" sqref="${column}2:${column}${LAST_ROW}">` +
            `<formula1>choices!$${column}$1:$${column}$${some.length}</formula1></dataValidation>`,
        ]
  })
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1"
    topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols>
    <sheetData><row r="1">${header.join('')}</row></sheetData>${
      offered.length > 0
        ? `<dataValidations count="${offered.length}">${offered.join('')}</dataValidations>`
        : ''
    }</worksheet>`
}

function choices(columns: readonly SheetColumn[]): string {
  const most = Math.max(0, ...columns.map(({ choices: some = [] }) => some.length))
  const rows = Array.from({ length: most }, (_, row) => {
    const cells = columns.flatMap(({ choices: some = [] }, place) => {
      const text = some[row]
      return text === undefined ? [] : [textCell(`${columnLetters(place)}${row + 1}`, text)]
    })
    return `<row r="${row + 1}">${cells.join('')}</row>`
  })
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`
}
