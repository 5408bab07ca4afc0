import { createRequire } from 'node:module'
import pdfmake, { type Content, type CustomTableLayout, type TableCell } from 'pdfmake'
import { ON_EVERY, type Sheet, type SheetPart } from './print.policy.ts'

// The same layout as the Word file. Source: HD 36-HD/VPTW (2018). Lengths are points.
const mm = (length: number) => length * 2.835
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) }
const WIDTH = mm(210) - MARGIN.left - MARGIN.right
const INDENT = mm(10)
const TEXT = 14
const SMALL = 12
const TITLE = 16

export const PDF_TYPE = 'application/pdf'

const { resolve } = createRequire(import.meta.url)
/** Drawn to the measures of Times New Roman, which nobody may hand on, and embedded in each file. */
const TINOS = {
  normal: resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italics: resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  bolditalics: resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
}
pdfmake.setFonts({ Tinos: TINOS })
// A sheet is text: it names no file and no address to read from.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(path => Object.values(TINOS).includes(path))

/** A sheet as a PDF, to be read and signed as it is. */
export function toPdf(sheet: Sheet): Promise<Buffer> {
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [MARGIN.left, MARGIN.top, MARGIN.right, MARGIN.bottom],
      defaultStyle: { font: 'Tinos', fontSize: TEXT },
      info: { title: sheet.title, creator: 'Kết Nạp', producer: 'Kết Nạp' },
      language: 'vi-VN',
      header: page => (page === 1 ? formHeader(sheet) : pageHeader(page)),
      content: [head(sheet), ...titleOf(sheet), ...sheet.body.flatMap(part), foot(sheet)],
    })
    .getBuffer()
}

const HEADER_TOP = mm(10)

const formHeader = ({ form }: Sheet): Content => ({
  text: form ?? '',
  italics: true,
  fontSize: SMALL,
  alignment: 'right',
  margin: [0, HEADER_TOP, MARGIN.right, 0],
})

const pageHeader = (page: number): Content => ({
  text: String(page),
  alignment: 'center',
  margin: [0, HEADER_TOP, 0, 0],
})

const centred = (text: string, more: object = {}): Content => ({
  text,
  alignment: 'center',
  ...more,
})

const head = ({ superior, issuer, number, placeAndDay }: Sheet): Content =>
  beside(
    [45, 55],
    [centred(superior), centred(issuer, { bold: true }), centred('*'), centred(number)],
    [
      centred(ON_EVERY.party, { bold: true, decoration: 'underline' }),
      centred(' '),
      centred(placeAndDay, { italics: true }),
    ],
  )

const titleOf = ({ title, about }: Sheet): Content[] => [
  centred(title, { bold: true, fontSize: TITLE, margin: [0, 18, 0, 0] }),
  centred(about, { bold: true }),
  centred('-----', { margin: [0, 0, 0, 10] }),
]

function part(each: SheetPart): Content[] {
  if ('paragraph' in each) return [paragraph(each.paragraph)]
  if ('byHand' in each) return byHand(each)
  return [grid(each)]
}

const SPACED = { lineHeight: 1.1, margin: [0, 3, 0, 3] as [number, number, number, number] }

const paragraph = (text: string): Content => ({
  text,
  alignment: 'justify',
  leadingIndent: INDENT,
  ...SPACED,
})

const DOTTED: CustomTableLayout = {
  hLineWidth: place => (place === 1 ? 0.8 : 0),
  vLineWidth: () => 0,
  hLineStyle: () => ({ dash: { length: 1, space: 2 } }),
  paddingLeft: () => 0,
  paddingRight: () => 0,
}

/** A word, then lines of dots to the right edge. */
const byHand = ({ byHand: text, lines }: Extract<SheetPart, { byHand: string }>): Content[] =>
  Array.from({ length: lines }, (_, index): Content =>
    index === 0
      ? {
          columns: [
            { width: 'auto', text: `${text} `, leadingIndent: INDENT, ...SPACED },
            { width: '*', table: { widths: ['*'], body: [[' ']] }, layout: DOTTED },
          ],
        }
      : { table: { widths: ['*'], body: [[' ']] }, layout: DOTTED },
  )

function grid({ headings, widths, rows }: Extract<SheetPart, { rows: unknown }>): Content {
  const cells = (texts: readonly string[], bold: boolean): TableCell[] =>
    texts.map(text => ({ text, bold, fontSize: SMALL }))
  return {
    margin: [0, 3, 0, 12],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      // Beside what is written a column has its padding and its line.
      widths: widths.map(width => (WIDTH * width) / 100 - 9),
      body: [cells(headings, true), ...rows.map(texts => cells(texts, false))],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
  }
}

/** Two columns without lines, never on two pages. */
const beside = (
  [left, right]: readonly [number, number],
  ...columns: readonly [Content[], Content[]]
): Content => ({
  unbreakable: true,
  columns: columns.map((stack, index) => ({ width: `${index === 0 ? left : right}%`, stack })),
})

const foot = ({ recipients, authority, duty, beside: other }: Sheet): Content => ({
  margin: [0, 14, 0, 0],
  stack: [
    beside(
      [50, 50],
      other === null
        ? [
            { text: ON_EVERY.recipients, decoration: 'underline', fontSize: SMALL },
            ...recipients.map((text): Content => ({ text: `- ${text}`, fontSize: SMALL })),
          ]
        : [centred(other, { bold: true }), signature()],
      [
        centred(authority, { bold: true }),
        ...(duty === '' ? [] : [centred(duty, { bold: true })]),
        signature(),
      ],
    ),
  ],
})

/** Made anew each time: what is laid out is written to. */
const signature = () => centred(ON_EVERY.signature, { italics: true, fontSize: SMALL })
