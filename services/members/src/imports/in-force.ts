import { sql, type RawBuilder } from 'kysely'
import type { PolicyName } from '../policies/policy.workflow.ts'

interface Judged {
  name: PolicyName
  /** Staged lines (alias `line`) with what they are about. */
  lines: RawBuilder<unknown>
  province: RawBuilder<unknown>
  day: RawBuilder<unknown>
  /** What a line must not be, given the value of the rule as jsonb. */
  unless: (value: RawBuilder<unknown>) => RawBuilder<unknown>
}

/** Stands for no province: what lies directly under the centre follows the national rules. */
const NOWHERE = sql`'00000000-0000-0000-0000-000000000000'::uuid`

/**
 * A condition on staged lines: the rule in force in the province on the day is broken; for a day before
 * every version the oldest rule known counts. Each province and day is looked up once, not each line.
 */
export function breaksRule({ name, lines, province, day, unless }: Judged): RawBuilder<unknown> {
  const place = sql`coalesce(${province}, ${NOWHERE})`
  return sql`line.line in (
    with rules as materialized (
      select asked.place, asked.day, policy_value(${name}, asked.place, asked.day) as value
      from (select distinct ${place} as place, ${day} as day from ${lines}) asked
    )
    select line.line from ${lines}
    join rules on rules.place = ${place} and rules.day = ${day}
    where ${unless(sql`rules.value`)})`
}
