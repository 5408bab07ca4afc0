import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import { anchorProperties } from '../units/anchors.entity.ts'

/** When and where a class sits, in minutes of the day in Việt Nam. One that makes up for another names it. */
export const ClassSessionEntity = defineEntity({
  name: 'ClassSession',
  tableName: 'class_sessions',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    classId: p.uuid(),
    heldOn: p.date().$type<LocalDate>(),
    startsMinute: p.smallint(),
    endsMinute: p.smallint(),
    lesson: p.smallint().nullable(),
    place: p.text().nullable(),
    lecturerId: p.uuid().nullable(),
    replacesId: p.uuid().nullable(),
    cancelledOn: p.date().$type<LocalDate>().nullable(),
    holderId: p.uuid(),
    postId: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})

/** Who teaches; `unitId` is the centre that asks for them. */
export const LecturerEntity = defineEntity({
  name: 'Lecturer',
  tableName: 'lecturers',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    unitId: p.uuid(),
    fullName: p.text(),
    workplace: p.text(),
    ...anchorProperties(),
  },
})
