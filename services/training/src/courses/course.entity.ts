import { defineEntity, p } from '@mikro-orm/postgresql'
import type { CourseKind } from './course.workflow.ts'

export const CourseEntity = defineEntity({
  name: 'Course',
  tableName: 'courses',
  properties: {
    id: p.uuid().primary(),
    kind: p.text().$type<CourseKind>(),
    title: p.text(),
    lessons: p.integer().nullable(),
    periods: p.integer().nullable(),
    source: p.text(),
  },
})
