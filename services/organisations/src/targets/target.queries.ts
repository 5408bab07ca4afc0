import { isUuid, type Viewer } from '@ket-nap/subgraph'
import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { within } from '../units/scope.entity.ts'
import type { SharingRow, TargetRow, TargetVersionRow } from './target.entity.ts'

type SaidBy = 't' | 'v'

/** What is said by `t`, the target as it is in force or first proposed, or by a version `v` of it. */
const said = (by: SaidBy) =>
  [
    sql<number | null>`${sql.ref(`${by}.number`)}`.as('number'),
    sql<number | null>`${sql.ref(`${by}.lower_percent`)}::float8`.as('lowerPercent'),
    sql<number | null>`${sql.ref(`${by}.upper_percent`)}::float8`.as('upperPercent'),
    sql<string>`${sql.ref(`${by}.directive_number`)}`.as('directiveNumber'),
    sql<LocalDate | null>`${sql.ref(`${by}.directive_on`)}`.as('directiveOn'),
    sql<string | null>`${sql.ref(`${by}.directive_issuer`)}`.as('directiveIssuer'),
  ] as const

const selectTargets = (db: Kysely<Database>) =>
  db
    .selectFrom('targets as t')
    .select([
      't.id',
      't.unit_id as unitId',
      't.indicator',
      't.period_from as periodFrom',
      't.period_until as periodUntil',
      't.state',
      't.version',
      't.revision',
      't.share_of_id as shareOfId',
    ])

export async function loadTargets(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<(TargetRow | null)[]> {
  const rows = await selectTargets(db)
    .select(said('t'))
    .where(sql<boolean>`t.id = any (${ids.filter(isUuid)}::uuid[])`)
    .execute()
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.map(id => byId.get(id.toLowerCase()) ?? null)
}

/**
 * Targets in force on the day for each path, with the number or band of that day: those of the unit itself
 * and those set for everything below from above, the nearest unit's first.
 */
export async function targetsInForce(
  db: Kysely<Database>,
  paths: readonly string[],
  day: LocalDate,
): Promise<Map<string, TargetRow[]>> {
  const labels = [...new Set(paths.flatMap(path => path.split('.')))]
  const rows = await selectTargets(db)
    .innerJoin('units as u', 'u.id', 't.unit_id')
    .innerJoin('target_versions as v', 'v.target_id', 't.id')
    .select(said('v'))
    .select('u.sequence')
    .where(sql<boolean>`u.sequence = any (${labels}::int[])`)
    .where('t.period_from', '<=', day)
    .where('t.period_until', '>', day)
    .where(isOfDay(day))
    .where(sql<boolean>`v.number is distinct from 0`)
    .orderBy('t.period_from', 'desc')
    .orderBy('t.id')
    .execute()
  const byLabel = Map.groupBy(rows, row => String(row.sequence))
  const inForce = (path: string) =>
    path
      .split('.')
      .toReversed()
      .flatMap(label => byLabel.get(label) ?? [])
  return new Map(paths.map(path => [path, inForce(path)]))
}

/** `v` is the last agreed version by that day. */
const isOfDay = (day: LocalDate) => sql<boolean>`v.revision = (
  select max(agreed.revision) from target_versions agreed where agreed.target_id = t.id
    and (agreed.in_force_from is null or agreed.in_force_from <= ${day}::date))`

/** All versions of the targets that the viewer reaches, the newest first; none of others. */
export const versionsOfTargets = (
  db: Kysely<Database>,
  { scope }: Viewer,
  ids: readonly string[],
): Promise<TargetVersionRow[]> =>
  db
    .selectFrom('target_versions as v')
    .innerJoin('targets as t', 't.id', 'v.target_id')
    .innerJoin('units as u', 'u.id', 't.unit_id')
    .select(said('v'))
    .select([
      'v.id',
      'v.target_id as targetId',
      'v.place',
      'v.origin',
      'v.state',
      'v.reason',
      'v.in_force_from as inForceFrom',
      'v.proposed_by as proposerId',
      'v.proposed_by_name as proposedBy',
      'v.proposed_role as proposedRole',
      'v.proposed_unit_id as proposedUnitId',
      'v.proposed_on as proposedOn',
      'v.answered_by_name as answeredBy',
      'v.answered_role as answeredRole',
      'v.answered_on as answeredOn',
      'v.refusal',
    ])
    .where(sql<boolean>`v.target_id = any (${ids}::uuid[])`)
    .where(reached(scope))
    .orderBy('v.place', 'desc')
    .execute()

/** `within` for `u` (units), whose key is the unit itself. */
const reached = ({ provinces, aboveBases, bases, units }: Viewer['scope']) => sql<boolean>`(
  u.province_id = any (${provinces}::uuid[]) or u.above_base_id = any (${aboveBases}::uuid[])
  or u.base_id = any (${bases}::uuid[]) or u.id = any (${units}::uuid[]))`

/** What was shared of each target with units that the viewer reaches, by the name of the unit. */
export const sharesOfTargets = (
  db: Kysely<Database>,
  { scope }: Viewer,
  ids: readonly string[],
): Promise<TargetRow[]> =>
  selectTargets(db)
    .select(said('t'))
    .innerJoin('units as u', 'u.id', 't.unit_id')
    .where(sql<boolean>`t.share_of_id = any (${ids}::uuid[])`)
    .where(reached(scope))
    .orderBy(
      sql`(select last.name_sort from unit_versions last where last.unit_id = t.unit_id
        order by last.valid_from desc limit 1)`,
    )
    .orderBy('t.id')
    .execute()

/** How far each target is shared down; null where it is not, or out of reach. */
export async function loadSharings(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<(SharingRow | null)[]> {
  const { rows } = await sql<SharingRow & { id: string }>`
    select distinct on (s.target_id) s.target_id as id, s.kept, t.number - s.kept
      - (select coalesce(sum(share.number), 0)::int from targets share where share.share_of_id = t.id)
      as unshared
    from target_sharings s join targets t on t.id = s.target_id
    where s.target_id = any (${ids}::uuid[]) order by s.target_id, s.place desc
  `.execute(db)
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.map(id => byId.get(id) ?? null)
}

const MOST_PROPOSED = 100

/** Targets of each unit and of those directly below it that wait for an answer, the oldest first. */
export async function loadProposed(
  db: Kysely<Database>,
  { scope, today }: Viewer,
  unitIds: readonly string[],
): Promise<TargetRow[][]> {
  const rows = await selectTargets(db)
    .select(said('t'))
    .innerJoin('unit_versions as p', 'p.unit_id', 't.unit_id')
    .select('p.parent_id as parentId')
    .where('t.state', '=', 'PROPOSED')
    .where(sql<boolean>`p.valid @> ${today}::date`)
    .where(
      sql<boolean>`(p.unit_id = any (${unitIds}::uuid[]) or p.parent_id = any (${unitIds}::uuid[]))`,
    )
    .where(within(scope, 'p'))
    .orderBy('t.id')
    .limit(MOST_PROPOSED)
    .execute()
  return unitIds.map(id => rows.filter(row => row.unitId === id || row.parentId === id))
}
