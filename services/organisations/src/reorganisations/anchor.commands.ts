import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { anchorsOf, sameAnchors, type AnchorFacts, type Anchors } from './anchor.policy.ts'

type StoredFacts = AnchorFacts & Anchors

const CHUNK = 10_000

/** The day for which all anchors hold. */
export async function anchorDay(db: Kysely<Database>): Promise<LocalDate> {
  const { anchored_on } = await db
    .selectFrom('anchor_days')
    .select('anchored_on')
    .executeTakeFirstOrThrow()
  return anchored_on
}

/**
 * Computes the anchors of these units and of all that depend on them (what is below, what they continue)
 * for a day, and stores those that changed. Answers whose changed.
 */
export async function reanchor(
  db: Kysely<Database>,
  unitIds: readonly string[],
  day: LocalDate,
): Promise<string[]> {
  const units = await loadAnchorFacts(db, unitIds, day)
  const others = await loadAnchors(db, sourcesOutside(units))
  const changed = [...anchorsOf(units, id => others.get(id))].filter(([id, anchors]) => {
    const stored = units.get(id)
    return stored && !sameAnchors(stored, anchors)
  })
  for (let start = 0; start < changed.length; start += CHUNK) {
    await storeAnchors(db, changed.slice(start, start + CHUNK))
  }
  return changed.map(([id]) => id)
}

/** The units and their dependents, each by the version of the day or the nearest one. */
async function loadAnchorFacts(
  db: Kysely<Database>,
  unitIds: readonly string[],
  day: LocalDate,
): Promise<Map<string, StoredFacts>> {
  const { rows } = await sql<StoredFacts>`
    with recursive affected (id) as (
      select unnest(${unitIds}::uuid[])
      union
      select dependent.id from affected cross join lateral (
        select v.unit_id as id from unit_versions v where v.parent_id = affected.id
        union all
        select s.predecessor_id from unit_successions s where s.successor_id = affected.id
      ) dependent
    )
    select u.id, nearest.level, nearest.line, nearest.parent_id as "parentId",
      coalesce(u.closed_on <= ${day}, false) as "hasEnded",
      array(select s.successor_id from unit_successions s
        where s.predecessor_id = u.id and s.effective_on = u.closed_on) as "successorIds",
      u.province_id as "provinceId", u.above_base_id as "aboveBaseId", u.base_id as "baseId"
    from affected join units u on u.id = affected.id cross join lateral (
      select v.level, v.line, v.parent_id from unit_versions v where v.unit_id = u.id
      order by v.valid_from > ${day}, abs(v.valid_from - ${day}::date) limit 1
    ) nearest
  `.execute(db)
  return new Map(rows.map(row => [row.id, row]))
}

function sourcesOutside(units: ReadonlyMap<string, AnchorFacts>): string[] {
  const sources = [...units.values()].flatMap(({ parentId, successorIds }) =>
    parentId ? [parentId, ...successorIds] : successorIds,
  )
  return [...new Set(sources)].filter(id => !units.has(id))
}

/** Stored anchors by unit. */
export async function loadAnchors(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<Map<string, Anchors>> {
  const rows = await db
    .selectFrom('units')
    .select([
      'id',
      'province_id as provinceId',
      'above_base_id as aboveBaseId',
      'base_id as baseId',
    ])
    .where(sql<boolean>`id = any (${ids}::uuid[])`)
    .execute()
  return new Map(rows.map(row => [row.id, row]))
}

async function storeAnchors(
  db: Kysely<Database>,
  changed: readonly (readonly [string, Anchors])[],
): Promise<void> {
  const list = sql`unnest(
    ${changed.map(([id]) => id)}::uuid[], ${changed.map(([, one]) => one.provinceId)}::uuid[],
    ${changed.map(([, one]) => one.aboveBaseId)}::uuid[], ${changed.map(([, one]) => one.baseId)}::uuid[]
  ) as a (id, province_id, above_base_id, base_id)`
  const anchors = sql`province_id = a.province_id, above_base_id = a.above_base_id, base_id = a.base_id`
  await sql`update units u set ${anchors} from ${list} where u.id = a.id`.execute(db)
  await sql`update unit_versions v set ${anchors} from ${list} where v.unit_id = a.id`.execute(db)
}
