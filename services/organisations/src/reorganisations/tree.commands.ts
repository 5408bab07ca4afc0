import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { LocalDate, Period } from '@ket-nap/kernel'
import type { Database } from '../database.ts'

type Db = Kysely<Database>

const TREE_LOCK = 7_310_010

/**
 * Whoever changes the tree holds this lock until the end of the transaction, so that one judges what the
 * other has done. A version may meanwhile name a parent that is not there yet.
 */
export async function openTree(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${TREE_LOCK})`.execute(db)
  await sql`set constraints unit_versions_parent deferred`.execute(db)
}

/** Every version must have its parent again. */
export const closeTree = (db: Db) => sql`set constraints unit_versions_parent immediate`.execute(db)

/** What the viewer changes stays visible to the rest of the transaction, wherever it goes. */
export async function keepInSight(db: Db, unitIds: readonly string[]): Promise<void> {
  await sql`select set_config('app.units', (coalesce(
    nullif(current_setting('app.units', true), ''), '{}')::uuid[] || ${unitIds}::uuid[])::text, true)`.execute(
    db,
  )
}

export const rangeOf = ({ from, until }: Period): RawBuilder<unknown> =>
  sql`daterange(${from}::date, ${until}::date)`

/** Everything of a version but its period and its path. */
const SAID = sql.raw(
  `parent_id, kind, level, line, name, name_folded, name_sort, code, residential, authorised_to_admit,
   delegated_above_base, decision_number, decided_on, province_id, above_base_id, base_id`,
)

/** Ends the versions of these units on the day, and begins equal ones. */
export async function cutVersions(
  db: Db,
  unitIds: readonly string[],
  day: LocalDate | null,
): Promise<void> {
  if (day === null) return
  await sql`
    with cut as (
      update unit_versions set valid = daterange(lower(valid), ${day}::date), recorded_at = now()
      where unit_id = any (${unitIds}::uuid[]) and valid @> ${day}::date and valid_from < ${day}
      returning unit_versions.*, old.valid_until as ends
    )
    insert into unit_versions (unit_id, valid, path, ${SAID})
    select unit_id, daterange(${day}::date, ends), path, ${SAID} from cut
  `.execute(db)
}

/** Takes away what was said of these units for the day and all later ones. */
export async function endVersions(
  db: Db,
  unitIds: readonly string[],
  day: LocalDate,
): Promise<void> {
  await sql`delete from unit_versions
    where unit_id = any (${unitIds}::uuid[]) and valid_from >= ${day}`.execute(db)
  await sql`update unit_versions set valid = daterange(lower(valid), ${day}::date), recorded_at = now()
    where unit_id = any (${unitIds}::uuid[]) and valid @> ${day}::date`.execute(db)
}

/**
 * Brings the paths of these units, and of all below them, in line with their parents in the period: a
 * version is split where the place of its parent changes. Answers the units whose versions changed.
 */
export async function followParents(
  db: Db,
  unitIds: readonly string[],
  period: Period,
): Promise<string[]> {
  const changed = new Set<string>()
  let level: readonly string[] = unitIds
  while (level.length > 0) {
    for (const id of await followOneLevel(db, level, period)) changed.add(id)
    level = await childrenWithin(db, level, period)
  }
  return [...changed]
}

async function followOneLevel(
  db: Db,
  unitIds: readonly string[],
  period: Period,
): Promise<string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    with standing as (
      select v.unit_id, v.valid, v.path, p.path || u.sequence::text as wanted,
        v.valid * p.valid as piece
      from unit_versions v join units u on u.id = v.unit_id
      join unit_versions p on p.unit_id = v.parent_id and p.valid && v.valid
      where v.unit_id = any (${unitIds}::uuid[]) and v.valid && ${rangeOf(period)}
    ), pieces as (
      select unit_id, valid, wanted, unnest(range_agg(piece)) as piece
      from standing group by unit_id, valid, wanted
    ), wrong as (
      select unit_id, valid from standing where wanted <> path group by unit_id, valid
    ), gone as (
      delete from unit_versions v using wrong w
      where v.unit_id = w.unit_id and v.valid = w.valid returning v.*
    )
    insert into unit_versions (unit_id, valid, path, ${SAID})
    select gone.unit_id, pieces.piece, pieces.wanted, ${SAID}
    from gone join pieces on pieces.unit_id = gone.unit_id and pieces.valid = gone.valid
    returning unit_id
  `.execute(db)
  return rows.map(row => row.unit_id)
}

async function childrenWithin(
  db: Db,
  parentIds: readonly string[],
  period: Period,
): Promise<string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    select distinct unit_id from unit_versions
    where parent_id = any (${parentIds}::uuid[]) and valid && ${rangeOf(period)}
  `.execute(db)
  return rows.map(row => row.unit_id)
}
