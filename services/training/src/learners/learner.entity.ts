import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { CourseKind } from '../courses/course.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/**
 * The course that the way of a person asks for, as members told it last, and until when certificates on
 * record cover it: the database keeps that day. Lies where the person lies.
 */
export const LearnerEntity = defineEntity({
  name: 'Learner',
  tableName: 'learners',
  properties: {
    personId: p.uuid().primary(),
    revision: p.integer(),
    courseKind: p.text().$type<CourseKind>().nullable(),
    since: p.date().$type<LocalDate>().nullable(),
    dueOn: p.date().$type<LocalDate>().nullable(),
    proposedOn: p.date().$type<LocalDate>().nullable(),
    coveredUntil: p.date().$type<LocalDate>().nullable(),
    unitId: p.uuid().nullable(),
    ...anchorProperties(),
  },
})
