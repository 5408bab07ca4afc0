import { addDays, addMonths, type LocalDate } from '@ket-nap/kernel'
import { table, type CsvValue, type Table } from '../csv.ts'
import { lastBelonging, officialOn, type Life } from '../lives/life.ts'

interface Paper {
  readonly from: string
  readonly to: string
  readonly kind: 'OFFICIAL' | 'TEMPORARY'
  readonly stage: string
  readonly number: string
  /** Days before today on which it was written, and on which each box was signed. */
  readonly written: number
  readonly boxes: Readonly<Record<number, number>>
}

/** Papers under way from the cells of one commune: to the next cell, to another province, and for a study. */
const PAPERS: readonly Paper[] = [
  {
    from: 'quynh-phu/xa-an-le/thon-5',
    to: 'quynh-phu/xa-an-cau/thon-2',
    kind: 'OFFICIAL',
    stage: 'OUT_SIGNED',
    number: '03-GT',
    written: 9,
    boxes: { 1: 8 },
  },
  {
    from: 'quynh-phu/xa-an-le/thon-6',
    to: 'thap-muoi/thi-tran-my-an/ap-1',
    kind: 'OFFICIAL',
    stage: 'IN_TRANSIT',
    number: '05-GT',
    written: 24,
    boxes: { 1: 23, 4: 19, 5: 14 },
  },
  {
    from: 'quynh-phu/xa-an-le/thon-4',
    to: 'quynh-phu/xa-an-cau/co-quan-an-cau',
    kind: 'TEMPORARY',
    stage: 'IN_SIGNED',
    number: '02-GT',
    written: 20,
    boxes: { 1: 20, 2: 16, 3: 12 },
  },
]

/** A study may last so long. */
const STUDY_MONTHS = 18

/** Introduction papers that are on their way today, with the boxes signed so far. */
export const transfersTable = (lives: readonly Life[], today: LocalDate): Table =>
  table(
    'person,kind,stage,number,requested_on,boxes,to_unit,ground,until_on,dues_paid_until',
    PAPERS.flatMap(paper => {
      const leaver = leaverOf(lives, paper, today)
      return leaver ? [paperRow(paper, leaver, today)] : []
    }),
  )

/** Who became official there last, so that nobody who leads the cell goes. */
const leaverOf = (lives: readonly Life[], { from }: Paper, today: LocalDate): Life | undefined =>
  lives
    .filter(life => life.departure === null && lastBelonging(life).unit === from)
    .filter(life => officialOn(life) < addMonths(today, -2))
    .filter(life => lastBelonging(life).from < addMonths(today, -2))
    .toSorted((a, b) => (a.ceremonyOn < b.ceremonyOn ? 1 : -1))
    .at(0)

function paperRow(paper: Paper, { person }: Life, today: LocalDate): CsvValue[] {
  const before = (days: number) => addDays(today, -days)
  const { kind, stage, number, to, written, boxes } = paper
  const isStay = kind === 'TEMPORARY'
  const signed = Object.entries(boxes).map(([box, days]) => `${box}:${before(days)}`)
  return [
    person.key,
    kind,
    stage,
    number,
    before(written),
    signed.join(' '),
    to,
    isStay ? 'STUDY' : null,
    isStay ? addMonths(today, STUDY_MONTHS) : null,
    addMonths(today, 1),
  ]
}
