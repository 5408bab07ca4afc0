import { isLocalDate } from '@ket-nap/kernel'
import {
  badValue,
  byId,
  COUNT_CAP,
  countsById,
  isUuid,
  readPage,
  toPage,
  type Keyset,
  type Page,
  type PageRequest,
  type Scope,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { COURSE_KINDS, type CourseKind } from '../courses/course.workflow.ts'
import type { Database } from '../database.ts'

export type TrainingClassRow = Awaited<ReturnType<typeof readClasses>>[number]

export const trainingClassLoaders = (db: Kysely<Database>) => ({
  trainingClass: byId(ids => readClasses(db, ids)),
  certificateCount: countsById(ids => countCertificates(db, ids)),
})

const readClasses = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('training_classes')
    .select([
      'id',
      'course_kind as courseKind',
      'code',
      'unit_id as unitId',
      'place',
      'opens_on as opensOn',
      'closes_on as closesOn',
      'decision_number as decisionNumber',
    ])
    .where('id', 'in', [...ids])
    .execute()

/** Of the people within reach only: a class may have taught others. */
const countCertificates = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('certificates')
    .select(['class_id as id', sql<number>`count(*)::integer`.as('count')])
    .where('class_id', 'in', [...ids])
    .groupBy('class_id')
    .$narrowType<{ id: string }>()
    .execute()

export interface ClassListRequest extends PageRequest {
  scope: Scope
  courseKinds?: readonly CourseKind[] | null | undefined
}

/** Classes of organisers within reach or above it, newest first. */
export async function listClasses(
  db: Kysely<Database>,
  request: ClassListRequest,
): Promise<Page<TrainingClassRow>> {
  const kinds = COURSE_KINDS.filter(kind => request.courseKinds?.includes(kind) ?? true)
  const list = `trainingClasses ${kinds.join()}`
  const page = readPage(request, list)
  const listed = sql`from training_classes
    where ${withinReach(request.scope)} and course_kind = any(${kinds}::text[])`
  const { rows } = await sql<{ id: string }>`
    select id ${listed} ${page.after ? after(page.after) : sql``}
    order by opens_on desc, id desc limit ${page.limit + 1}
  `.execute(db)
  return toPage(await inOrder(db, rows), page, {
    list,
    keyset: row => [row.opensOn, row.id],
    node: row => row,
    totalCount: () => count(db, listed),
  })
}

/** The anchors that the scope names, and the units above it by name. */
const withinReach = ({ provinces, aboveBases, bases, units, ancestors }: Scope) => sql`(
  province_id = any(${[...provinces]}::uuid[]) or above_base_id = any(${[...aboveBases]}::uuid[])
  or base_id = any(${[...bases]}::uuid[]) or unit_id = any(${[...units, ...ancestors]}::uuid[]))`

function after([opensOn, id]: Keyset): RawBuilder<unknown> {
  const isPlace = isLocalDate(opensOn) && typeof id === 'string' && isUuid(id)
  if (!isPlace) throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`and (opens_on, id) < (${opensOn}::date, ${id}::uuid)`
}

async function inOrder(
  db: Kysely<Database>,
  rows: readonly { id: string }[],
): Promise<TrainingClassRow[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const found = new Map((await readClasses(db, ids)).map(row => [row.id, row]))
  return ids.flatMap(id => found.get(id) ?? [])
}

async function count(db: Kysely<Database>, listed: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (select ${listed} limit ${COUNT_CAP}) counted
  `.execute(db)
  return rows[0]?.count ?? 0
}
