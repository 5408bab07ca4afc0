type Weights = Readonly<Partial<Record<string, number>>>

/** Chance that falls the same way every time: a stream of numbers that only its name decides. */
export class Random {
  private state: number

  constructor(name: string) {
    this.state = seedOf(name)
  }

  /** From 0 to below 1. Mulberry32. */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number; both ends are possible. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1))
  }

  chance(probability: number): boolean {
    return this.fraction() < probability
  }

  pick<T>(list: readonly T[]): T {
    return at(list, this.integer(0, list.length - 1))
  }

  /** A key, as often as its weight says. */
  weighted<W extends Weights>(weights: W): Extract<keyof W, string> {
    let left = this.fraction() * sumOf(weights)
    for (const key in weights) {
      left -= weights[key] ?? 0
      if (left < 0) return key
    }
    throw new RangeError('Nothing to draw from')
  }
}

export const random = (name: string): Random => new Random(name)

const sums = new WeakMap<Weights, number>()

function sumOf(weights: Weights): number {
  const known = sums.get(weights)
  if (known !== undefined) return known
  const sum = Object.values(weights).reduce<number>((total, weight) => total + (weight ?? 0), 0)
  sums.set(weights, sum)
  return sum
}

/** FNV-1a over UTF-16 units. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  }
  return hash
}

/** Throws for a place that the list does not have. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError('The list has no such place')
  return found
}
