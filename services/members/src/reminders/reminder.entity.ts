import type { Role } from '@ket-nap/subgraph'
import { defineEntity, p } from '@mikro-orm/postgresql'
import { anchorProperties } from '../units/anchors.entity.ts'
import type { ReminderLevel, TermTimer } from './reminder.workflow.ts'

/** That a unit was told about a clock of a file. Written by the work of the day, kept as history. */
export const ReminderEntity = defineEntity({
  name: 'Reminder',
  tableName: 'reminders',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    /** Of exactly one file: a dossier, a probation, a transfer, the file of a person who left, a nomination. */
    admissionId: p.uuid().nullable(),
    probationId: p.uuid().nullable(),
    transferId: p.uuid().nullable(),
    personId: p.uuid().nullable(),
    nominationId: p.uuid().nullable(),
    timer: p.text().$type<TermTimer>(),
    dueOn: p.date(),
    level: p.text().$type<ReminderLevel>(),
    /** Who is told: posts of these roles at this unit. */
    toUnitId: p.uuid(),
    toRoles: p.array<Role>().columnType('text[]'),
    toldOn: p.date(),
    /** The step was taken, or a later level took its place. */
    endedOn: p.date().nullable(),
    ...anchorProperties(),
  },
})
