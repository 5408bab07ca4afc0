import { contains, type LocalDate } from '@ket-nap/kernel'
import { cellOn, type Life } from '../lives/life.ts'
import type { Tree } from '../tree/tree.ts'

/** Who belonged where on a day, and until when they stayed there. */
export class Electorate {
  private readonly known = new Map<LocalDate, Map<string, Life[]>>()

  constructor(
    private readonly tree: Tree,
    private readonly lives: readonly Life[],
  ) {}

  /** Members of a unit and everything below it on that day. */
  of(unit: string, day: LocalDate): readonly Life[] {
    const found = this.known.get(day) ?? this.gather(day)
    this.known.set(day, found)
    return found.get(unit) ?? []
  }

  /** First day on which somebody of the unit no longer belongs to it; null while that is open. */
  leaves(life: Life, unit: string, from: LocalDate): LocalDate | null {
    const moves = life.belongings.filter(belonging => belonging.from > from)
    const away = moves.find(belonging => !this.chain(belonging.unit, belonging.from).includes(unit))
    return away?.from ?? life.departure?.on ?? null
  }

  private gather(day: LocalDate): Map<string, Life[]> {
    const found = new Map<string, Life[]>()
    for (const life of this.lives) {
      const cell = cellOn(life, day)
      for (const unit of cell ? this.chain(cell, day) : []) {
        const people = found.get(unit)
        if (people) people.push(life)
        else found.set(unit, [life])
      }
    }
    return found
  }

  /** The unit and those above it on that day. */
  private chain(key: string, day: LocalDate): string[] {
    const version = this.tree.units.get(key)?.versions.find(each => contains(each, day))
    return version ? [key, ...this.chain(version.parent, day)] : []
  }
}
