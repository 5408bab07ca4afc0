import { isUuid } from '@ket-nap/subgraph'
import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { KindCount, UnitRow } from './described-unit.entity.ts'

/** Versions with their unit; `asOf` is the day, or the nearest one on which the version holds. */
export const describedUnits = (db: Kysely<Database>, day: LocalDate) =>
  db
    .selectFrom('unit_versions as v')
    .innerJoin('units as u', 'u.id', 'v.unit_id')
    .select([
      'v.unit_id as id',
      'v.code',
      'v.name',
      'v.kind',
      'v.level',
      'v.line',
      'v.residential',
      'v.authorised_to_admit as authorisedToAdmit',
      'v.delegated_above_base as delegatedAboveBase',
      'u.founded_on as foundedOn',
      'u.closed_on as closedOn',
      'v.parent_id as parentId',
      'v.path',
      'v.name_sort as nameSort',
      'v.province_id as provinceId',
      'v.above_base_id as aboveBaseId',
      'v.base_id as baseId',
      'u.revision',
      sql<LocalDate>`case when v.valid @> ${day}::date then ${day}::date
        when v.valid_from > ${day} then v.valid_from else v.valid_until - 1 end`.as('asOf'),
    ])

/** Holds on the day. */
export const holdsOn = (day: LocalDate, alias = 'v') =>
  sql<boolean>`${sql.ref(`${alias}.valid`)} @> ${day}::date`

/**
 * Each unit as it is on the day; one that has ended as it last was, one still to come as it will be first.
 */
export async function describeUnits(
  db: Kysely<Database>,
  ids: readonly string[],
  day: LocalDate,
): Promise<Map<string, UnitRow>> {
  const known = ids.filter(isUuid)
  if (known.length === 0) return new Map()
  const rows = await describedUnits(db, day)
    .distinctOn('v.unit_id')
    .where(sql<boolean>`v.unit_id = any (${known}::uuid[])`)
    .orderBy('v.unit_id')
    .orderBy(sql`v.valid_from > ${day}`)
    .orderBy(sql`abs(v.valid_from - ${day}::date)`)
    .execute()
  return new Map(rows.map(row => [row.id, row]))
}

/** The units with these labels, as they are on the day; those that do not exist then are left out. */
export async function unitsOfSequences(
  db: Kysely<Database>,
  sequences: readonly string[],
  day: LocalDate,
): Promise<Map<string, UnitRow>> {
  const rows = await describedUnits(db, day)
    .select('u.sequence')
    .where(sql<boolean>`u.sequence = any (${sequences}::int[])`)
    .where(holdsOn(day))
    .execute()
  return new Map(rows.map(({ sequence, ...row }) => [String(sequence), row]))
}

/** Labels of the units above, from the top down. */
export const sequencesAbove = ({ path }: Pick<UnitRow, 'path'>): string[] =>
  path.split('.').slice(0, -1)

export async function countChildren(
  db: Kysely<Database>,
  ids: readonly string[],
  day: LocalDate,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select v.parent_id as id, count(*)::int as count from unit_versions v
    where v.parent_id = any (${ids}::uuid[]) and v.valid @> ${day}::date group by 1
  `.execute(db)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** Units below each path on the day, by kind and level. */
export async function countBelow(
  db: Kysely<Database>,
  paths: readonly string[],
  day: LocalDate,
): Promise<Map<string, KindCount[]>> {
  const { rows } = await sql<KindCount & { path: string }>`
    select above.path, below.kind, below.level, below.count
    from unnest(${paths}::text[]) above(path) cross join lateral (
      select v.kind, v.level, count(*)::int as count from unit_versions v
      where v.path_key > above.path || '.' and v.path_key < above.path || '/'
        and v.valid @> ${day}::date
      group by v.kind, v.level) below
    order by above.path, array_position(${LEVEL_ORDER}, below.level), below.kind
  `.execute(db)
  return Map.groupBy(rows, ({ path }) => path)
}

const LEVEL_ORDER = sql`array['PROVINCE', 'ABOVE_BASE', 'BASE', 'SECTION', 'CELL', 'GROUP']`
