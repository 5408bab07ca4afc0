/** Chance that falls the same way every time: a stream of numbers that only its name decides. */
export interface Random {
  /** From 0 to below 1. */
  fraction(): number
  /** A whole number; both ends are possible. */
  integer(least: number, most: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** A key, as often as its weight says. */
  weighted<W extends Weights>(weights: W): Extract<keyof W, string>
}

export function random(name: string): Random {
  let state = seedOf(name)
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const integer = (least: number, most: number) =>
    least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction,
    integer,
    chance: probability => fraction() < probability,
    pick: list => at(list, integer(0, list.length - 1)),
    weighted: weights => draw(weights, fraction()),
  }
}

type Weights = Readonly<Partial<Record<string, number>>>

function draw<W extends Weights>(weights: W, drawn: number): Extract<keyof W, string> {
  let left = drawn * Object.values(weights).reduce<number>((sum, weight) => sum + (weight ?? 0), 0)
  for (const key in weights) {
    left -= weights[key] ?? 0
    if (left < 0) return key
  }
  throw new RangeError('Nothing to draw from')
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
