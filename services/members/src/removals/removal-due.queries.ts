import {
  badValue,
  COUNT_CAP,
  isUuid,
  readPage,
  toPage,
  type Keyset,
  type Page,
  type PageRequest,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Place } from '../units/unit.policy.ts'
import { groupsBelow } from '../units/unit.queries.ts'

/** A member whose removal is to be considered. */
export interface RemovalDueRow {
  personId: string
}

export interface RemovalsDueRequest extends PageRequest {
  place: Place
  viewer: Viewer
  policy: Pick<Policy, 'removalPoorYears' | 'gradesBelowStandard'>
}

/** Members of a unit and below whose latest years running are all below the standard. */
export async function listRemovalsDue(
  db: Kysely<Database>,
  request: RemovalsDueRequest,
): Promise<Page<RemovalDueRow>> {
  const { place, viewer, policy } = request
  const list = JSON.stringify(['removalsDue', place.unit_id])
  const page = readPage(request, list)
  const { column, ids } = await groupsBelow(db, place, viewer)
  const due = sql`from members member
    where member.${sql.ref(column)} = any(${[...ids]}::uuid[]) and ${isDue(policy)}`
  const { rows } = await sql<RemovalDueRow>`
    select member.person_id as "personId" ${due} and ${page.after ? after(page.after) : sql`true`}
    order by member.person_id limit ${page.limit + 1}
  `.execute(db)
  return toPage(rows, page, {
    list,
    keyset: ({ personId }) => [personId],
    node: row => row,
    totalCount: () => count(db, due),
  })
}

/** `removalDue` of the policy, over the grades that count. */
function isDue({
  removalPoorYears,
  gradesBelowStandard,
}: RemovalsDueRequest['policy']): RawBuilder<boolean> {
  const below = sql`any(${[...gradesBelowStandard]}::text[])`
  return sql<boolean>`member.left_on is null
    and exists (select from gradings poor
      where poor.person_id = member.person_id and poor.grade = ${below})
    and ${removalPoorYears}::integer = (
      select count(*) filter (where own.grade = ${below}) from (
        select grade, year, max(year) over () as latest
        from standing_gradings where person_id = member.person_id
      ) own where own.year > own.latest - ${removalPoorYears}::integer)`
}

function after([id]: Keyset): RawBuilder<unknown> {
  if (typeof id !== 'string' || !isUuid(id)) throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`member.person_id > ${id}::uuid`
}

async function count(db: Kysely<Database>, due: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (select ${due} limit ${COUNT_CAP}) counted
  `.execute(db)
  return rows[0]?.count ?? 0
}
