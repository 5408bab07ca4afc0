import type { UnitKind, UnitLevel } from '../gql/graphql.ts'

interface KindCount {
  kind: UnitKind
  level: UnitLevel
  count: number
}

export interface KindPart {
  kind: UnitKind
  count: number
}

interface LevelCount {
  level: UnitLevel
  total: number
  parts: readonly KindPart[]
}

const FROM_THE_TOP: readonly UnitLevel[] = [
  'NATION',
  'PROVINCE',
  'ABOVE_BASE',
  'BASE',
  'SECTION',
  'CELL',
  'GROUP',
]

/**
 * Party units below a unit, level by level: 76 base organisations = 55 committees + 21 cells. Mass
 * organisations stand beside Party units and are counted apart.
 */
export function countByLevel(counts: readonly KindCount[]): LevelCount[] {
  const party = counts.filter(({ kind, count }) => kind !== 'MASS_ORGANISATION' && count > 0)
  return FROM_THE_TOP.flatMap(level => {
    const parts = party.filter(each => each.level === level)
    const total = parts.reduce((sum, { count }) => sum + count, 0)
    return total > 0 ? [{ level, total, parts }] : []
  })
}

export function countMassOrganisations(counts: readonly KindCount[]): number {
  return counts
    .filter(({ kind }) => kind === 'MASS_ORGANISATION')
    .reduce((sum, { count }) => sum + count, 0)
}
