import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Attendance } from './attendance-mark.workflow.ts'

/** A mark as a device took it, which gave it its id; a later one counts, an earlier one stays. */
export const AttendanceMarkEntity = defineEntity({
  name: 'AttendanceMark',
  tableName: 'attendance_marks',
  properties: {
    id: p.uuid().primary(),
    sessionId: p.uuid(),
    enrolmentId: p.uuid(),
    state: p.text().$type<Attendance>(),
    markedAt: p.datetime().columnType('timestamptz'),
    holderId: p.uuid(),
    postId: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
