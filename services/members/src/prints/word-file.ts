import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type ITableBordersOptions,
} from 'docx'
import { ON_EVERY, type Sheet, type SheetPart } from './print.policy.ts'

// Layout of a Party document: organ left, Party right, paper A4, Times New Roman 14. Source: HD 36-HD/VPTW
// (2018). Lengths are twentieths of a point, as Word counts them; sizes of letters are half points.
const mm = (length: number) => Math.round(length * 56.7)
const PAGE = { width: mm(210), height: mm(297) }
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) }
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right
const INDENT = mm(10)
const FONT = 'Times New Roman'
const TEXT = 28
const SMALL = 24

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** After a table Word wants a paragraph; a small one starts no new page. */
const end = () => new Paragraph({ children: [new TextRun({ text: '', size: 2 })] })

/** A sheet as a Word file. What the texts hold is escaped by the library. */
export function toWord(sheet: Sheet): Promise<Buffer> {
  const word = new Document({
    creator: 'Kết Nạp',
    title: sheet.title,
    styles: {
      default: { document: { run: { font: FONT, size: TEXT, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: PAGE, margin: MARGIN },
        },
        headers: { first: formHeader(sheet), default: pageHeader() },
        children: [
          head(sheet),
          ...titleOf(sheet),
          ...sheet.body.flatMap(part),
          line(''),
          foot(sheet),
          end(),
        ],
      },
    ],
  })
  return Packer.toBuffer(word)
}

type Run = Exclude<ConstructorParameters<typeof TextRun>[0], string>

const line = (text: string, run: Run = {}, alignment: Alignment = AlignmentType.CENTER) =>
  new Paragraph({ alignment, children: [new TextRun({ ...run, text })] })
type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType]

const formHeader = ({ form }: Sheet) =>
  new Header({ children: [line(form ?? '', { italics: true, size: SMALL }, AlignmentType.RIGHT)] })

const pageHeader = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })

const head = ({ superior, issuer, number, placeAndDay }: Sheet) =>
  beside(
    [45, 55],
    [line(superior), line(issuer, { bold: true }), line('*'), line(number)],
    [
      line(ON_EVERY.party, { bold: true, underline: {} }),
      line(''),
      line(placeAndDay, { italics: true }),
    ],
  )

const titleOf = ({ title, about }: Sheet) => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 360 },
    children: [new TextRun({ text: title, bold: true, size: 32 })],
  }),
  line(about, { bold: true }),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 200 },
    children: [new TextRun('-----')],
  }),
]

function part(each: SheetPart): (Paragraph | Table)[] {
  if ('paragraph' in each) return [paragraph(each.paragraph)]
  if ('byHand' in each) return byHand(each)
  return [grid(each), paragraph('')]
}

const paragraph = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: INDENT },
    spacing: { before: 60, after: 60, line: 300 },
    children: [new TextRun(text)],
  })

/** A word, then lines of dots to the right edge. */
const byHand = ({ byHand: text, lines }: Extract<SheetPart, { byHand: string }>) =>
  Array.from(
    { length: lines },
    (_, index) =>
      new Paragraph({
        indent: index === 0 ? { firstLine: INDENT } : {},
        spacing: { before: 60, after: 60, line: 300 },
        tabStops: [{ type: TabStopType.RIGHT, position: WIDTH, leader: LeaderType.DOT }],
        children: [
          new TextRun(index === 0 ? `${text} ` : ''),
          new TextRun({ children: [new Tab()] }),
        ],
      }),
  )

function grid({ headings, widths, rows }: Extract<SheetPart, { rows: unknown }>): Table {
  const cells = (texts: readonly string[], bold: boolean) =>
    texts.map(
      (text, index) =>
        new TableCell({
          width: share(widths[index] ?? 0),
          margins: { left: 80, right: 80, top: 40, bottom: 40 },
          children: [line(text, { bold, size: SMALL }, AlignmentType.LEFT)],
        }),
    )
  return new Table({
    width: share(100),
    columnWidths: widths.map(width => share(width).size),
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, children: cells(headings, true) }),
      ...rows.map(texts => new TableRow({ cantSplit: true, children: cells(texts, false) })),
    ],
  })
}

const share = (width: number) => ({
  size: Math.round((WIDTH * width) / 100),
  type: WidthType.DXA,
})

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_LINES: ITableBordersOptions = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
}

/** Two columns without lines. */
const beside = (
  [left, right]: readonly [number, number],
  ...columns: readonly [Paragraph[], Paragraph[]]
) =>
  new Table({
    width: share(100),
    columnWidths: [share(left).size, share(right).size],
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, index) =>
            new TableCell({ width: share(index === 0 ? left : right), children }),
        ),
      }),
    ],
  })

const foot = ({ recipients, authority, duty, beside: other }: Sheet) =>
  beside(
    [50, 50],
    other === null
      ? [
          line(ON_EVERY.recipients, { underline: {}, size: SMALL }, AlignmentType.LEFT),
          ...recipients.map(text => line(`- ${text}`, { size: SMALL }, AlignmentType.LEFT)),
        ]
      : [line(other, { bold: true }), signature()],
    [
      line(authority, { bold: true }),
      ...(duty === '' ? [] : [line(duty, { bold: true })]),
      signature(),
    ],
  )

const signature = () => line(ON_EVERY.signature, { italics: true, size: SMALL })
