import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import { anchorProperties } from '../units/anchors.entity.ts'
import type { EnrolmentStage } from './enrolment.workflow.ts'

/**
 * Somebody's place in a class. `unitId` is the organiser, whose anchors the row carries; the unit of the day on
 * which the person was sent stays what it was.
 */
export const EnrolmentEntity = defineEntity({
  name: 'Enrolment',
  tableName: 'enrolments',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    classId: p.uuid(),
    personId: p.uuid(),
    stage: p.text().$type<EnrolmentStage>(),
    sentFromUnitId: p.uuid(),
    sentFromBaseId: p.uuid().nullable(),
    sentFromAboveBaseId: p.uuid().nullable(),
    shareUnitId: p.uuid().nullable(),
    waitingNumber: p.integer().nullable(),
    enrolledOn: p.date().$type<LocalDate>(),
    unitId: p.uuid(),
    ...anchorProperties(),
  },
})

/** Every step of an enrolment; appended, never changed. */
export const EnrolmentMoveEntity = defineEntity({
  name: 'EnrolmentMove',
  tableName: 'enrolment_moves',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    enrolmentId: p.uuid(),
    toStage: p.text().$type<EnrolmentStage>(),
    onDay: p.date().$type<LocalDate>(),
    note: p.text().nullable(),
    holderId: p.uuid(),
    postId: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
