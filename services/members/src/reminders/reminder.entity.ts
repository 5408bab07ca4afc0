import type { Role } from '@ket-nap/subgraph'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Timer } from '../admissions/clock.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'
import type { ReminderLevel } from './reminder.workflow.ts'

/** That a unit was told about a clock of a dossier. Written by the work of the day, kept as history. */
export const ReminderEntity = defineEntity({
  name: 'Reminder',
  tableName: 'reminders',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    admissionId: p.uuid(),
    timer: p.text().$type<Timer>(),
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
