import type { LocalDate } from '@ket-nap/kernel'
import { MILIEUS_OF_GROUP, TRAITS } from '../people/milieu.ts'
import type { Population } from '../people/person.ts'
import type { Milieu, PersonFlag } from '../people/words.ts'
import type { Place } from '../place.ts'
import type { Random } from '../random.ts'
import type { Tree } from '../tree/tree.ts'

/** A cell, or a base cell: what people belong to. */
export interface Cell {
  readonly key: string
  readonly milieu: Milieu
  /** How large it is beside the others of the place. */
  readonly size: number
}

/** A base cell has fewer than 30 members (294 pt 20.3). */
const SMALL = 0.55

const LARGEST = Math.max(...Object.values(TRAITS).map(({ size }) => size)) * 1.4

/** What the story of a place is told with. */
export interface Teller {
  readonly place: Place
  readonly cells: readonly Cell[]
  readonly population: Population
  readonly random: Random
}

/** The cells of a place: those below its old unit. */
export function cellsOf(tree: Tree, place: Place, random: Random): Cell[] {
  return [...tree.units.values()].flatMap(({ key, milieu, versions }) => {
    if (milieu === null || !key.startsWith(`${place.unit.key}/`)) return []
    const isBaseCell = versions.some(({ kind }) => kind === 'BASE_CELL')
    const size = TRAITS[milieu].size * (0.7 + 0.7 * random.fraction()) * (isBaseCell ? SMALL : 1)
    return [{ key, milieu, size }]
  })
}

/** Where somebody of these groups is admitted. */
export function pickCell(
  random: Random,
  cells: readonly Cell[],
  groups: readonly PersonFlag[] = [],
): Cell {
  const milieus = groups.map(group => MILIEUS_OF_GROUP[group]).find(found => found !== undefined)
  const fitting = milieus ? cells.filter(({ milieu }) => milieus.includes(milieu)) : cells
  const choice = fitting.length > 0 ? fitting : cells
  for (;;) {
    const cell = random.pick(choice)
    if (random.chance(cell.size / LARGEST)) return cell
  }
}

/** Leaves out the commune whose quarter the article tells, so that nobody else is admitted there then. */
export function cellsOpenOn(
  cells: readonly Cell[],
  { membership: { expected } }: Place,
  day: LocalDate,
): readonly Cell[] {
  if (!expected || day.slice(0, 7) < expected.quarter.slice(0, 7)) return cells
  const months = monthsFrom(expected.quarter, day)
  return months > 2 ? cells : cells.filter(({ key }) => !key.startsWith(`${expected.commune}/`))
}

const monthsFrom = (from: LocalDate, day: LocalDate): number =>
  (Number(day.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(day.slice(5, 7)) -
  Number(from.slice(5, 7))
