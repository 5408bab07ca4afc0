import {
  day,
  enqueue,
  findProblems,
  key,
  optional,
  text,
  twiceInFile,
  type ImportDefinition,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { FROM_THE_FIRST, RENEW_CLOCKS } from '../admissions/clock.workflow.ts'
import { OPEN_STAGES as OPEN_ADMISSIONS } from '../admissions/stage.workflow.ts'
import type { Database } from '../database.ts'
import { unknownPerson } from '../imports/reference-checks.ts'
import { OPEN_STAGES as OPEN_PROBATIONS } from '../probations/probation-stage.workflow.ts'

const ADMISSION = sql`select fact.id from admissions fact where fact.person_id = line.person
  and fact.stage = any(${[...OPEN_ADMISSIONS]}::text[])`
const PROBATION = sql`select fact.id from probations fact where fact.person_id = line.person
  and fact.stage = any(${[...OPEN_PROBATIONS]}::text[])`

const HELPER_CHECKS: readonly StagedCheck[] = [
  unknownPerson,
  twiceInFile('person'),
  {
    column: 'person',
    code: 'NO_OPEN_FILE',
    message: 'neither an admission nor a probation of the person is under way',
    when: sql`exists (select from people person where person.id = line.person)
      and not exists (${ADMISSION}) and not exists (${PROBATION})`,
  },
  {
    column: 'person',
    code: 'ALREADY_STORED',
    message: 'somebody on record helps the person already',
    when: sql`exists (select from helping_members stored where stored.until_on is null
        and stored.admission_id in (${ADMISSION}))
      or exists (select from probation_helpers stored where stored.until_on is null
        and stored.probation_id in (${PROBATION}))`,
  },
  {
    column: 'helper',
    code: 'HELPER_NOT_OFFICIAL',
    message: 'is not on record as an official member on the day',
    when: sql`not exists (select from members member where member.person_id = line.helper
      and member.left_on is null and member.official_on <= line."from")`,
  },
  {
    column: 'helper',
    code: 'HELPS_ONESELF',
    message: 'nobody helps himself or herself',
    when: sql`line.helper = line.person`,
  },
]

/** Who was assigned to help a candidate, or a probationary member, before there was the system. Source: 294 pt 3.2. */
export const helpingMembersImport: ImportDefinition<Database> = {
  columns: {
    person: key('person'),
    helper: key('person'),
    from: day(),
    number: optional(text(50)),
  },
  check: work => findProblems(work, HELPER_CHECKS),
  apply: async ({ db }) => {
    await sql`
      insert into helping_members (admission_id, person_id, from_on, number)
      select (${ADMISSION}), line.helper, line."from", line.number from staged line
      where exists (${ADMISSION})`.execute(db)
    await sql`
      insert into probation_helpers (probation_id, person_id, from_on, number)
      select (${PROBATION}), line.helper, line."from", line.number from staged line
      where exists (${PROBATION})`.execute(db)
    await enqueue(db, { job: RENEW_CLOCKS, payload: { after: FROM_THE_FIRST }, key: RENEW_CLOCKS })
  },
}

const ACCOUNT_CHECKS: readonly StagedCheck[] = [
  unknownPerson,
  twiceInFile('person'),
  twiceInFile('holder'),
  {
    column: 'person',
    code: 'NO_HELPER',
    message: 'helps nobody on record',
    when: sql`not exists (select from helping_members help
        where help.person_id = line.person and help.until_on is null)
      and not exists (select from probation_helpers help
        where help.person_id = line.person and help.until_on is null)`,
  },
  {
    column: 'person',
    code: 'ALREADY_STORED',
    message: 'the person or the account is in use already',
    when: sql`exists (select from helper_accounts stored where stored.ended_on is null
      and (stored.person_id = line.person or stored.holder_id = line.holder))`,
  },
  {
    column: 'given_by',
    code: 'OWN_ACCOUNT',
    message: 'nobody gives himself or herself an account',
    when: sql`line.given_by = line.holder`,
  },
]

/** The accounts with which helping members sign in; who holds them is known where posts are kept. */
export const helperAccountsImport: ImportDefinition<Database> = {
  columns: {
    person: key('person'),
    holder: key('holder'),
    given_on: day(),
    given_by: key('holder'),
  },
  check: work => findProblems(work, ACCOUNT_CHECKS),
  apply: async ({ db }) => {
    await sql`
      insert into helper_accounts (person_id, holder_id, given_on, given_by)
      select person, holder, given_on, given_by from staged`.execute(db)
  },
}
