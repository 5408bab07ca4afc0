import {
  alreadyStored,
  day,
  findProblems,
  integer,
  key,
  oneOf,
  optional,
  takeAnchoringTurn,
  text,
  twiceInFile,
  wrongOrder,
  type ImportDefinition,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { COURSE_KINDS } from '../courses/course.workflow.ts'
import type { Database } from '../database.ts'
import { MOST_SEATS } from './training-class.policy.ts'
import { CLASS_FORMS } from './training-class.workflow.ts'

const CHECKS: readonly StagedCheck[] = [
  twiceInFile('key'),
  twiceInFile('code', 'organiser'),
  wrongOrder('opens_on', 'closes_on'),
  alreadyStored('key', sql`select from training_classes stored where stored.id = line.key`),
  alreadyStored(
    'code',
    sql`select from training_classes stored
        where stored.unit_id = line.organiser and stored.code = line.code`,
  ),
  {
    column: 'organiser',
    code: 'UNKNOWN_UNIT',
    message: 'there is no such unit',
    when: sql`not exists (select from unit_copies unit where unit.unit_id = line.organiser)`,
  },
  {
    column: 'decision_number',
    code: 'EMPTY',
    message: 'is empty, though the class is not only planned',
    when: sql`line.decision_number is null and line.stage is distinct from 'PLANNED'`,
  },
  {
    column: 'seats',
    code: 'EMPTY',
    message: 'a planned class has a form and seats',
    when: sql`line.stage = 'PLANNED' and (line.seats is null or line.form is null)`,
  },
]

/** Classes that were held, or are planned; one without a last day lasts a day. */
export const classesImport: ImportDefinition<Database> = {
  columns: {
    key: key('class'),
    course_kind: oneOf(COURSE_KINDS),
    code: text(50),
    organiser: key('unit'),
    place: text(200),
    opens_on: day(),
    closes_on: optional(day()),
    decision_number: optional(text(50)),
    form: optional(oneOf(CLASS_FORMS)),
    seats: optional(integer(1, MOST_SEATS)),
    stage: optional(oneOf(['PLANNED', 'CLOSED'])),
  },
  check: work => findProblems(work, CHECKS),
  apply: async ({ db }) => {
    await takeAnchoringTurn(db)
    await sql`
      insert into training_classes (id, course_kind, code, unit_id, place, opens_on, closes_on,
        decision_number, form, seats, stage, curriculum_id, province_id, above_base_id, base_id)
      select line.key, course_kind, code, organiser, place, opens_on, coalesce(closes_on, opens_on),
        decision_number, form, seats, coalesce(stage, 'CLOSED'),
        case when stage = 'PLANNED' then (select id from curricula
          where curricula.course_kind = line.course_kind and in_force_from <= line.opens_on
          order by in_force_from desc limit 1) end,
        unit.province_id, unit.above_base_id, unit.base_id
      from staged line join unit_copies unit on unit.unit_id = line.organiser
    `.execute(db)
    await sql`analyze training_classes`.execute(db)
  },
}
