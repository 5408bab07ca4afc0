import type { PostOfHolder } from '../place.ts'
import type { Cell } from './cells.ts'
import type { Life } from './life.ts'

/**
 * The member admitted last in a place belongs to the cell of the helping member who signs in there, so that
 * the page of those who are helped shows a probation for most of a year.
 */
export function settleProbationers(
  lives: readonly Life[],
  posts: readonly PostOfHolder[],
  cells: readonly Cell[],
): Life[] {
  const milieuOf = new Map(cells.map(({ key, milieu }) => [key, milieu]))
  const settled = new Map<Life, Life>()
  for (const { role, unit } of posts) {
    if (role !== 'HELPING_MEMBER' || !milieuOf.has(unit)) continue
    const found = lives.filter(isOnlyAdmitted).filter(life => !settled.has(life))
    const [last] = found
      .filter(({ belongings: [{ unit: own }] }) => milieuOf.get(own) === milieuOf.get(unit))
      .toSorted((a, b) => (a.ceremonyOn < b.ceremonyOn ? 1 : -1))
    if (last) settled.set(last, { ...last, belongings: [{ ...last.belongings[0], unit }] })
  }
  return lives.map(life => settled.get(life) ?? life)
}

const isOnlyAdmitted = ({ belongings, departure }: Life): boolean =>
  departure === null && belongings.length === 1 && belongings[0].reason === 'ADMITTED'
