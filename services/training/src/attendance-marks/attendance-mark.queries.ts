import { listsById } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { Attendance } from './attendance-mark.workflow.ts'

/** The mark that counts of somebody at a session. */
export interface AttendanceRow {
  id: string
  sessionId: string
  enrolmentId: string
  state: Attendance
  markedAt: Date
}

export const attendanceLoaders = (db: Kysely<Database>) => ({
  attendance: listsById(
    ids => readMarks(db, 'session_id', ids),
    row => row.sessionId,
  ),
  attendanceOf: listsById(
    ids => readMarks(db, 'enrolment_id', ids),
    row => row.enrolmentId,
  ),
})

async function readMarks(
  db: Kysely<Database>,
  column: 'session_id' | 'enrolment_id',
  ids: readonly string[],
): Promise<AttendanceRow[]> {
  const { rows } = await sql<AttendanceRow>`
    select distinct on (session_id, enrolment_id) id, session_id as "sessionId",
      enrolment_id as "enrolmentId", state, marked_at as "markedAt"
    from attendance_marks where ${sql.ref(column)} = any(${[...ids]}::uuid[])
    order by session_id, enrolment_id, marked_at desc, recorded_at desc, id desc
  `.execute(db)
  return rows
}
