import { isUuid } from '@ket-nap/subgraph'
import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { TargetRow } from './target.entity.ts'

const percent = (column: 'lower_percent' | 'upper_percent') =>
  sql<number | null>`${sql.ref(`t.${column}`)}::float8`

const selectTargets = (db: Kysely<Database>) =>
  db
    .selectFrom('targets as t')
    .select([
      't.id',
      't.unit_id as unitId',
      't.indicator',
      't.number',
      percent('lower_percent').as('lowerPercent'),
      percent('upper_percent').as('upperPercent'),
      't.period_from as periodFrom',
      't.period_until as periodUntil',
      't.directive_number as directiveNumber',
      't.directive_on as directiveOn',
      't.directive_issuer as directiveIssuer',
    ])

export async function loadTargets(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<(TargetRow | null)[]> {
  const rows = await selectTargets(db)
    .where(sql<boolean>`t.id = any (${ids.filter(isUuid)}::uuid[])`)
    .execute()
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.map(id => byId.get(id.toLowerCase()) ?? null)
}

/**
 * Targets in force on the day for each path: those of the unit itself and those shared down to it from
 * above, the nearest unit's first.
 */
export async function targetsInForce(
  db: Kysely<Database>,
  paths: readonly string[],
  day: LocalDate,
): Promise<Map<string, TargetRow[]>> {
  const labels = [...new Set(paths.flatMap(path => path.split('.')))]
  const rows = await selectTargets(db)
    .innerJoin('units as u', 'u.id', 't.unit_id')
    .select('u.sequence')
    .where(sql<boolean>`u.sequence = any (${labels}::int[])`)
    .where('t.period_from', '<=', day)
    .where('t.period_until', '>', day)
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
