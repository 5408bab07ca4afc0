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

/** Which of the versions a day belongs to, as a number: between their first days no rule changes. */
const versionOf = (day: RawBuilder<unknown>) => sql`width_bucket(${day},
  (select array_agg(distinct in_force_from order by in_force_from) from policy_versions))`

/**
 * A condition on staged lines: the rule in force in the province on the day is broken; for a day before
 * every version the oldest rule known counts. Each rule is looked up once a province and version.
 */
export function breaksRule({ name, lines, province, day, unless }: Judged): RawBuilder<unknown> {
  const place = sql`coalesce(${province}, ${NOWHERE})`
  return sql`line.line in (
    with rules as materialized (
      select asked.place, asked.version, policy_value(${name}, asked.place, asked.day) as value
      from (select ${place} as place, ${versionOf(day)} as version, min(${day}) as day
        from ${lines} group by 1, 2) asked
    )
    select line.line from ${lines}
    join rules on rules.place = ${place} and rules.version = ${versionOf(day)}
    where ${unless(sql`rules.value`)})`
}
