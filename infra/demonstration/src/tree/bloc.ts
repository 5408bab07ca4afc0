import { toLocalDate, type LocalDate } from '@ket-nap/kernel'
import { CELL_NAMES } from '../people/milieu.ts'
import type { Milieu } from '../people/words.ts'
import type { BlocTree, Place } from '../place.ts'
import { keyOf, lastVersion, type Tree } from './tree.ts'

const PROVINCES_MERGE_ON = toLocalDate('2025-07-01')

type Heir = BlocTree['heirs'][number]
type Group = Heir['groups'][number]

/** A provincial bloc with its base organisations, which go over to two heirs when it ends. */
export function plantBloc(tree: Tree, place: Place, { heirs }: BlocTree): void {
  const { key, name, kind, from, until } = place.unit
  tree.found({ key, name, kind, from, parent: place.province, level: 'ABOVE_BASE' })
  const bases = new Bases(tree, key, from)
  for (const heir of heirs) {
    const { before, after } = foundHeir(tree, place, heir)
    for (const base of heir.groups.flatMap(group => bases.plant(group))) {
      tree.change(base, until, { parent: before })
      tree.change(base, PROVINCES_MERGE_ON, { parent: after })
    }
  }
  const successors = heirs.map(heir => `${place.province}/${heir.key}`)
  tree.close(key, until, { successors, kind: 'SPLIT' })
}

/** Each heir is a body of the old province and, from the merger of the provinces on, one of the new. */
function foundHeir(
  tree: Tree,
  place: Place,
  { key, name }: Heir,
): { before: string; after: string } {
  const body = { kind: 'ABOVE_BASE', level: 'ABOVE_BASE' } as const
  const found = (province: string, from: LocalDate): string => {
    const provinceName = lastVersion(tree.get(province)).name.replace('Đảng bộ tỉnh ', '')
    const unit = { ...body, key: `${province}/${key}`, parent: province, from }
    return tree.found({ ...unit, name: `${name} ${provinceName}` }).key
  }
  const before = found(place.province, place.unit.until)
  const after = found(place.provinceAfter, PROVINCES_MERGE_ON)
  tree.close(before, PROVINCES_MERGE_ON, { successors: [after], kind: 'MERGE' })
  return { before, after }
}

class Bases {
  constructor(
    private readonly tree: Tree,
    private readonly bloc: string,
    private readonly from: LocalDate,
  ) {}

  /** Base committees with their cells, and base cells; answers their keys. */
  plant({ milieu, committees, cells, sections }: Group): string[] {
    const withCells = Object.entries(committees).map(([office, count]) => {
      const name = `Đảng bộ ${office}`
      const base = this.found(`${this.bloc}/${keyOf(office)}`, { kind: 'BASE_COMMITTEE', name })
      const parents = this.plantSections(base, sections?.[office] ?? [])
      this.plantCells(parents, CELL_NAMES[milieu].slice(0, count), milieu)
      return base
    })
    const alone = cells.map(office => {
      const name = `Chi bộ ${office}`
      return this.found(`${this.bloc}/${keyOf(office)}`, { kind: 'BASE_CELL', name, milieu })
    })
    return [...withCells, ...alone]
  }

  private found(
    key: string,
    base: { kind: 'BASE_COMMITTEE' | 'BASE_CELL'; name: string; milieu?: Milieu },
  ): string {
    const { bloc: parent, from } = this
    return this.tree.found({ ...base, key, parent, level: 'BASE', from }).key
  }

  /** The units under which a committee's cells stand: its sections, or itself. */
  private plantSections(base: string, names: readonly string[]): string[] {
    if (names.length === 0) return [base]
    return names.map(name => {
      const unit = { key: `${base}/${keyOf(name)}`, parent: base, from: this.from }
      const section = { kind: 'SECTION', level: 'SECTION' } as const
      return this.tree.found({ ...unit, ...section, name: `Đảng bộ bộ phận ${name}` }).key
    })
  }

  /** In turn under each parent. */
  private plantCells(parents: readonly string[], names: readonly string[], milieu: Milieu): void {
    names.forEach((name, index) => {
      const parent = parents[index % parents.length] ?? this.bloc
      const cell = { kind: 'CELL', level: 'CELL', name: `Chi bộ ${name}` } as const
      this.tree.found({ ...cell, key: `${parent}/${keyOf(name)}`, parent, from: this.from, milieu })
    })
  }
}
