import { sql, type RawBuilder } from 'kysely'
import type { DatedRule } from '../members/membership-rules.policy.ts'

/** The value of a rule in force on a day, as SQL. */
export const inForce = (rules: readonly DatedRule[], day: RawBuilder<unknown>) => sql<number>`(
  select rule.value from jsonb_to_recordset(${JSON.stringify(rules)}::jsonb)
    as rule("from" date, value integer)
  where rule."from" <= ${day} order by rule."from" desc limit 1)`
