import {
  day,
  findProblems,
  key,
  oneOf,
  optional,
  type ImportDefinition,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { BELONGING_REASON } from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import { MEMBER_AT_UNIT } from '../imports/reference-checks.ts'
import { TRAIT_COLUMNS } from '../people/traits.entity.ts'

const CHECKS: readonly StagedCheck[] = [
  ...MEMBER_AT_UNIT,
  {
    column: 'until',
    code: 'DATES_IN_WRONG_ORDER',
    message: 'is not later than from',
    when: sql`line.until <= line."from"`,
  },
  {
    column: 'from',
    code: 'OVERLAP_IN_FILE',
    message: 'the person belongs somewhere else in the file at the same time',
    when: sql`line.line in (
      select later.line from (
        select line, "from", lag(coalesce(until, 'infinity')) over person as before
        from staged where until is null or until > "from"
        window person as (partition by person order by "from", line)
      ) later where later."from" < later.before)`,
  },
  {
    column: 'from',
    code: 'OVERLAP',
    message: 'the person belongs somewhere else on record at the same time',
    when: sql`(line.until is null or line.until > line."from") and exists (
      select from belongings stored where stored.person_id = line.person
        and stored.from_on < coalesce(line.until, 'infinity')
        and coalesce(stored.until_on, 'infinity') > line."from")`,
  },
]

const COPIED = sql.join(TRAIT_COLUMNS.map(name => sql.ref(`person.${name}`)))

/** Where members belonged. Each row copies what is counted of the member. */
export const belongingsImport: ImportDefinition<Database> = {
  columns: {
    person: key('person'),
    unit: key('unit'),
    from: day(),
    until: optional(day()),
    reason: oneOf(codesOf(BELONGING_REASON)),
  },
  check: work => findProblems(work, CHECKS),
  apply: async ({ db }) => {
    await sql`
      insert into belongings (person_id, from_on, until_on, reason, official_on, exempt,
        ${sql.join(TRAIT_COLUMNS.map(name => sql.ref(name)))},
        province_id, above_base_id, base_id, unit_id)
      select line.person, line."from", line.until, line.reason, member.official_on, member.exempt,
        ${COPIED}, unit.province_id, unit.above_base_id, unit.base_id, unit.unit_id
      from staged line
      join people person on person.id = line.person
      join members member on member.person_id = line.person
      join unit_copies unit on unit.unit_id = line.unit
    `.execute(db)
    await sql`analyze belongings`.execute(db)
  },
}
