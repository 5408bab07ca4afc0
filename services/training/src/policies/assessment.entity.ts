import { defineEntity, p } from '@mikro-orm/postgresql'
import type { CourseKind } from '../courses/course.workflow.ts'

/** By which marks, in tenths, and by which attendance a version lets a class be passed. */
export const AssessmentRuleEntity = defineEntity({
  name: 'AssessmentRule',
  tableName: 'assessment_rules',
  properties: {
    policyVersion: p.text().primary(),
    courseKind: p.text().$type<CourseKind>().primary(),
    passTenths: p.smallint(),
    goodTenths: p.smallint(),
    excellentTenths: p.smallint(),
    leastAttendancePercent: p.smallint(),
    source: p.text(),
    isConfirmed: p.boolean(),
  },
})
