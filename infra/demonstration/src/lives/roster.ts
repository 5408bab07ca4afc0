import { addDays, yearsBetween, type LocalDate } from '@ket-nap/kernel'
import type { Random } from '../random.ts'
import { lastBelonging, officialOn, type DepartureKind, type Life } from './life.ts'

/** Who is a member of the place on the day that the story has reached. */
export class Roster {
  readonly everybody: Life[] = []
  private readonly present: Life[] = []
  private readonly kept = new Set<Life>()

  constructor(private readonly random: Random) {}

  get count(): number {
    return this.present.length
  }

  add(life: Life): void {
    this.everybody.push(life)
    this.present.push(life)
  }

  /** Stays until `releaseAll`: the article counts this person. */
  keep(life: Life): void {
    this.kept.add(life)
  }

  releaseAll(): void {
    this.kept.clear()
  }

  depart(kind: DepartureKind, on: LocalDate): void {
    const index = this.pickIndex(on, age => LIKELIHOOD[kind](age))
    const [life] = this.present.splice(index, 1)
    if (!life) throw new Error('nobody is left')
    lastBelonging(life).until = on
    life.departure = { kind, on }
  }

  /** Moves somebody to another cell of the place. */
  move(on: LocalDate, to: (from: string) => string): void {
    const life = this.present[this.pickIndex(on, age => (age < 62 ? 1 : 0.2))]
    if (!life) throw new Error('nobody is left')
    const last = lastBelonging(life)
    const unit = to(last.unit)
    if (unit === last.unit) return
    last.until = on
    life.belongings.push({ unit, from: on, until: null, reason: 'TRANSFERRED' })
  }

  /** Only official members leave or move, and only when their recognition is settled. */
  private pickIndex(on: LocalDate, likelihood: (age: number) => number): number {
    for (let attempt = 0; attempt < 100_000; attempt += 1) {
      const index = this.random.integer(0, this.present.length - 1)
      const life = this.present[index]
      if (!life || this.kept.has(life) || !isSettled(life, on)) continue
      if (this.random.chance(likelihood(yearsBetween(life.person.bornOn, on)))) return index
    }
    throw new Error('nobody can leave')
  }
}

/** Long enough for the papers of a recognition, or of a transfer. */
const SETTLED_DAYS = 40

function isSettled(life: Life, on: LocalDate): boolean {
  const since = addDays(on, -SETTLED_DAYS)
  const { from, reason } = lastBelonging(life)
  return officialOn(life) < since && (reason === 'RECORDED' || from < since)
}

const LIKELIHOOD: Readonly<Record<DepartureKind, (age: number) => number>> = {
  DECEASED: age => Math.min(1, Math.max(0.004, ((age - 45) / 50) ** 3)),
  TRANSFERRED_OUT: age => (age >= 59 && age <= 64 ? 1 : age < 45 ? 0.2 : 0.05),
  REMOVED: age => (age < 50 ? 1 : 0.1),
  RESIGNED: age => (age < 60 ? 1 : 0.4),
  EXPELLED: age => (age < 60 ? 1 : 0.1),
}
