import { isLocalDate } from '@ket-nap/kernel'
import {
  badValue,
  byId,
  COUNT_CAP,
  isUuid,
  listsById,
  readPage,
  toPage,
  type Keyset,
  type Page,
  type PageRequest,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { AdmissionBasis } from '../codes/figure-codes.ts'
import type { Database } from '../database.ts'
import type { Period } from '../periods/period.policy.ts'
import type { Place } from '../units/unit.policy.ts'
import { groupsBelow, type Groups } from '../units/unit.queries.ts'
import { COUNTED_AS, type CountedDay } from './admission.policy.ts'

export type AdmissionRow = Awaited<ReturnType<typeof readAdmissions>>[number]

export const admissionLoaders = (db: Kysely<Database>) => ({
  admission: byId(ids => readAdmissions(db, { column: 'admissions.id', ids })),
  admissions: listsById(
    ids => readAdmissions(db, { column: 'admissions.person_id', ids }),
    row => row.personId,
  ),
})

/** Only of people within reach: an admission counts where it happened, the person may have moved on. */
const readAdmissions = (
  db: Kysely<Database>,
  { column, ids }: { column: 'admissions.id' | 'admissions.person_id'; ids: readonly string[] },
) =>
  db
    .selectFrom('admissions')
    .innerJoin('people', 'people.id', 'admissions.person_id')
    .select([
      'admissions.id',
      'admissions.person_id as personId',
      'admissions.unit_id as unitId',
      'admissions.stage',
      'admissions.listed_on as listedOn',
      'admissions.decided_on as decidedOn',
      'admissions.decision_number as decisionNumber',
      'admissions.ceremony_on as ceremonyOn',
      'admissions.expected_quarter as expectedQuarter',
      'admissions.version',
      'admissions.stage_since as stageSince',
      'admissions.opened_on as openedOn',
      'admissions.considered_on as consideredOn',
      'admissions.due_on as dueOn',
      'admissions.due_timer as dueTimer',
      'admissions.special_cases as specialCases',
      'admissions.waits_for as waitsFor',
      'admissions.waits_at_unit_id as waitsAtUnitId',
    ])
    .where(column, 'in', [...ids])
    .orderBy('admissions.decided_on')
    .orderBy('admissions.id')
    .execute()

export interface AdmittedArgs extends Period {
  basis: AdmissionBasis
}

/** That an admission, named `fact`, counts in the period by the day of the basis. */
export function admittedIn({ from, until, basis }: AdmittedArgs): RawBuilder<boolean> {
  const { day, stages } = COUNTED_AS[basis]
  return sql<boolean>`(fact.${sql.ref(day)} >= ${from}::date and fact.${sql.ref(day)} < ${until}::date
    and fact.stage = any(${[...stages]}::text[]))`
}

export interface AdmissionListRequest extends AdmittedArgs, PageRequest {
  place: Place
  viewer: Viewer
}

/** Admissions below a unit in a period, by the day that counts them; each group along its index. */
export async function listAdmissions(
  db: Kysely<Database>,
  request: AdmissionListRequest,
): Promise<Page<AdmissionRow>> {
  const { place, viewer, from, until, basis } = request
  const list = JSON.stringify(['admissions', place.unit_id, from, until, basis])
  const page = readPage(request, list)
  const { day } = COUNTED_AS[basis]
  const groups = await groupsBelow(db, place, viewer)
  const follows = page.after ? after(day, page.after) : sql`true`
  const ordered = sql`order by fact.${sql.ref(day)}, fact.id limit ${page.limit + 1}`
  const { rows } = await sql<{ id: string }>`
    select fact.id from unnest(${[...groups.ids]}::uuid[]) as "group"(id)
    cross join lateral (
      select fact.id, fact.${sql.ref(day)} from admissions fact
      join people person on person.id = fact.person_id
      where fact.${sql.ref(groups.column)} = "group".id and ${admittedIn(request)} and ${follows}
      ${ordered}
    ) fact ${ordered}
  `.execute(db)
  return toPage(await inListOrder(db, rows), page, {
    list,
    keyset: row => [day === 'ceremony_on' ? row.ceremonyOn : row.decidedOn, row.id],
    node: row => row,
    totalCount: () => countAdmissions(db, groups, request),
  })
}

function after(day: CountedDay, [onDay, id]: Keyset): RawBuilder<unknown> {
  const isPlace = isLocalDate(onDay) && typeof id === 'string' && isUuid(id)
  if (!isPlace) throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`(fact.${sql.ref(day)}, fact.id) > (${onDay}::date, ${id}::uuid)`
}

/** Admissions in the order in which a list found them. */
export async function inListOrder(
  db: Kysely<Database>,
  rows: readonly { id: string }[],
): Promise<AdmissionRow[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const found = await readAdmissions(db, { column: 'admissions.id', ids })
  const admissions = new Map(found.map(admission => [admission.id, admission]))
  return ids.flatMap(id => admissions.get(id) ?? [])
}

async function countAdmissions(
  db: Kysely<Database>,
  groups: Groups,
  asked: AdmittedArgs,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select from admissions fact join people person on person.id = fact.person_id
      where fact.${sql.ref(groups.column)} = any(${[...groups.ids]}::uuid[]) and ${admittedIn(asked)}
      limit ${COUNT_CAP}
    ) counted
  `.execute(db)
  return rows[0]?.count ?? 0
}
