import { oncePerRequest } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { AssessmentRule } from './assessment.policy.ts'
import type { ValidityRule } from './policy-version.policy.ts'

/** Every rule there ever was: a dozen rows. */
export const readValidityRules = (db: Kysely<Database>): Promise<ValidityRule[]> =>
  db
    .selectFrom('validity_rules as rule')
    .innerJoin('policy_versions as version', 'version.code', 'rule.policy_version')
    .select([
      'rule.course_kind as courseKind',
      'rule.policy_version as policyVersion',
      'version.in_force_from as inForceFrom',
      'rule.months',
      'rule.source',
      'rule.is_confirmed as isConfirmed',
    ])
    .execute()

const readAssessmentRules = (db: Kysely<Database>): Promise<AssessmentRule[]> =>
  db
    .selectFrom('assessment_rules as rule')
    .innerJoin('policy_versions as version', 'version.code', 'rule.policy_version')
    .select([
      'rule.course_kind as courseKind',
      'rule.policy_version as policyVersion',
      'version.in_force_from as inForceFrom',
      'rule.pass_tenths as passTenths',
      'rule.good_tenths as goodTenths',
      'rule.excellent_tenths as excellentTenths',
      'rule.least_attendance_percent as leastAttendancePercent',
    ])
    .execute()

export const policyLoaders = (db: Kysely<Database>) => ({
  validityRules: oncePerRequest(() => readValidityRules(db)),
  assessmentRules: oncePerRequest(() => readAssessmentRules(db)),
})
