import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { CourseKind } from '../courses/course.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'
import type { ClassAction, ClassForm, ClassStage } from './training-class.workflow.ts'

/**
 * A class of a political centre; `unitId` is the organiser. Taken seats are counted in the row itself, so that
 * the database refuses one too many: `openTaken` of those that are not shared out.
 */
export const TrainingClassEntity = defineEntity({
  name: 'TrainingClass',
  tableName: 'training_classes',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    courseKind: p.text().$type<CourseKind>(),
    code: p.text(),
    unitId: p.uuid(),
    place: p.text(),
    opensOn: p.date().$type<LocalDate>(),
    closesOn: p.date().$type<LocalDate>(),
    decisionNumber: p.text().nullable(),
    form: p.text().$type<ClassForm>().nullable(),
    seats: p.smallint().nullable(),
    openTaken: p.smallint().default(0),
    sharedSeats: p.smallint().default(0),
    stage: p.text().$type<ClassStage>().default('CLOSED'),
    curriculumId: p.uuid().nullable(),
    decidedOn: p.date().$type<LocalDate>().nullable(),
    version: p.integer().default(1),
    /** Counted when the class is closed; null before, and of one that was held on paper. */
    passedCount: p.smallint().nullable(),
    failedCount: p.smallint().nullable(),
    ...anchorProperties(),
  },
})

/** Every step of a class; appended, never changed. */
export const ClassMoveEntity = defineEntity({
  name: 'ClassMove',
  tableName: 'class_moves',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    classId: p.uuid(),
    action: p.text().$type<ClassAction | 'PLAN'>(),
    fromStage: p.text().$type<ClassStage>(),
    toStage: p.text().$type<ClassStage>(),
    onDay: p.date().$type<LocalDate>(),
    note: p.text().nullable(),
    holderId: p.uuid(),
    postId: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})

/** Seats of a class that are kept for the people of a unit. */
export const SeatShareEntity = defineEntity({
  name: 'SeatShare',
  tableName: 'seat_shares',
  properties: {
    classId: p.uuid().primary(),
    unitId: p.uuid().primary(),
    seats: p.smallint(),
    taken: p.smallint().default(0),
  },
})
