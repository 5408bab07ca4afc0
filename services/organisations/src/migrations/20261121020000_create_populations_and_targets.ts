import { anchoredBy, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const POPULATIONS = [
  `create table populations (
     id uuid primary key default uuidv7(),
     unit_id uuid not null constraint populations_unit references units,
     counted_on date not null,
     people integer not null constraint populations_people check (people between 1 and 200000000),
     source text constraint populations_source check (length(source) between 1 and 200),
     recorded_at timestamptz not null default now(),
     superseded_at timestamptz
   )`,
  `create unique index populations_in_force on populations (unit_id, counted_on)
     where superseded_at is null`,
  `create index populations_of_unit on populations (unit_id)`,
]

const TARGETS = [
  `create table targets (
     id uuid primary key default uuidv7(),
     unit_id uuid not null constraint targets_unit references units,
     indicator text not null constraint targets_indicator
       check (indicator in ('ADMISSIONS', 'ADMISSION_RATE', 'MEMBERS_PER_POPULATION')),
     number integer constraint targets_number check (number > 0),
     lower_percent numeric(5, 2) constraint targets_lower check (lower_percent between 0 and 100),
     upper_percent numeric(5, 2) constraint targets_upper
       check (upper_percent between lower_percent and 100),
     period_from date not null,
     period_until date not null constraint targets_period check (period_until > period_from),
     directive_number text not null
       constraint targets_directive check (length(directive_number) between 1 and 100),
     directive_on date,
     directive_issuer text,
     recorded_at timestamptz not null default now(),
     revision integer not null default 1,
     constraint targets_number_or_band
       check ((indicator = 'ADMISSIONS') = (number is not null) and
         (indicator <> 'ADMISSIONS') = (lower_percent is not null)),
     constraint targets_once unique (unit_id, indicator, period_from, period_until, directive_number)
   )`,
]

/** What hangs on a unit is read with the unit, and recorded by whoever reaches the unit itself. */
const onUnit = (table: string, app: readonly ('select' | 'insert' | 'update')[]) =>
  secureTable({
    service: 'organisations',
    table,
    app,
    rows: `exists (select from units u where u.id = ${table}.unit_id)`,
    written: `exists (select from units u
      where u.id = ${table}.unit_id and (${anchoredBy('u.id')}))`,
  })

/** Series of inhabitants, and targets set by directives. */
export class CreatePopulationsAndTargets extends Migration {
  override up(): void {
    const access = [
      ...onUnit('populations', ['select', 'insert', 'update']),
      ...onUnit('targets', ['select', 'insert']),
    ]
    for (const statement of [...POPULATIONS, ...TARGETS, ...access]) this.addSql(statement)
  }
}
