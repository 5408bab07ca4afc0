import { byId, isUuid, listsById, type Viewer } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { runsClass } from '../classes/training-class.policy.ts'
import type { Database } from '../database.ts'
import type { TaughtSession } from './class-session.policy.ts'

export type ClassSessionRow = Awaited<ReturnType<typeof readSessions>>[number]

export const sessionLoaders = (db: Kysely<Database>, viewer: Viewer) => ({
  classSession: byId(ids => readSessions(db, 'id', ids)),
  /** Of a class, in the order of time, cancelled ones too. */
  classSessions: listsById(
    ids => readSessions(db, 'class_id', ids),
    row => row.classId,
  ),
  /** As they stand in the transaction. */
  currentSessions: (classId: string) => readSessions(db, 'class_id', [classId]),
  lecturer: byId(ids =>
    lecturerRows(db)
      .where('id', 'in', [...ids])
      .execute(),
  ),
  /** Lecturers whom this post may put into a schedule, each kept from everybody else meanwhile. */
  lockLecturers: async (ids: readonly string[]): Promise<string[]> => {
    const asked = ids.filter(isUuid)
    if (asked.length === 0) return []
    const rows = await lecturerRows(db).where('id', 'in', asked).orderBy('id').forUpdate().execute()
    return rows.filter(row => runsClass(viewer, row)).map(({ id }) => id)
  },
  taughtBy: (lecturerIds: readonly string[]) => readTaught(db, lecturerIds),
})

const readSessions = (db: Kysely<Database>, column: 'id' | 'class_id', ids: readonly string[]) =>
  db
    .selectFrom('class_sessions')
    .select([
      'id',
      'class_id as classId',
      'held_on as heldOn',
      'starts_minute as startsMinute',
      'ends_minute as endsMinute',
      'lesson',
      'place',
      'lecturer_id as lecturerId',
      'replaces_id as replacesId',
      'cancelled_on as cancelledOn',
    ])
    .where(column, 'in', [...ids])
    .orderBy('held_on')
    .orderBy('starts_minute')
    .orderBy('id')
    .execute()

/** In whatever class within sight; beyond it the table itself refuses two places at once. */
async function readTaught(
  db: Kysely<Database>,
  lecturerIds: readonly string[],
): Promise<TaughtSession[]> {
  if (lecturerIds.length === 0) return []
  return db
    .selectFrom('class_sessions')
    .select([
      'lecturer_id as lecturerId',
      'held_on as heldOn',
      'starts_minute as startsMinute',
      'ends_minute as endsMinute',
    ])
    .where('lecturer_id', 'in', [...lecturerIds])
    .where('cancelled_on', 'is', null)
    .execute()
}

const lecturerRows = (db: Kysely<Database>) =>
  db
    .selectFrom('lecturers')
    .select([
      'id',
      'full_name as fullName',
      'workplace',
      'unit_id as unitId',
      'province_id as provinceId',
      'above_base_id as aboveBaseId',
      'base_id as baseId',
    ])

/** Those whom this post may put into a schedule, by name. */
export async function listLecturers(db: Kysely<Database>, viewer: Viewer) {
  const rows = await lecturerRows(db)
    .orderBy(sql`full_name`)
    .orderBy('id')
    .limit(MOST_LECTURERS)
    .execute()
  return rows.filter(row => runsClass(viewer, row))
}

const MOST_LECTURERS = 500
