import { isUuid } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Scope } from '@ket-nap/subgraph'
import type { Database } from '../database.ts'
import { within } from '../units/scope.entity.ts'
import type { UnitFacts, VersionFacts } from './unit-facts.policy.ts'

/** The units that the viewer may change, in the order of the ids; nothing where he reaches none. */
export async function findUnitFacts(
  db: Kysely<Database>,
  scope: Scope,
  ids: readonly string[],
): Promise<(UnitFacts | undefined)[]> {
  const known = ids.filter(isUuid).map(id => id.toLowerCase())
  const found = await loadFacts(
    db,
    sql<boolean>`v.unit_id = any (${known}::uuid[]) and ${within(scope, 'v')}`,
  )
  return ids.map(id => found.get(id.toLowerCase()))
}

/** Units that stand directly below one at any time. */
export async function loadChildFacts(db: Kysely<Database>, unitId: string): Promise<UnitFacts[]> {
  const below = sql<boolean>`v.unit_id in (
    select child.unit_id from unit_versions child where child.parent_id = ${unitId})`
  return [...(await loadFacts(db, below)).values()]
}

async function loadFacts(
  db: Kysely<Database>,
  condition: ReturnType<typeof sql<boolean>>,
): Promise<Map<string, UnitFacts>> {
  const rows = await db
    .selectFrom('unit_versions as v')
    .innerJoin('units as u', 'u.id', 'v.unit_id')
    .select([
      'u.id',
      'u.sequence',
      'u.revision',
      'u.founded_on as foundedOn',
      'u.closed_on as closedOn',
      'v.valid_from as from',
      'v.valid_until as until',
      'v.parent_id as parentId',
      'v.kind',
      'v.level',
      'v.line',
      'v.name',
      'v.path',
    ])
    .where(condition)
    .orderBy('u.id')
    .orderBy('v.valid_from')
    .execute()
  const units = new Map<string, UnitFacts & { versions: VersionFacts[] }>()
  for (const { id, sequence, revision, foundedOn, closedOn, ...version } of rows) {
    const unit = units.get(id) ?? { id, sequence, revision, foundedOn, closedOn, versions: [] }
    units.set(id, unit)
    unit.versions.push(version)
  }
  return units
}
