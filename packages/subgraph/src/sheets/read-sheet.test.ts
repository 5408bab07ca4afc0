import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readSheet } from './read-sheet.ts'
import { writeSheet } from './write-sheet.ts'

interface Made {
  sheets?: readonly { cells: string; merged?: string; state?: string }[]
  strings?: string
  settings?: string
}

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd/mm/yyyy"/>
  <numFmt numFmtId="171" formatCode="0&quot; ngày&quot;"/></numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`

/** A workbook as other programs write it, as far as it is read. */
function workbook({ sheets = [], strings = '', settings = '' }: Made): Uint8Array {
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<x:workbook xmlns:x="a" xmlns:r="b"><x:workbookPr ${settings}/><x:sheets>${sheets
      .map(({ state }, n) => `<x:sheet name="S${n}" r:id="r${n}" ${state ?? ''}/>`)
      .join('')}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, n) => `<Relationship Id="r${n}" Target="${n ? '/xl/' : ''}worksheets/s${n}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/media/picture.png': 'x'.repeat(5_000_000),
  }
  for (const [n, { cells, merged = '' }] of sheets.entries())
    parts[`xl/worksheets/s${n}.xml`] =
      `<worksheet><sheetData>${cells}</sheetData>${merged}</worksheet>`
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  )
}

const one = (cells: string, more: object = {}) => workbook({ sheets: [{ cells, ...more }] })
const text = (ref: string, written: string) =>
  `<row r="${ref.slice(1)}"><c r="${ref}" t="inlineStr"><is><t>${written}</t></is></c></row>`

/** 'A1 text' of each cell, or 'cell CODE' of each fault. */
function read(file: Uint8Array): string[] {
  const found = readSheet(file)
  if (!found.ok) return found.objections.map(({ cell, code }) => `${cell ?? ''} ${code}`.trim())
  return found.value.flatMap(({ number, cells }) =>
    [...cells].map(([column, written]) => `${column}${number} ${written}`),
  )
}

test('cells are read as people see them: texts, pieces of texts, numbers and days', () => {
  const file = one(
    `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>37017</v></c><c r="C3" s="2"><v>37017.5</v></c>
       <c r="D3" s="3"><v>37017</v></c><c r="AA3"><v>1.301000888E9</v></c><c r="AB3" t="str"><v> </v></c></row>
     <row><c><v>0.5</v></c></row>`,
  )
  const strings = '<si><r><t>Trần Thị </t></r><r><t>Mới</t></r><rPh><t>x</t></rPh></si>'
  const named = workbook({
    sheets: [{ cells: text('A1', 'A &amp; B') }],
    strings,
    settings: 'date1904="1"',
  })
  expect(read(file)).toEqual([
    'B3 06/05/2001',
    'C3 06/05/2001',
    'D3 37017',
    'AA3 1301000888',
    'A4 0.5',
  ])
  expect(read(named)).toEqual(['A1 A & B'])
  expect(
    read(
      workbook({
        sheets: [
          {
            cells: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>35555</v></c></row>',
          },
          { cells: '' },
          { cells: text('A1', 'x'), state: 'state="veryHidden"' },
        ],
        strings,
        settings: 'date1904="true"',
      }),
    ),
  ).toEqual(['A1 Trần Thị Mới', 'B1 06/05/2001'])
})

const FORMULA = '<row r="2"><c r="B2"><f>1+1</f><v>2</v></c></row>'
const csv = (written: string) => strToU8(written)

test.each<[why: string, file: Uint8Array, told: string[]]>([
  ['a formula', one(FORMULA), ['B2 CELL_FORMULA']],
  ['a formula as text', csv('Họ tên;Ngày\nAn;=A1'), ['B2 CELL_FORMULA']],
  [
    'merged cells',
    one(text('A1', 'x'), { merged: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' }),
    ['A1:B1 CELLS_MERGED'],
  ],
  [
    'two sheets',
    workbook({ sheets: [{ cells: text('A1', 'x') }, { cells: text('A1', 'y') }] }),
    ['SHEETS_MANY'],
  ],
  ['nothing', one(''), ['SHEET_EMPTY']],
  ['an empty file', csv(''), ['SHEET_EMPTY']],
  ['TCVN3 in a workbook', one(text('A2', 'NguyÔn V¨n ¸')), ['A2 SHEET_NOT_UNICODE']],
  ['VNI in a text', csv('Nguyeãn Vaên AÙ,1'), ['A1 SHEET_NOT_UNICODE']],
  ['a text of one byte a letter', Buffer.from('Nguy\xd4n', 'latin1'), ['SHEET_NOT_UNICODE']],
  ['a text in UTF-16', Buffer.from('\ufeffHọ', 'utf16le'), ['SHEET_NOT_UNICODE']],
  ['a paper', csv('%PDF-1.7'), ['SHEET_TYPE']],
  ['a page', csv(' <html><table>'), ['SHEET_TYPE']],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae100', 'hex'), ['SHEET_TYPE']],
  ['another archive', zipSync({ 'word/document.xml': strToU8('<a/>') }), ['SHEET_TYPE']],
  ['half a workbook', one(text('A1', 'x')).slice(0, 200), ['SHEET_UNREADABLE']],
  ['a workbook of broken parts', one('<row'), ['SHEET_UNREADABLE']],
  ['quotes that do not end', csv('a,"b\nc'), ['SHEET_UNREADABLE']],
  ['more bytes than a list has', csv('x'.repeat(150 * 1024 + 1)), ['SHEET_TOO_LARGE']],
  [
    'an archive that swells',
    zipSync({ 'xl/workbook.xml': new Uint8Array(5_000_000) }),
    ['SHEET_TOO_LARGE'],
  ],
  [
    'an archive of very many parts',
    zipSync(Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`${n}`, strToU8('')]))),
    ['SHEET_TOO_LARGE'],
  ],
])('%s is named', (_, file, told) => {
  expect(read(file)).toEqual(told)
})

test('an archive that says less than it holds is cut off where it said', () => {
  const forged = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) }))
  const directory = forged.lastIndexOf(Buffer.from('504b0102', 'hex'))
  forged.writeUInt32LE(1000, directory + 24)
  expect(read(forged)).toEqual(['SHEET_UNREADABLE'])
})

test('a text is read with any of its separators, marks and broken lines', () => {
  expect(read(csv('\ufeffHọ;Tên\n\n"An; ""Bình""\nhai";x'))).toEqual([
    'A1 Họ',
    'B1 Tên',
    'A3 An; "Bình"\nhai',
    'B3 x',
  ])
  expect(read(csv('a\tb, c\td\ne'))).toEqual(['A1 a', 'B1 b, c', 'C1 d', 'A2 e'])
})

test('an empty table to fill in is read again, and what it offers is not part of it', () => {
  const file = writeSheet([
    { title: 'Họ & tên', width: 20 },
    { title: 'Giới tính', width: 10, choices: ['Nam', 'Nữ'] },
    { title: 'Ngày sinh', width: 12, isDay: true },
  ])
  expect(read(file)).toEqual(['A1 Họ & tên', 'B1 Giới tính', 'C1 Ngày sinh'])
})
