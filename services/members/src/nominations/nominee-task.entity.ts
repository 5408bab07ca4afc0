import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { NomineeTaskKind } from './nominee-task.workflow.ts'

/** Something a body gave its nominee to do, with its result once it ended. */
export const NomineeTaskEntity = defineEntity({
  name: 'NomineeTask',
  tableName: 'nominee_tasks',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    nominationId: p.uuid(),
    kind: p.text().$type<NomineeTaskKind>(),
    content: p.text(),
    begunOn: p.date().$type<LocalDate>(),
    endedOn: p.date().$type<LocalDate>().nullable(),
    result: p.text().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
