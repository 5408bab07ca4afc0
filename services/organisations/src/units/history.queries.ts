import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { SuccessionRow, UnitVersionRow } from './described-unit.entity.ts'

/** What was said of each unit, oldest first. */
export async function loadHistories(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<UnitVersionRow[][]> {
  const rows = await db
    .selectFrom('unit_versions')
    .select([
      'unit_id as unitId',
      'valid_from as validFrom',
      'valid_until as validUntil',
      'name',
      'code',
      'kind',
      'level',
      'parent_id as parentId',
      'decision_number as decisionNumber',
      'decided_on as decidedOn',
    ])
    .where(sql<boolean>`unit_id = any (${ids}::uuid[])`)
    .orderBy('unit_id')
    .orderBy('valid_from')
    .execute()
  const byUnit = Map.groupBy(rows, row => row.unitId)
  return ids.map(id => mergeVersions(byUnit.get(id) ?? []))
}

/** Versions that differ only in the path, because a unit above was moved, are one in a unit's history. */
export function mergeVersions(versions: readonly UnitVersionRow[]): UnitVersionRow[] {
  const merged: UnitVersionRow[] = []
  for (const version of versions) {
    const last = merged.at(-1)
    if (last && last.validUntil === version.validFrom && saysTheSame(last, version)) {
      merged[merged.length - 1] = { ...last, validUntil: version.validUntil }
    } else merged.push(version)
  }
  return merged
}

const saysTheSame = (a: UnitVersionRow, b: UnitVersionRow): boolean =>
  a.name === b.name &&
  a.code === b.code &&
  a.kind === b.kind &&
  a.level === b.level &&
  a.parentId === b.parentId &&
  a.decisionNumber === b.decisionNumber &&
  a.decidedOn === b.decidedOn

/** Who continues each unit, or whom it continues, oldest first. */
export async function loadSuccessions(
  db: Kysely<Database>,
  ids: readonly string[],
  side: 'predecessorId' | 'successorId',
): Promise<SuccessionRow[][]> {
  const column = side === 'predecessorId' ? 'predecessor_id' : 'successor_id'
  const rows = await db
    .selectFrom('unit_successions')
    .select([
      'predecessor_id as predecessorId',
      'successor_id as successorId',
      'kind',
      'effective_on as effectiveOn',
      'decision_number as decisionNumber',
      'decided_on as decidedOn',
    ])
    .where(sql<boolean>`${sql.ref(column)} = any (${ids}::uuid[])`)
    .orderBy('effective_on')
    .orderBy('predecessor_id')
    .orderBy('successor_id')
    .execute()
  const byUnit = Map.groupBy(rows, row => row[side])
  return ids.map(id => byUnit.get(id) ?? [])
}
