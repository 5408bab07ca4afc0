import type { LocalDate } from '@ket-nap/kernel'
import { COUNT_CAP, readPage, toPage, type Page, type Viewer } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { AdmissionBasis } from '../codes/figure-codes.ts'
import type { Database } from '../database.ts'
import { byId, listsById } from '../loading/loading.ts'
import { factsBelow } from '../units/subtree.queries.ts'
import type { Place } from '../units/unit.policy.ts'
import { COUNTED_AS } from './admission.policy.ts'

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
    ])
    .where(column, 'in', [...ids])
    .orderBy('admissions.decided_on')
    .orderBy('admissions.id')
    .execute()

export interface AdmissionListRequest {
  place: Place
  viewer: Viewer
  first: number
  after?: string | null
  from: LocalDate
  until: LocalDate
  basis: AdmissionBasis
}

/** Admissions below a unit in a period, by the day that counts them. */
export async function listAdmissions(
  db: Kysely<Database>,
  request: AdmissionListRequest,
): Promise<Page<AdmissionRow>> {
  const { place, from, until, basis } = request
  const list = JSON.stringify(['admissions', place.unit_id, from, until, basis])
  const page = readPage(request, list)
  const { day } = COUNTED_AS[basis]
  const [onDay, id] = page.after ?? []
  const follows = page.after
    ? sql`and (fact.${sql.ref(day)}, fact.id) > (${onDay}::date, ${id}::uuid)`
    : sql``
  const { rows } = await sql<{ id: string; on: string }>`
    select fact.id, fact.${sql.ref(day)} as on ${countedIn(request)} ${follows}
    order by fact.${sql.ref(day)}, fact.id limit ${page.limit + 1}
  `.execute(db)
  return toPage(await inOrder(db, rows), page, {
    list,
    keyset: row => [day === 'ceremony_on' ? row.ceremonyOn : row.decidedOn, row.id],
    node: row => row,
    totalCount: () => countAdmissions(db, countedIn(request)),
  })
}

async function inOrder(
  db: Kysely<Database>,
  rows: readonly { id: string }[],
): Promise<AdmissionRow[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const found = await readAdmissions(db, { column: 'admissions.id', ids })
  const admissions = new Map(found.map(admission => [admission.id, admission]))
  return ids.flatMap(id => admissions.get(id) ?? [])
}

function countedIn({ place, viewer, from, until, basis }: AdmissionListRequest) {
  const { day, stages } = COUNTED_AS[basis]
  const { today } = viewer
  return sql`
    from ${factsBelow('admissions', { places: [place], asOf: today, today })} fact
    join people person on person.id = fact.person_id
    where fact.${sql.ref(day)} >= ${from}::date and fact.${sql.ref(day)} < ${until}::date
      and fact.stage = any(${[...stages]}::text[])`
}

async function countAdmissions(
  db: Kysely<Database>,
  counted: RawBuilder<unknown>,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (select ${counted} limit ${COUNT_CAP}) counted
  `.execute(db)
  return rows[0]?.count ?? 0
}
