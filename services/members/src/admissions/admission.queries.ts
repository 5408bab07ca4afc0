import { isLocalDate } from '@ket-nap/kernel'
import {
  badValue,
  byId,
  COUNT_CAP,
  isUuid,
  listsById,
  readPage,
  rowsOf,
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
  admission: byId(ids => readAdmissions(db, { column: 'fact.id', ids })),
  admissions: listsById(
    ids => readAdmissions(db, { column: 'fact.person_id', ids }),
    row => row.personId,
  ),
})

const COLUMNS = [
  'fact.id',
  'fact.person_id as personId',
  'fact.unit_id as unitId',
  'fact.stage',
  'fact.listed_on as listedOn',
  'fact.decided_on as decidedOn',
  'fact.decision_number as decisionNumber',
  'fact.ceremony_on as ceremonyOn',
  'fact.expected_quarter as expectedQuarter',
  'fact.version',
  'fact.stage_since as stageSince',
  'fact.opened_on as openedOn',
  'fact.considered_on as consideredOn',
  'fact.due_on as dueOn',
  'fact.due_timer as dueTimer',
  'fact.special_cases as specialCases',
  'fact.waits_for as waitsFor',
  'fact.waits_at_unit_id as waitsAtUnitId',
] as const

/** Only of people within reach: an admission counts where it happened, the person may have moved on. */
const readAdmissions = (
  db: Kysely<Database>,
  { column, ids }: { column: 'fact.id' | 'fact.person_id'; ids: readonly string[] },
) =>
  db
    .selectFrom('admissions as fact')
    .innerJoin('people', 'people.id', 'fact.person_id')
    .select([...COLUMNS])
    .where(column, 'in', [...ids])
    .orderBy('fact.decided_on')
    .orderBy('fact.id')
    .execute()

export interface AdmissionSelection {
  groups: Groups
  /** Joined to each group: values that `condition` compares with. */
  asked?: RawBuilder<unknown>
  /** Which admissions, named `fact`, of a group. */
  condition: RawBuilder<unknown>
  /** Order and limit, of each group and then of all together. */
  ordered: RawBuilder<unknown>
}

/** Admissions of people within reach, in the order of a list; each group is read along its index. */
export const selectAdmissions = (
  db: Kysely<Database>,
  { groups, asked = sql``, condition, ordered }: AdmissionSelection,
): Promise<AdmissionRow[]> =>
  db
    .selectFrom(
      sql<Database['admissions']>`(
        select fact.* from ${rowsOf(groups.ids)} as "group"(id) ${asked}
        cross join lateral (
          select fact.* from admissions fact join people person on person.id = fact.person_id
          where fact.${sql.ref(groups.column)} = "group".id and ${condition}
          ${ordered}
        ) fact ${ordered}
      )`.as('fact'),
    )
    .select([...COLUMNS])
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
  const rows = await selectAdmissions(db, {
    groups,
    condition: sql`${admittedIn(request)} and ${follows}`,
    ordered,
  })
  return toPage(rows, page, {
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
