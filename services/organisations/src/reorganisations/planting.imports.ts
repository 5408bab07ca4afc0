import type { LocalDate } from '@ket-nap/kernel'
import type { ImportProblem } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Work } from '../context.ts'
import { anchorDay, loadAnchors } from './anchor.commands.ts'
import { anchorsOf, type AnchorFacts, type Anchors } from './anchor.policy.ts'
import { follow } from './settlement.commands.ts'
import { closeTree } from './tree.commands.ts'
import { tellUnits } from './unit.events.ts'

const CHUNK = 10_000
const MOST_PROBLEMS = 200

/**
 * Plants the new units of the staged file: anchors, labels, and from the top down the places of every
 * line, split where the place of the parent changes.
 */
export async function plantUnits(work: Work): Promise<void> {
  await anchorNewUnits(work)
  const { db } = work
  await sql`
    insert into units (id, province_id, above_base_id, base_id, founded_on, closed_on)
    select a.id, a.province_id, a.above_base_id, a.base_id, whole.founded_on, whole.closed_on
    from anchored a join (
      select key, min(line) as line, min("from") as founded_on,
        case when bool_or(until is null) then null else max(until) end as closed_on
      from staged group by key
    ) whole on whole.key = a.id
    order by whole.line
  `.execute(db)
  await sql`
    create temporary table places on commit drop as
    with recursive place (line, key, part, path) as (
      select line.line, line.key, line.valid * above.valid, above.path || u.sequence::text
      from staged line join anchored a on a.id = line.key join units u on u.id = line.key
      join unit_versions above on above.unit_id = line.parent and above.valid && line.valid
      union all
      select line.line, line.key, line.valid * above.part, above.path || u.sequence::text
      from place above
      join staged line on line.parent = above.key and line.valid && above.part
      join anchored a on a.id = line.key join units u on u.id = line.key
    )
    select line, key, unnest(range_agg(part)) as valid, path from place group by line, key, path
  `.execute(db)
}

/** The new units' anchors of today, in a temporary table; a new unit has no successor yet. */
async function anchorNewUnits({ db }: Work): Promise<void> {
  const on = await anchorDay(db)
  const units = await stagedFacts({ db }, on)
  const parents = [...units.values()].flatMap(({ parentId }) => parentId ?? [])
  const outside = [...new Set(parents)].filter(id => !units.has(id))
  const stored = await loadAnchors(db, outside)
  const anchors = [...anchorsOf(units, id => stored.get(id))]
  await sql`create temporary table anchored (id uuid primary key, province_id uuid,
    above_base_id uuid, base_id uuid) on commit drop`.execute(db)
  for (let start = 0; start < anchors.length; start += CHUNK) {
    await stageAnchors({ db }, anchors.slice(start, start + CHUNK))
  }
  await sql`analyze anchored`.execute(db)
}

async function stagedFacts(
  { db }: Pick<Work, 'db'>,
  on: LocalDate,
): Promise<Map<string, AnchorFacts>> {
  const { rows } = await sql<AnchorFacts>`
    select distinct on (key) key as id, level, unit_line as line, parent as "parentId",
      coalesce(until <= ${on}, false) and "from" <= ${on} as "hasEnded", '{}'::uuid[] as "successorIds"
    from staged line where not exists (select from units u where u.id = line.key)
    order by key, "from" > ${on}, abs("from" - ${on}::date)
  `.execute(db)
  return new Map(rows.map(row => [row.id, row]))
}

async function stageAnchors(
  { db }: Pick<Work, 'db'>,
  anchors: readonly (readonly [string, Anchors])[],
): Promise<void> {
  await sql`insert into anchored select * from unnest(
    ${anchors.map(([id]) => id)}::uuid[], ${anchors.map(([, one]) => one.provinceId)}::uuid[],
    ${anchors.map(([, one]) => one.aboveBaseId)}::uuid[], ${anchors.map(([, one]) => one.baseId)}::uuid[]
  )`.execute(db)
}

/** Lines that no way leads to from the root: they stand below themselves. */
export async function findUnreached({ db }: Work): Promise<ImportProblem[]> {
  const { rows } = await sql<{ line: number }>`
    select line.line::integer as line
    from staged line join anchored a on a.id = line.key
    left join (select line, range_agg(valid) as valid from places group by line) place
      on place.line = line.line
    where place.line is null or not line.valid <@ place.valid
    order by line.line limit ${MOST_PROBLEMS}
  `.execute(db)
  const message = 'the unit stands below itself'
  return rows.map(({ line }) => ({ line, column: 'parent', code: 'CYCLE', message }))
}

/** Stores what was planted and tells of it. */
export async function storePlanted({ db }: Work): Promise<void> {
  await sql`
    insert into unit_versions (unit_id, valid, parent_id, path, kind, level, line, name, name_folded,
      name_sort, code, residential, authorised_to_admit, delegated_above_base, decision_number,
      decided_on, province_id, above_base_id, base_id)
    select place.key, place.valid, line.parent, place.path, line.kind, line.level, line.unit_line,
      line.name, line.name_folded, line.name_sort, line.code, coalesce(line.residential, false),
      coalesce(line.authorised_to_admit, false), coalesce(line.delegated_above_base, false),
      line.decision_number, line.decided_on, a.province_id, a.above_base_id, a.base_id
    from places place join staged line on line.line = place.line join anchored a on a.id = place.key
    order by place.path
  `.execute(db)
  await closeTree(db)
  await tellUnits(db, sql`u.id in (select id from anchored)`)
  const { rows } = await sql<{ id: string }>`
    select distinct line.parent as id from staged line
    where line.parent is not null and not exists (select from anchored a where a.id = line.parent)
  `.execute(db)
  await follow(db, { changed: [], touched: rows.map(({ id }) => id), day: await anchorDay(db) })
}
