import {
  alreadyStored,
  day,
  findProblems,
  integer,
  key,
  oneOf,
  text,
  twiceInFile,
  type ImportDefinition,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { GRADE } from '../codes/life-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import { LONGEST_NUMBER } from '../document-numbers/written-line.policy.ts'
import { MEMBER_AT_UNIT } from '../imports/reference-checks.ts'
import { FIRST_YEAR, LONGEST_ISSUER } from './grading.policy.ts'

/** `judgedOn` of the policy, for a staged line. */
const JUDGED_ON = sql`least(line.document_on, make_date(line.year::integer, 12, 31))`

/** Where the member belonged on the day on which a line is judged. */
const BELONGED = sql`select from belongings fact
  where fact.person_id = line.person and fact.unit_id = line.unit and fact.from_on <= ${JUDGED_ON}
    and (fact.until_on is null or fact.until_on > ${JUDGED_ON})`

const IS_MEMBER_AT_UNIT = sql`exists (select from members member where member.person_id = line.person)
  and exists (select from unit_copies unit where unit.unit_id = line.unit)`

const CHECKS: readonly StagedCheck[] = [
  ...MEMBER_AT_UNIT,
  {
    column: 'grading_unit',
    code: 'UNKNOWN_UNIT',
    message: 'there is no such unit',
    when: sql`not exists (select from unit_copies unit where unit.unit_id = line.grading_unit)`,
  },
  twiceInFile('person', 'year'),
  alreadyStored(
    'person',
    sql`select from gradings stored
        where stored.person_id = line.person and stored.year = line.year`,
  ),
  {
    column: 'document_on',
    code: 'GRADED_AHEAD',
    message: 'the resolution is earlier than the year',
    when: sql`extract(year from line.document_on) < line.year`,
  },
  {
    column: 'unit',
    code: 'NOT_A_MEMBER_THEN',
    message: 'the person did not belong to this unit on the day',
    when: sql`${IS_MEMBER_AT_UNIT} and not exists (${BELONGED})`,
  },
  {
    column: 'grade',
    code: 'EXEMPT_NOT_GRADED',
    message: 'the member was exempt on the day',
    when: sql`exists (${BELONGED} and fact.exempt)
      or exists (select from activity_limits own where own.person_id = line.person
        and own.kind = 'EXEMPT' and own.valid @> ${JUDGED_ON})`,
  },
]

/**
 * What members were graded before there was the system. The share of outstanding grades is not judged: the
 * organ decided, and the rule for the years before 2025 is not known.
 */
export const gradingsImport: ImportDefinition<Database> = {
  columns: {
    person: key('person'),
    unit: key('unit'),
    grading_unit: key('unit'),
    year: integer(FIRST_YEAR, 2200),
    grade: oneOf(codesOf(GRADE)),
    document_number: text(LONGEST_NUMBER),
    document_on: day(),
    issuer: text(LONGEST_ISSUER),
  },
  check: work => findProblems(work, CHECKS),
  apply: async ({ db }) => {
    await sql`
      insert into gradings (person_id, year, grade, document_number, document_on, issuer,
        grading_unit_id, province_id, above_base_id, base_id, unit_id)
      select line.person, line.year, line.grade, line.document_number, line.document_on, line.issuer,
        line.grading_unit, unit.province_id, unit.above_base_id, unit.base_id, unit.unit_id
      from staged line join unit_copies unit on unit.unit_id = line.unit
    `.execute(db)
    await sql`analyze gradings`.execute(db)
  },
}
