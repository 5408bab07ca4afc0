import type { UnitLevel, UnitLine } from '../units/unit.workflow.ts'

/** Where something lies in today's tree, by level: what scopes are compared with. */
export interface Anchors {
  provinceId: string | null
  aboveBaseId: string | null
  baseId: string | null
}

/** What decides the anchors of one unit, on one day. */
export interface AnchorFacts {
  id: string
  level: UnitLevel
  line: UnitLine
  parentId: string | null
  hasEnded: boolean
  /** Who continues it since its last day. */
  successorIds: readonly string[]
}

const NO_ANCHORS: Anchors = { provinceId: null, aboveBaseId: null, baseId: null }

export const sameAnchors = (a: Anchors, b: Anchors): boolean =>
  a.provinceId === b.provinceId && a.aboveBaseId === b.aboveBaseId && a.baseId === b.baseId

/**
 * Anchors of every unit given. A standing unit has those of its parent, and itself at its own level; one
 * that has ended has those of its successor, or what all its successors have in common, or without any
 * those of its last parent. `elsewhere` answers for units that are not given.
 */
export function anchorsOf(
  units: ReadonlyMap<string, AnchorFacts>,
  elsewhere: (id: string) => Anchors | undefined,
): Map<string, Anchors> {
  const found = new Map<string, Anchors>()
  const resolve = (id: string): Anchors => {
    const known = found.get(id)
    if (known) return known
    const unit = units.get(id)
    if (!unit) return elsewhere(id) ?? NO_ANCHORS
    found.set(id, NO_ANCHORS) // ends a circle, which the commands and the import refuse
    const anchors = anchorsFrom(unit, resolve)
    found.set(id, anchors)
    return anchors
  }
  for (const id of units.keys()) resolve(id)
  return found
}

function anchorsFrom(unit: AnchorFacts, resolve: (id: string) => Anchors): Anchors {
  const above = unit.parentId ? resolve(unit.parentId) : NO_ANCHORS
  if (!unit.hasEnded) return withOwn(unit, above)
  const [first, ...others] = unit.successorIds.map(resolve)
  return first ? others.reduce(common, first) : above
}

/** Mass organisations lie where the Party unit lies that they are attached to. */
function withOwn({ id, level, line }: AnchorFacts, above: Anchors): Anchors {
  if (line !== 'PARTY') return above
  if (level === 'PROVINCE') return { ...NO_ANCHORS, provinceId: id }
  if (level === 'ABOVE_BASE') return { ...above, aboveBaseId: id, baseId: null }
  return level === 'BASE' ? { ...above, baseId: id } : above
}

const common = (a: Anchors, b: Anchors): Anchors => ({
  provinceId: a.provinceId === b.provinceId ? a.provinceId : null,
  aboveBaseId: a.aboveBaseId === b.aboveBaseId ? a.aboveBaseId : null,
  baseId: a.baseId === b.baseId ? a.baseId : null,
})
