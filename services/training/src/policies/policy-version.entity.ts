import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { CourseKind } from '../courses/course.workflow.ts'

/** A version of the rules, in force until the next one. Source: domain dossier §0.1. */
export const PolicyVersionEntity = defineEntity({
  name: 'PolicyVersion',
  tableName: 'policy_versions',
  properties: {
    code: p.text().primary(),
    inForceFrom: p.date().$type<LocalDate>(),
    documents: p.text(),
  },
})

/** What a version says of the certificates of a course. */
export const ValidityRuleEntity = defineEntity({
  name: 'ValidityRule',
  tableName: 'validity_rules',
  properties: {
    policyVersion: p.text().primary(),
    courseKind: p.text().$type<CourseKind>().primary(),
    months: p.integer().nullable(),
    source: p.text(),
    isConfirmed: p.boolean(),
  },
})
