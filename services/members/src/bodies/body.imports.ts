import {
  day,
  findProblems,
  integer,
  key,
  oneOf,
  optional,
  text,
  twiceInFile,
  type ImportDefinition,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { ORGAN, SEAT_FUNCTION } from '../codes/body-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import { MEMBER_AT_UNIT, unknownUnit } from '../imports/reference-checks.ts'

const MOST_TERMS = 999

const datesInWrongOrder = (from: string, until: string): StagedCheck => ({
  column: until,
  code: 'DATES_IN_WRONG_ORDER',
  message: `is not later than ${from}`,
  when: sql`line.${sql.ref(until)} <= line.${sql.ref(from)}`,
})

/** Half-open, and none for dates in the wrong order, which are told apart. */
const periodOf = (alias: string, from: string, until: string) => sql`case
  when ${sql.ref(`${alias}.${until}`)} <= ${sql.ref(`${alias}.${from}`)} then 'empty'::daterange
  else daterange(${sql.ref(`${alias}.${from}`)}, ${sql.ref(`${alias}.${until}`)}) end`

const TERM_CHECKS: readonly StagedCheck[] = [
  unknownUnit,
  datesInWrongOrder('term_from', 'term_until'),
  twiceInFile('term_number', 'unit', 'organ'),
  {
    column: 'term_from',
    code: 'OVERLAP_IN_FILE',
    message: 'another term of the body runs in the file at the same time',
    when: sql`exists (select from staged other where other.line <> line.line
      and other.unit = line.unit and other.organ = line.organ
      and ${periodOf('other', 'term_from', 'term_until')}
        && ${periodOf('line', 'term_from', 'term_until')})`,
  },
  {
    column: 'term_from',
    code: 'OVERLAP',
    message: 'a term of the body on record runs at the same time or has the same number',
    when: sql`exists (select from bodies body join terms term on term.body_id = body.id
      where body.unit_id = line.unit and body.organ = line.organ
        and (term.number = line.term_number
          or term.valid && ${periodOf('line', 'term_from', 'term_until')}))`,
  },
]

/** Bodies with their terms, one a line. */
export const bodiesImport: ImportDefinition<Database> = {
  columns: {
    unit: key('unit'),
    organ: oneOf(codesOf(ORGAN)),
    term_number: integer(1, MOST_TERMS),
    term_from: day(),
    term_until: optional(day()),
  },
  check: work => findProblems(work, TERM_CHECKS),
  apply: async ({ db }) => {
    await sql`
      insert into bodies (organ, unit_id, province_id, above_base_id, base_id)
      select distinct line.organ, unit.unit_id, unit.province_id, unit.above_base_id, unit.base_id
      from staged line join unit_copies unit on unit.unit_id = line.unit
      on conflict on constraint bodies_one_of_a_kind do nothing
    `.execute(db)
    await sql`
      insert into terms (body_id, number, valid, unit_id, province_id, above_base_id, base_id)
      select body.id, line.term_number, daterange(line.term_from, line.term_until), body.unit_id,
        body.province_id, body.above_base_id, body.base_id
      from staged line join bodies body on body.unit_id = line.unit and body.organ = line.organ
    `.execute(db)
    await sql`analyze bodies, terms`.execute(db)
  },
}

/** The term in which a line's seat begins. */
const termOfLine = sql`bodies body join terms term on term.body_id = body.id
  and term.valid @> line."from" where body.unit_id = line.unit and body.organ = line.organ`

const SEAT_CHECKS: readonly StagedCheck[] = [
  ...MEMBER_AT_UNIT,
  datesInWrongOrder('from', 'until'),
  {
    column: 'organ',
    code: 'ORGAN_WITHOUT_SEATS',
    message: 'the members of a cell vote without seats',
    when: sql`line.organ = 'CELL'`,
  },
  {
    column: 'from',
    code: 'NO_TERM_THEN',
    message: 'no term of the body runs on this day',
    when: sql`line.organ <> 'CELL' and not exists (select from ${termOfLine})`,
  },
  {
    column: 'until',
    code: 'OUTSIDE_TERM',
    message: 'is missing, or later than the end of the term in which the seat begins',
    when: sql`exists (select from ${termOfLine}
      and term.until_on < coalesce(line.until, 'infinity'))`,
  },
  {
    column: 'person',
    code: 'NOT_OFFICIAL_THEN',
    message: 'the person was no official member on the first day',
    when: sql`exists (select from members member where member.person_id = line.person)
      and not exists (select from members member where member.person_id = line.person
        and member.official_on <= line."from"
        and (member.left_on is null or member.left_on > line."from"))`,
  },
  {
    column: 'person',
    code: 'OVERLAP_IN_FILE',
    message: 'the person sits in the body in the file at the same time',
    when: sql`exists (select from staged other where other.line < line.line
      and other.unit = line.unit and other.organ = line.organ and other.person = line.person
      and ${periodOf('other', 'from', 'until')} && ${periodOf('line', 'from', 'until')})`,
  },
  {
    column: 'function',
    code: 'TWO_SECRETARIES',
    message: 'the body has another secretary in the file at the same time',
    when: sql`line.function = 'SECRETARY' and exists (select from staged other
      where other.line < line.line and other.function = 'SECRETARY'
        and other.unit = line.unit and other.organ = line.organ
        and ${periodOf('other', 'from', 'until')} && ${periodOf('line', 'from', 'until')})`,
  },
  {
    column: 'person',
    code: 'OVERLAP',
    message: 'the person, or another secretary, sits in the body on record at the same time',
    when: sql`exists (select from bodies body join terms term on term.body_id = body.id
      join seats seat on seat.term_id = term.id
        and seat.valid && ${periodOf('line', 'from', 'until')}
        and (seat.person_id = line.person
          or seat.function = 'SECRETARY' and line.function = 'SECRETARY')
      where body.unit_id = line.unit and body.organ = line.organ)`,
  },
]

/** Who sat and sits in bodies. Only a seat of a running term has no end. */
export const seatsImport: ImportDefinition<Database> = {
  columns: {
    unit: key('unit'),
    organ: oneOf(codesOf(ORGAN)),
    person: key('person'),
    function: oneOf(codesOf(SEAT_FUNCTION)),
    area: optional(text(200)),
    from: day(),
    until: optional(day()),
  },
  check: work => findProblems(work, SEAT_CHECKS),
  apply: async ({ db }) => {
    await sql`
      insert into seats (term_id, person_id, function, area, valid, unit_id, province_id,
        above_base_id, base_id)
      select term.id, line.person, line.function, nullif(line.area, ''),
        daterange(line."from", line.until), body.unit_id,
        body.province_id, body.above_base_id, body.base_id
      from staged line
      join bodies body on body.unit_id = line.unit and body.organ = line.organ
      join terms term on term.body_id = body.id and term.valid @> line."from"
    `.execute(db)
    await sql`analyze seats`.execute(db)
  },
}
