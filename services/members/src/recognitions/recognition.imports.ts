import {
  alreadyStored,
  day,
  findProblems,
  key,
  optional,
  text,
  twiceInFile,
  type ImportDefinition,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { breaksRule } from '../imports/in-force.ts'
import { MEMBER_AT_UNIT } from '../imports/reference-checks.ts'

const CHECKS: readonly StagedCheck[] = [
  ...MEMBER_AT_UNIT,
  twiceInFile('person', 'effective_on'),
  alreadyStored(
    'person',
    sql`select from recognitions stored
        where stored.person_id = line.person and stored.effective_on = line.effective_on`,
  ),
  {
    column: 'effective_on',
    code: 'PROBATION_TOO_SHORT',
    message: 'is earlier than 12 months after the ceremony',
    when: breaksRule({
      name: 'probationMonths',
      lines: sql`staged line join members member on member.person_id = line.person`,
      province: sql`member.province_id`,
      day: sql`member.ceremony_on`,
      unless: months =>
        sql`line.effective_on < member.ceremony_on + make_interval(months => ${months}::integer)`,
    }),
  },
]

/** Probationary members made official, by the day on which it took effect. */
export const recognitionsImport: ImportDefinition<Database> = {
  columns: {
    person: key('person'),
    unit: key('unit'),
    effective_on: day(),
    decided_on: optional(day()),
    decision_number: optional(text(50)),
  },
  check: work => findProblems(work, CHECKS),
  apply: async ({ db }) => {
    await sql`
      insert into recognitions (person_id, effective_on, decided_on, decision_number,
        province_id, above_base_id, base_id, unit_id)
      select line.person, effective_on, decided_on, decision_number, unit.province_id,
        unit.above_base_id, unit.base_id, unit.unit_id
      from staged line join unit_copies unit on unit.unit_id = line.unit
    `.execute(db)
    await sql`analyze recognitions`.execute(db)
  },
}
