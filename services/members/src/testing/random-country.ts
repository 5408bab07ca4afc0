import fc from 'fast-check'
import type { Row } from './files.ts'
import { memberRow, personRow } from './files.ts'
import type { UnitSketch } from './tree.ts'

const REFORM = '2025-01-01'
const CELLS = 14
const BASES = 6

/** A cell's life: its base, perhaps another one later, perhaps an end with another cell as successor. */
interface CellLife {
  base: number
  move: { on: string; base: number } | null
  end: { on: string; successor: number } | null
}

interface Stay {
  cell: number
  from: string
  until: string | null
  reason: string
  left: string | null
}

export interface RandomCountry {
  cells: readonly CellLife[]
  people: readonly (readonly Stay[])[]
}

const dayBetween = (first: string, last: string) =>
  fc
    .integer({ min: Date.parse(first) / 86_400_000, max: Date.parse(last) / 86_400_000 })
    .map(day => new Date(day * 86_400_000).toISOString().slice(0, 10))

const cellLife = fc.record<CellLife>({
  base: fc.nat(BASES - 1),
  move: fc.option(
    fc.record({ on: dayBetween('2021-01-01', '2022-12-31'), base: fc.nat(BASES - 1) }),
  ),
  end: fc.option(fc.record({ on: dayBetween('2023-01-01', '2026-06-30'), successor: fc.nat(3) }), {
    freq: 3,
  }),
})

/** Days at which a member's stays begin and end, in order. */
const stays = fc
  .record({
    days: fc.uniqueArray(dayBetween('2018-01-01', '2026-10-31'), { minLength: 1, maxLength: 6 }),
    cells: fc.array(fc.nat(CELLS - 1), { minLength: 6, maxLength: 6 }),
    gaps: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    kinds: fc.array(
      fc.constantFrom('DECEASED', 'EXPELLED', 'REMOVED', 'RESIGNED', 'TRANSFERRED_OUT', null),
      { minLength: 6, maxLength: 6 },
    ),
    reasons: fc.array(fc.constantFrom('TRANSFERRED', 'REORGANISED', 'RESTORED'), {
      minLength: 6,
      maxLength: 6,
    }),
    first: fc.constantFrom('ADMITTED', 'RECORDED'),
  })
  .map(({ days, cells, gaps, kinds, reasons, first }): Stay[] => {
    const sorted = days.toSorted()
    return sorted.flatMap((from, place): Stay[] => {
      if (place > 0 && gaps[place]) return []
      const until = sorted[place + 1] ?? null
      const leaves = until !== null && gaps[place + 1] === true
      return [
        {
          cell: cells[place] ?? 0,
          from,
          until,
          reason: place === 0 ? first : (reasons[place] ?? 'TRANSFERRED'),
          left: leaves ? (kinds[place] ?? null) : null,
        },
      ]
    })
  })

/** The first four cells never end, so that they can succeed the others. */
export const randomCountry: fc.Arbitrary<RandomCountry> = fc.record({
  cells: fc
    .array(cellLife, { minLength: CELLS, maxLength: CELLS })
    .map(cells => cells.map((cell, place) => (place < 4 ? { ...cell, end: null } : cell))),
  people: fc.array(stays, { minLength: 60, maxLength: 60 }),
})

const provinceOf = (base: number) => `P${base % 2}`
const districtOf = (base: number) => `D${base % 4}`
const communeOf = (base: number) => `C${base % 4}`

/** The tree: provinces; districts until the reform and communes after it; bases; cells. */
export function sketchesOf({ cells }: RandomCountry): UnitSketch[] {
  const range = (count: number) => Array.from({ length: count }, (_, place) => place)
  return [
    { key: 'VN', level: 'NATION' },
    ...range(2).map(n => ({
      key: `P${n}`,
      level: 'PROVINCE',
      parent: 'VN',
      anchors: [`P${n}`] as const,
    })),
    ...range(4).map(n => ({
      key: `D${n}`,
      level: 'ABOVE_BASE',
      parent: provinceOf(n),
      until: REFORM,
      anchors: [provinceOf(n)] as const,
    })),
    ...range(4).map(n => ({
      key: `C${n}`,
      level: 'ABOVE_BASE',
      parent: provinceOf(n),
      from: REFORM,
      anchors: [provinceOf(n), `C${n}`] as const,
    })),
    ...range(BASES).map(n => ({
      key: `B${n}`,
      level: 'BASE',
      parent: districtOf(n),
      moves: [{ on: REFORM, parent: communeOf(n) }],
      anchors: [provinceOf(n), communeOf(n), `B${n}`] as const,
    })),
    ...cells.map((cell, n): UnitSketch => {
      const today = baseToday(cells, n)
      const moves = [
        ...(cell.move ? [{ on: cell.move.on, parent: `B${cell.move.base}` }] : []),
        { on: REFORM, parent: `B${(cell.move ?? cell).base}` },
      ].filter(({ on }) => !cell.end || on < cell.end.on)
      return {
        key: `K${n}`,
        level: 'CELL',
        parent: `B${cell.base}`,
        moves,
        anchors: [provinceOf(today), communeOf(today), `B${today}`],
        ...(cell.end ? { until: cell.end.on } : {}),
      }
    }),
  ]
}

function baseToday(cells: readonly CellLife[], n: number): number {
  const cell = cells[n]
  if (!cell) return 0
  return cell.end ? baseToday(cells, cell.end.successor) : (cell.move ?? cell).base
}

/** Which cells count for a unit on a day, told as simply as can be. */
export function cellsBelow({ cells }: RandomCountry, unit: string, day: string): Set<number> {
  const chainOn = (n: number, on: string): string[] => {
    const cell = cells[n]
    if (!cell) return []
    const base = cell.move && cell.move.on <= on ? cell.move.base : cell.base
    const above = on < REFORM ? districtOf(base) : communeOf(base)
    return [`K${n}`, `B${base}`, above, provinceOf(base), 'VN']
  }
  const chainToday = (n: number): string[] => {
    const base = baseToday(cells, n)
    return [`B${base}`, communeOf(base), provinceOf(base), 'VN']
  }
  const counts = (n: number): boolean => {
    const end = cells[n]?.end
    if (!end || day < end.on) return chainOn(n, day).includes(unit)
    const dayBefore = new Date(Date.parse(end.on) - 86_400_000).toISOString().slice(0, 10)
    return unit.startsWith('D')
      ? chainOn(n, dayBefore).includes(unit)
      : chainToday(n).includes(unit)
  }
  return new Set(cells.flatMap((_, n) => (counts(n) ? [n] : [])))
}

export function filesOf({ people }: RandomCountry): [table: string, rows: Row[]][] {
  const all = people.flatMap((list, n) =>
    list.map(stay => ({ ...stay, person: `p${n}`, unit: `K${stay.cell}` })),
  )
  return [
    ['people', people.map((list, n) => personRow(`p${n}`, `K${list.at(-1)?.cell ?? 0}`))],
    [
      'members',
      people.map((_, n) => memberRow(`p${n}`, { exempt: n % 7 === 0 ? 'true' : 'false' })),
    ],
    [
      'belongings',
      all.map(({ person, unit, from, until, reason }) => ({ person, unit, from, until, reason })),
    ],
    [
      'departures',
      all.flatMap(({ person, unit, until, left }) =>
        left ? [{ person, unit, kind: left, on: until }] : [],
      ),
    ],
  ]
}
