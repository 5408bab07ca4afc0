/** A unit of which the demonstration knows the name, because somebody holds a post in it. */
export interface KnownUnit {
  id: string
  name: string
  /** Ids of the units above it. */
  ancestors: readonly string[]
}

/**
 * Under which place somebody is listed: the highest known unit above theirs (or their own), passing
 * over a unit that stands above all the others and therefore tells nothing.
 */
export function placeOf(unit: KnownUnit, known: ReadonlyMap<string, KnownUnit>): KnownUnit {
  const tops = [...known.values()].filter(candidate => !isAboveAll(candidate, known))
  const above = tops.filter(({ id }) => id === unit.id || unit.ancestors.includes(id))
  const [highest] = above.toSorted((a, b) => a.ancestors.length - b.ancestors.length)
  return highest ?? unit
}

function isAboveAll({ id }: KnownUnit, known: ReadonlyMap<string, KnownUnit>): boolean {
  if (known.size === 1) return false
  return [...known.values()].every(unit => unit.id === id || unit.ancestors.includes(id))
}
