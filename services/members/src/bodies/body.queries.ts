import type { LocalDate } from '@ket-nap/kernel'
import { byId, listsById, perKey, type Viewer } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { ORGAN, SEAT_FUNCTION, type Organ } from '../codes/body-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import { validOn } from '../units/subtree.queries.ts'
import { reaches } from '../units/unit.policy.ts'
import type { BodyRow, SeatRow, TermRow } from './body.entity.ts'
import { organsOf } from './body.workflow.ts'

/** Bodies within the viewer's reach, their terms, and who sits in them. */
export const bodyLoaders = (db: Kysely<Database>, viewer: Viewer) => ({
  body: byId(ids => readBodies(db, viewer, { column: 'id', ids })),
  bodiesOfUnit: listsById(
    ids => readBodies(db, viewer, { column: 'unit_id', ids }),
    row => row.unit_id,
  ),
  /** Of a body, oldest first. */
  terms: listsById(
    ids => readTerms(db, ids),
    row => row.bodyId,
  ),
  /** Of a term, by function and first day. */
  seats: listsById(
    ids => readSeats(db, ids),
    row => row.termId,
  ),
  /** The organs that a unit of the viewer's reach has on a day; null when it did not exist then. */
  organs: perKey((day: LocalDate) => byId(ids => readOrgans(db, viewer, { ids, day }))),
})

const ORDER = codesOf(ORGAN)

async function readBodies(
  db: Kysely<Database>,
  { scope }: Viewer,
  { column, ids }: { column: 'id' | 'unit_id'; ids: readonly string[] },
): Promise<BodyRow[]> {
  const rows = await db
    .selectFrom('bodies')
    .select(['id', 'organ', 'unit_id', 'province_id', 'above_base_id', 'base_id'])
    .where(column, 'in', [...ids])
    .execute()
  return rows
    .filter(body => reaches(scope, body))
    .toSorted((a, b) => ORDER.indexOf(a.organ) - ORDER.indexOf(b.organ))
}

async function readTerms(db: Kysely<Database>, ids: readonly string[]): Promise<TermRow[]> {
  const { rows } = await sql<TermRow>`
    select id, body_id as "bodyId", number, from_on as "from", until_on as "until"
    from terms where body_id = any(${[...ids]}::uuid[]) order by from_on
  `.execute(db)
  return rows
}

async function readSeats(db: Kysely<Database>, ids: readonly string[]): Promise<SeatRow[]> {
  const { rows } = await sql<SeatRow>`
    select id, term_id as "termId", person_id as "personId", function, area,
      from_on as "from", until_on as "until"
    from seats where term_id = any(${[...ids]}::uuid[])
    order by array_position(${codesOf(SEAT_FUNCTION)}::text[], function), from_on, id
  `.execute(db)
  return rows
}

async function readOrgans(
  db: Kysely<Database>,
  { scope }: Viewer,
  { ids, day }: { ids: readonly string[]; day: LocalDate },
): Promise<{ id: string; organs: readonly Organ[] }[]> {
  const { rows } = await sql<Anchors & { level: string; kind: string; line: string }>`
    select unit.unit_id, unit.province_id, unit.above_base_id, unit.base_id, unit.line,
      version.level, version.kind
    from unit_copies unit
    join unit_copy_versions version on version.unit_id = unit.unit_id and ${validOn('version', day)}
    where unit.unit_id = any(${[...ids]}::uuid[])
  `.execute(db)
  return rows
    .filter(unit => reaches(scope, unit))
    .map(unit => ({ id: unit.unit_id, organs: organsOf(unit) }))
}
