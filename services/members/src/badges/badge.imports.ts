import type { LocalDate } from '@ket-nap/kernel'
import {
  alreadyStored,
  day,
  findProblems,
  integer,
  key,
  oneOf,
  optional,
  text,
  twiceInFile,
  wrongOrder,
  type ImportDefinition,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { BADGE_ROUND } from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import { MEMBER_AT_UNIT } from '../imports/reference-checks.ts'
import { breaksRule } from '../imports/in-force.ts'

const CHECKS: readonly StagedCheck[] = [
  ...MEMBER_AT_UNIT,
  twiceInFile('person', 'years'),
  wrongOrder('awarded_on', 'ceremony_on'),
  alreadyStored(
    'person',
    sql`select from badges stored
        where stored.person_id = line.person and stored.years = line.years`,
  ),
  {
    column: 'years',
    code: 'NO_SUCH_BADGE',
    message: 'there was no badge for so many years on that day',
    when: breaksRule({
      name: 'badgeYears',
      lines: sql`staged line join unit_copies unit on unit.unit_id = line.unit`,
      province: sql`unit.province_id`,
      day: sql`line.awarded_on`,
      unless: years => sql`not ${years} @> to_jsonb(line.years)`,
    }),
  },
]

const ceremonyInFuture = (today: LocalDate): StagedCheck => ({
  column: 'ceremony_on',
  code: 'DAY_IN_FUTURE',
  message: 'lies in the future; what was handed over was handed over before',
  when: sql`line.ceremony_on > ${today}::date`,
})

/** Badges awarded, and when they were handed over. */
export const badgesImport: ImportDefinition<Database> = {
  columns: {
    person: key('person'),
    unit: key('unit'),
    years: integer(30, 95),
    round: oneOf(codesOf(BADGE_ROUND)),
    awarded_on: day(),
    number: optional(text(20)),
    ceremony_on: optional(day()),
  },
  check: (work, today) => findProblems(work, [...CHECKS, ceremonyInFuture(today)]),
  apply: async ({ db }) => {
    await sql`
      insert into badges (person_id, years, round, awarded_on, number,
        province_id, above_base_id, base_id, unit_id)
      select line.person, years, round, awarded_on, number, unit.province_id, unit.above_base_id,
        unit.base_id, unit.unit_id
      from staged line join unit_copies unit on unit.unit_id = line.unit
    `.execute(db)
    await sql`
      insert into badge_ceremonies (person_id, years, on_day, unit_id)
      select person, years, ceremony_on, unit from staged where ceremony_on is not null`.execute(db)
    await sql`analyze badges`.execute(db)
  },
}
