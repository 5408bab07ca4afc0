import { contains, toLocalDate, yearOf, type LocalDate } from '@ket-nap/kernel'
import { table, type CsvValue, type Table } from '../csv.ts'
import { cellOn, officialOn, type Life } from '../lives/life.ts'
import type { Tree } from '../tree/tree.ts'
import { isExempt } from './members.ts'

/** The cell whose members are graded in the demonstration: its secretary and the officer above sign in. */
const GRADED_CELL = 'quynh-phu/xa-an-le/thon-1'
const YEARS_BACK = [2, 1]

/** What the members of one cell were graded for the last two years; the first of them failed in both. */
export const gradingsTable = (tree: Tree, lives: readonly Life[], today: LocalDate): Table =>
  table(
    'person,unit,grading_unit,year,grade,document_number,document_on,issuer',
    YEARS_BACK.flatMap(back => {
      const year = yearOf(today) - back
      const lastDay = toLocalDate(`${year}-12-31`)
      const committee = tree
        .get(GRADED_CELL)
        .versions.find(version => contains(version, lastDay))?.parent
      return committee === undefined
        ? []
        : lives.filter(life => isGradedOn(life, lastDay)).map(rowOf(year, committee))
    }),
  )

const isGradedOn = (life: Life, day: LocalDate): boolean =>
  cellOn(life, day) === GRADED_CELL && officialOn(life) <= day && !isExempt(life.person)

const rowOf =
  (year: number, committee: string) =>
  ({ person }: Life, place: number): CsvValue[] => [
    person.key,
    GRADED_CELL,
    committee,
    year,
    gradeOf(place),
    `${year - 1990}-NQ/ĐU`,
    `${year + 1}-01-15`,
    'Đảng ủy xã',
  ]

/** One of them outstanding, for more than five who are good. */
function gradeOf(place: number): string {
  if (place === 0) return 'NOT_DONE'
  if (place === 1) return 'OUTSTANDING'
  return place % 5 === 4 ? 'DONE' : 'GOOD'
}
