import { isLocalDate, type LocalDate } from '@ket-nap/kernel'
import {
  badValue,
  byId,
  COUNT_CAP,
  countsById,
  isUuid,
  listsById,
  readPage,
  toPage,
  type Keyset,
  type Page,
  type PageRequest,
  type Scope,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { COURSE_KINDS, type CourseKind } from '../courses/course.workflow.ts'
import type { Database } from '../database.ts'
import { runsClass } from './training-class.policy.ts'
import { CLASS_STAGES, type ClassFacts, type ClassStage } from './training-class.workflow.ts'

export type TrainingClassRow = Awaited<ReturnType<typeof readClasses>>[number]
export type SeatShareRow = Awaited<ReturnType<typeof readShares>>[number]

export const trainingClassLoaders = (db: Kysely<Database>, viewer: Viewer) => ({
  trainingClass: byId(ids => readClasses(db, ids)),
  certificateCount: countsById(ids => countCertificates(db, ids)),
  seatShares: listsById(
    ids => readShares(db, ids),
    row => row.classId,
  ),
  /** The class as it stands, kept from everybody else until the end of the transaction; null: not run from here. */
  lockClass: async (id: string): Promise<TrainingClassRow | null> => {
    if (!isUuid(id)) return null
    const found = await classRows(db).where('id', '=', id).forUpdate().executeTakeFirst()
    return found && runsClass(viewer, found) ? found : null
  },
  classFacts: (found: TrainingClassRow, today: LocalDate) => readFacts(db, found, today),
})

const classRows = (db: Kysely<Database>) =>
  db
    .selectFrom('training_classes')
    .select([
      'id',
      'course_kind as courseKind',
      'code',
      'unit_id as unitId',
      'province_id as provinceId',
      'above_base_id as aboveBaseId',
      'base_id as baseId',
      'place',
      'opens_on as opensOn',
      'closes_on as closesOn',
      sql<string>`coalesce(decision_number, '')`.as('decisionNumber'),
      'decided_on as decidedOn',
      'form',
      'seats',
      'open_taken as openTaken',
      'shared_seats as sharedSeats',
      'stage',
      'curriculum_id as curriculumId',
      'version',
    ])

const readClasses = (db: Kysely<Database>, ids: readonly string[]) =>
  classRows(db)
    .where('id', 'in', [...ids])
    .execute()

const readShares = (db: Kysely<Database>, classIds: readonly string[]) =>
  db
    .selectFrom('seat_shares')
    .select(['class_id as classId', 'unit_id as unitId', 'seats', 'taken'])
    .where('class_id', 'in', [...classIds])
    .orderBy('unit_id')
    .execute()

/** What decides on the next step of a class. */
async function readFacts(
  db: Kysely<Database>,
  { id, opensOn, openTaken }: TrainingClassRow,
  today: LocalDate,
): Promise<ClassFacts> {
  const { rows } = await sql<{ sessions: number; sessionsAhead: number; shared: number }>`
    select count(*)::integer as sessions,
      count(*) filter (where held_on > ${today}::date)::integer as "sessionsAhead",
      (select coalesce(sum(taken), 0)::integer from seat_shares where class_id = ${id}::uuid) as shared
    from class_sessions where class_id = ${id}::uuid and cancelled_on is null
  `.execute(db)
  const { sessions = 0, sessionsAhead = 0, shared = 0 } = rows[0] ?? {}
  return { sessions, sessionsAhead, learners: openTaken + shared, beginsLater: opensOn > today }
}

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
  stages?: readonly ClassStage[] | null | undefined
}

/** Classes of organisers within reach or above it, newest first. */
export async function listClasses(
  db: Kysely<Database>,
  request: ClassListRequest,
): Promise<Page<TrainingClassRow>> {
  const kinds = COURSE_KINDS.filter(kind => request.courseKinds?.includes(kind) ?? true)
  const stages = CLASS_STAGES.filter(stage => request.stages?.includes(stage) ?? true)
  const list = `trainingClasses ${kinds.join()} ${stages.join()}`
  const page = readPage(request, list)
  const listed = sql`from training_classes
    where ${withinReach(request.scope)} and course_kind = any(${kinds}::text[])
      and stage = any(${stages}::text[])`
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
