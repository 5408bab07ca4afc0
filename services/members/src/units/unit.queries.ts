import type { LocalDate } from '@ket-nap/kernel'
import { byId, isOneOf, perKey, type Viewer } from '@ket-nap/subgraph'
import DataLoader from 'dataloader'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { unitsBelow, validOn } from './subtree.queries.ts'
import type { AnchorColumn } from './anchor.workflow.ts'
import { below, reaches, type Place } from './unit.policy.ts'

interface UnitRow {
  id: string
  name: string
}

/** Units within the viewer's reach; everything else looks as if it did not exist. */
export function unitLoaders(db: Kysely<Database>, viewer: Viewer) {
  return {
    /** Units that the viewer reaches, for references from elsewhere. */
    unit: byId(ids => readUnits(db, viewer, ids)),
    /** Names of units, also of those above the viewer's own. */
    unitName: byId(ids => readNames(db, ids)),
    /** A unit in the tree of a day; null when it did not exist then. */
    place: perKey((asOf: LocalDate) => byId(ids => readPlaces(db, viewer, { ids, asOf }))),
    /** The Party units directly below on a day. */
    children: perKey(
      (asOf: LocalDate) => new DataLoader((ids: readonly string[]) => readChildren(db, ids, asOf)),
    ),
  }
}

async function readUnits(
  db: Kysely<Database>,
  { scope }: Viewer,
  ids: readonly string[],
): Promise<UnitRow[]> {
  const rows = await db
    .selectFrom('unit_copies')
    .select(['unit_id', 'name', 'province_id', 'above_base_id', 'base_id'])
    .where('unit_id', 'in', [...ids])
    .execute()
  return rows
    .filter(unit => reaches(scope, unit))
    .map(({ unit_id, name }) => ({ id: unit_id, name }))
}

const readNames = (db: Kysely<Database>, ids: readonly string[]): Promise<UnitRow[]> =>
  db
    .selectFrom('unit_copies')
    .select(['unit_id as id', 'name'])
    .where('unit_id', 'in', [...ids])
    .execute()

async function readPlaces(
  db: Kysely<Database>,
  { scope }: Viewer,
  { ids, asOf }: { ids: readonly string[]; asOf: LocalDate },
): Promise<(Place & { id: string })[]> {
  const { rows } = await sql<Place & { id: string }>`
    select unit.unit_id as id, unit.unit_id, unit.province_id, unit.above_base_id, unit.base_id,
      version.level, version.path::text as path
    from unit_copies unit
    join unit_copy_versions version on version.unit_id = unit.unit_id and version.valid @> ${asOf}::date
    where ${isOneOf('unit.unit_id', ids)}
  `.execute(db)
  return rows.filter(place => reaches(scope, place))
}

async function readChildren(
  db: Kysely<Database>,
  ids: readonly string[],
  asOf: LocalDate,
): Promise<string[][]> {
  const { rows } = await sql<{ parent_id: string; unit_id: string }>`
    select version.parent_id, version.unit_id from unit_copy_versions version
    join unit_copies unit on unit.unit_id = version.unit_id and unit.line = 'PARTY'
    where version.parent_id = any(${[...ids]}::uuid[]) and ${validOn('version', asOf)}
  `.execute(db)
  const children = Map.groupBy(rows, row => row.parent_id)
  return ids.map(id => (children.get(id) ?? []).map(({ unit_id }) => unit_id))
}

/** Rows of today below a unit, as groups that an index holds in order: one for each of the ids. */
export interface Groups {
  column: AnchorColumn | 'unit_id'
  ids: readonly string[]
}

/** The groups below a unit, within the viewer's reach. */
export async function groupsBelow(
  db: Kysely<Database>,
  place: Place,
  { scope, today }: Viewer,
): Promise<Groups> {
  const how = below(place, today, today)
  if (how.by === 'EVERYTHING') return { column: 'province_id', ids: scope.provinces }
  if (how.by === 'ANCHOR') return { column: how.column, ids: [place.unit_id] }
  const { rows } = await sql<{ unit_id: string }>`
    select unit_id from (${unitsBelow([{ root: place.unit_id, ...how }], today)}) subtree
  `.execute(db)
  return { column: 'unit_id', ids: rows.map(({ unit_id }) => unit_id) }
}
