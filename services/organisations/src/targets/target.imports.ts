import {
  day,
  decimal,
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
import type { Work } from '../context.ts'
import type { Database } from '../database.ts'
import { tellTargets } from './target.events.ts'
import { TARGET_INDICATORS } from './target.workflow.ts'

/** Goals set by directives. One that is stored already must be the same. */
export const TARGET_IMPORT: ImportDefinition<Database> = {
  columns: {
    key: key('target'),
    unit: key('unit'),
    indicator: oneOf(TARGET_INDICATORS),
    number: optional(integer(1, 10_000_000)),
    lower_percent: optional(decimal()),
    upper_percent: optional(decimal()),
    period_from: day(),
    period_until: day(),
    directive_number: text(100),
    directive_on: optional(day()),
    directive_issuer: optional(text(200)),
  },
  check: work => findProblems(work, CHECKS),
  apply: storeTargets,
}

const SAID = sql.raw(
  `unit_id, indicator, number, lower_percent, upper_percent, period_from, period_until,
   directive_number, directive_on, directive_issuer`,
)
/** What it said when it was recorded: a revision since then does not contradict the file. */
const SAID_FIRST = sql.raw(
  `t.unit_id, t.indicator, v.number, v.lower_percent, v.upper_percent, t.period_from, t.period_until,
   v.directive_number, v.directive_on, v.directive_issuer`,
)
const SAID_IN_FILE = sql.raw(
  `line.unit, line.indicator, line.number, line.lower_percent, line.upper_percent, line.period_from,
   line.period_until, line.directive_number, line.directive_on, line.directive_issuer`,
)

const CHECKS: readonly StagedCheck[] = [
  {
    column: 'unit',
    code: 'UNKNOWN_UNIT',
    message: 'is not stored',
    when: sql`not exists (select from units u where u.id = line.unit)`,
  },
  twiceInFile('key'),
  twiceInFile('unit', 'indicator', 'period_from', 'period_until', 'directive_number'),
  {
    column: 'period_until',
    code: 'DATES_REVERSED',
    message: 'is not later than period_from',
    when: sql`line.period_until <= line.period_from`,
  },
  {
    column: 'number',
    code: 'NUMBER_OR_BAND',
    message: 'ADMISSIONS has a number, every other indicator a lower percent',
    when: sql`(line.indicator = 'ADMISSIONS') <> (line.number is not null)
      or (line.indicator <> 'ADMISSIONS') <> (line.lower_percent is not null)
      or (line.indicator = 'ADMISSIONS' and line.upper_percent is not null)`,
  },
  {
    column: 'upper_percent',
    code: 'BAND_REVERSED',
    message: 'is below lower_percent, or above 100',
    when: sql`line.upper_percent < line.lower_percent
      or greatest(line.lower_percent, line.upper_percent) > 100`,
  },
  {
    column: 'key',
    code: 'ALREADY_DIFFERENT',
    message: 'the target is stored with other content, or its goal under another key',
    when: sql`exists (select from targets t
      join target_versions v on v.target_id = t.id and v.place = 1
      where t.id = line.key and (${SAID_FIRST}) is distinct from (${SAID_IN_FILE})
        or t.id <> line.key and t.state in ('PROPOSED', 'AGREED') and t.unit_id = line.unit and t.indicator = line.indicator
          and t.period_from = line.period_from and t.period_until = line.period_until
          and t.directive_number = line.directive_number)`,
  },
]

async function storeTargets({ db }: Work): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    insert into targets (id, ${SAID})
    select line.key, ${SAID_IN_FILE} from staged line order by line.line
    on conflict (id) do nothing returning id
  `.execute(db)
  const ids = rows.map(({ id }) => id)
  await sql`
    insert into target_versions (target_id, place, revision, origin, state, number, lower_percent,
      upper_percent, directive_number, directive_on, directive_issuer)
    select id, 1, 1, 'DIRECTIVE', 'AGREED', number, lower_percent, upper_percent, directive_number,
      directive_on, directive_issuer
    from targets where id = any (${ids}::uuid[])
  `.execute(db)
  await tellTargets(db, sql`t.id = any (${ids}::uuid[])`)
}
