import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { CourseKind } from '../courses/course.workflow.ts'

/** What a course teaches from a day on. Source: domain dossier §5. */
export const CurriculumEntity = defineEntity({
  name: 'Curriculum',
  tableName: 'curricula',
  properties: {
    id: p.uuid().primary(),
    courseKind: p.text().$type<CourseKind>(),
    inForceFrom: p.date().$type<LocalDate>(),
    source: p.text(),
    isConfirmed: p.boolean(),
  },
})

export const CurriculumLessonEntity = defineEntity({
  name: 'CurriculumLesson',
  tableName: 'curriculum_lessons',
  properties: {
    curriculumId: p.uuid().primary(),
    number: p.smallint().primary(),
    periods: p.smallint().nullable(),
  },
})
