import { defineEntity, p } from '@mikro-orm/postgresql'
import type { CourseKind } from '../courses/course.workflow.ts'

/** How long before its certificate lapses a version counts somebody as needing the course again. */
export const DemandRuleEntity = defineEntity({
  name: 'DemandRule',
  tableName: 'demand_rules',
  properties: {
    policyVersion: p.text().primary(),
    courseKind: p.text().$type<CourseKind>().primary(),
    aheadDays: p.smallint(),
    source: p.text(),
    isConfirmed: p.boolean(),
  },
})
