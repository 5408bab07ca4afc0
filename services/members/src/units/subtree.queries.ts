import type { LocalDate } from '@ket-nap/kernel'
import { sql, type RawBuilder } from 'kysely'
import type { AnchorColumn } from './anchor.workflow.ts'
import { below, type Place } from './unit.policy.ts'

/** Units asked together: one day's tree, one query for all of them. */
export interface Asked {
  readonly places: readonly Place[]
  readonly asOf: LocalDate
  readonly today: LocalDate
}

/** Tables of dated facts, each row at the unit of its day. */
export type FactTable = 'belongings' | 'departures' | 'recognitions' | 'admissions' | 'badges'

interface PathRoot {
  root: string
  path: string
  column: AnchorColumn | null
}

/**
 * The rows of a table of facts that count for each unit asked: all its columns and `root`, the unit.
 *
 * As of a day, the units below are those of that day's tree, and of the units closed by then those that
 * lead here: by succession where the unit asked still exists (today's anchors), else by their last place.
 */
export function factsBelow(table: FactTable, asked: Asked): RawBuilder<unknown> {
  const branches: RawBuilder<unknown>[] = []
  const anchored = new Map<AnchorColumn, string[]>()
  const paths: PathRoot[] = []
  for (const place of asked.places) {
    const how = below(place, asked.asOf, asked.today)
    if (how.by === 'EVERYTHING') branches.push(everything(table, place.unit_id))
    else if (how.by === 'PATH') paths.push({ root: place.unit_id, ...how })
    else anchored.set(how.column, [...(anchored.get(how.column) ?? []), place.unit_id])
  }
  for (const [column, ids] of anchored) branches.push(byAnchor(table, column, ids))
  if (paths.length > 0) branches.push(byPath(table, paths, asked.asOf))
  return sql`(${sql.join(branches, sql` union all `)})`
}

/**
 * That a single row, named `fact`, counts for a unit: the same rows as `factsBelow`, for a list that is
 * read in another order and asks of each row whether it belongs.
 */
export function countsBelow(
  place: Place,
  { asOf, today }: Omit<Asked, 'places'>,
): RawBuilder<unknown> {
  const how = below(place, asOf, today)
  if (how.by === 'EVERYTHING') return sql`true`
  if (how.by === 'ANCHOR') return sql`fact.${sql.ref(how.column)} = ${place.unit_id}::uuid`
  const version = sql`select from unit_copy_versions version
    where version.unit_id = fact.unit_id and version.path <@ ${how.path}::ltree`
  const led =
    how.column === null
      ? sql`${version} and version.is_last and upper(version.valid) <= ${asOf}::date`
      : sql`select from unit_copies closed where closed.unit_id = fact.unit_id
          and closed.${sql.ref(how.column)} = ${place.unit_id}::uuid and closed.closed_on <= ${asOf}::date`
  return sql`(exists (${version} and ${validOn('version', asOf)}) or exists (${led}))`
}

const everything = (table: FactTable, root: string) =>
  sql`select ${root}::uuid as root, fact.* from ${sql.table(table)} fact`

const byAnchor = (table: FactTable, column: AnchorColumn, ids: readonly string[]) => sql`
  select fact.${sql.ref(column)} as root, fact.* from ${sql.table(table)} fact
  where fact.${sql.ref(column)} = any(${[...ids]}::uuid[])`

const byPath = (table: FactTable, roots: readonly PathRoot[], asOf: LocalDate) => sql`
  select subtree.root, fact.* from (${unitsBelow(roots, asOf)}) subtree
  join ${sql.table(table)} fact on fact.unit_id = subtree.unit_id`

/** Pairs of a root and each unit that counts for it on that day, the root itself included. */
export function unitsBelow(
  roots: readonly PathRoot[],
  asOf: LocalDate,
): RawBuilder<{ root: string; unit_id: string }> {
  const byColumn = Map.groupBy(roots, ({ column }) => column)
  const branches = [...byColumn].map(([column, some]) =>
    column === null ? closedBelow(some, asOf) : succeededBy(column, some, asOf),
  )
  const there = versionsBelow(roots, validOn('version', asOf))
  return sql`${there} union all ${sql.join(branches, sql` union all `)}`
}

/**
 * Pairs of a root and a version below its path. One look along the index of paths for each root: without
 * `offset 0` the planner reads all versions as soon as there are several roots.
 */
const versionsBelow = (roots: readonly PathRoot[], which: RawBuilder<boolean>) => sql`
  select asked.root, version.unit_id from ${asked(roots)}
  cross join lateral (
    select version.unit_id from unit_copy_versions version
    where version.path <@ asked.path and ${which} offset 0
  ) version`

/**
 * That a version of a unit holds on a day. Not `valid @> day`: row security hides the statistics of an
 * operator that might leak, and the planner would take the index of all periods for a narrow one.
 */
export const validOn = (alias: string, day: LocalDate): RawBuilder<boolean> =>
  sql<boolean>`(lower(${sql.ref(`${alias}.valid`)}) <= ${day}::date
    and coalesce(upper(${sql.ref(`${alias}.valid`)}) > ${day}::date, true))`

/** Arrays, because the planner knows their length and then goes along the index of paths. */
const asked = (roots: readonly PathRoot[]) =>
  sql`unnest(${roots.map(({ root }) => root)}::uuid[], ${roots.map(({ path }) => path)}::ltree[])
    as asked(root, path)`

const succeededBy = (column: AnchorColumn, roots: readonly PathRoot[], asOf: LocalDate) => sql`
  select asked.root, closed.unit_id from ${asked(roots)}
  join unit_copies closed on closed.${sql.ref(column)} = asked.root
    and closed.closed_on <= ${asOf}::date`

const closedBelow = (roots: readonly PathRoot[], asOf: LocalDate) =>
  versionsBelow(roots, sql<boolean>`version.is_last and upper(version.valid) <= ${asOf}::date`)
