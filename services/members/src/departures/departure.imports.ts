import {
  alreadyStored,
  day,
  findProblems,
  key,
  oneOf,
  twiceInFile,
  type ImportDefinition,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { DEPARTURE_KIND } from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import { MEMBER_AT_UNIT } from '../imports/reference-checks.ts'

const CHECKS: readonly StagedCheck[] = [
  ...MEMBER_AT_UNIT,
  twiceInFile('person', 'on'),
  alreadyStored(
    'person',
    sql`select from departures stored
        where stored.person_id = line.person and stored.on_day = line."on"`,
  ),
  {
    column: 'on',
    code: 'NO_BELONGING_ENDS',
    message: 'no belonging of the person to this unit ends on this day',
    when: sql`exists (select from members member where member.person_id = line.person)
      and exists (select from unit_copies unit where unit.unit_id = line.unit)
      and not exists (select from belongings ended where ended.person_id = line.person
        and ended.unit_id = line.unit and ended.until_on = line."on")`,
  },
]

/** Why members left. The day is the first on which the person no longer belonged. */
export const departuresImport: ImportDefinition<Database> = {
  columns: {
    person: key('person'),
    unit: key('unit'),
    kind: oneOf(codesOf(DEPARTURE_KIND)),
    on: day(),
  },
  check: work => findProblems(work, CHECKS),
  apply: async ({ db }) => {
    await sql`
      insert into departures (person_id, on_day, kind, province_id, above_base_id, base_id, unit_id)
      select line.person, line."on", line.kind, unit.province_id, unit.above_base_id, unit.base_id,
        unit.unit_id
      from staged line join unit_copies unit on unit.unit_id = line.unit
    `.execute(db)
    await sql`
      update members set outside_days = outside_days(person_id)
      where person_id in (select person from staged where kind in ('EXPELLED', 'REMOVED', 'RESIGNED'))
    `.execute(db)
    await sql`analyze departures`.execute(db)
  },
}
