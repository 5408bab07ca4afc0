import {
  alreadyStored,
  day,
  enqueue,
  findProblems,
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
import { ADMISSION_STAGE } from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import { breaksRule } from '../imports/in-force.ts'
import { unknownPerson, unknownUnit } from '../imports/reference-checks.ts'
import { TRAIT_COLUMNS } from '../people/traits.entity.ts'
import { TELL_EVERY_PROVINCE } from '../reminders/reminder.workflow.ts'
import { FROM_THE_FIRST, RENEW_CLOCKS } from './clock.workflow.ts'

const tooYoungOn = (column: 'decided_on' | 'ceremony_on'): StagedCheck => ({
  column,
  code: 'TOO_YOUNG',
  message: 'the person was not yet 18 by months',
  when: breaksRule({
    name: 'leastAgeMonths',
    lines: sql`staged line join people person on person.id = line.person`,
    province: sql`person.province_id`,
    day: sql`line.${sql.ref(column)}`,
    unless: months =>
      sql`completed_months(person.born_on, line.${sql.ref(column)}) < ${months}::integer`,
  }),
})

const CHECKS: readonly StagedCheck[] = [
  unknownPerson,
  unknownUnit,
  twiceInFile('key'),
  alreadyStored('key', sql`select from admissions stored where stored.id = line.key`),
  wrongOrder('listed_on', 'decided_on'),
  wrongOrder('listed_on', 'ceremony_on'),
  wrongOrder('decided_on', 'ceremony_on'),
  wrongOrder('listed_on', 'opened_on'),
  wrongOrder('opened_on', 'considered_on'),
  wrongOrder('considered_on', 'decided_on'),
  wrongOrder('listed_on', 'stage_since'),
  tooYoungOn('decided_on'),
  tooYoungOn('ceremony_on'),
  {
    column: 'decided_on',
    code: 'MISSING_FOR_STAGE',
    message: 'what is decided has a day of the decision',
    when: sql`line.stage = 'DECIDED' and line.decided_on is null`,
  },
  {
    column: 'ceremony_on',
    code: 'MISSING_FOR_STAGE',
    message: 'a ceremony that was held has a day',
    when: sql`line.stage = 'CEREMONY_HELD' and line.ceremony_on is null`,
  },
  {
    column: 'expected_quarter',
    code: 'NOT_A_QUARTER',
    message: 'is not the first day of a quarter',
    when: sql`line.expected_quarter
      <> date_trunc('quarter', line.expected_quarter::timestamp)::date`,
  },
]

/** By then the clocks of a file are set; whoever is told too early is told the rest at night. */
const CLOCKS_SET_AFTER_SECONDS = 30

/** Admissions as recorded facts. Each row copies what is counted of the person. */
export const admissionsImport: ImportDefinition<Database> = {
  columns: {
    key: key('admission'),
    person: key('person'),
    unit: key('unit'),
    stage: oneOf(codesOf(ADMISSION_STAGE)),
    listed_on: optional(day()),
    decided_on: optional(day()),
    decision_number: optional(text(50)),
    ceremony_on: optional(day()),
    expected_quarter: optional(day()),
    stage_since: optional(day()),
    opened_on: optional(day()),
    considered_on: optional(day()),
  },
  check: work => findProblems(work, CHECKS),
  apply: async ({ db }) => {
    await sql`
      insert into admissions (id, person_id, stage, listed_on, decided_on, decision_number,
        ceremony_on, expected_quarter, stage_since, opened_on, considered_on, ${sql.join(TRAIT_COLUMNS.map(name => sql.ref(name)))},
        province_id, above_base_id, base_id, unit_id)
      select line.key, line.person, stage, listed_on, decided_on, decision_number, ceremony_on,
        expected_quarter, stage_since, opened_on, considered_on,
        ${sql.join(TRAIT_COLUMNS.map(name => sql.ref(`person.${name}`)))},
        unit.province_id, unit.above_base_id, unit.base_id, unit.unit_id
      from staged line
      join people person on person.id = line.person
      join unit_copies unit on unit.unit_id = line.unit
    `.execute(db)
    await sql`analyze admissions`.execute(db)
    await enqueue(db, { job: RENEW_CLOCKS, payload: { after: FROM_THE_FIRST }, key: RENEW_CLOCKS })
    await enqueue(db, {
      job: TELL_EVERY_PROVINCE,
      payload: {},
      key: TELL_EVERY_PROVINCE,
      afterSeconds: CLOCKS_SET_AFTER_SECONDS,
    })
  },
}
