import { ANCHORED_OR_ANCESTOR, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const TABLES = [
  `create extension if not exists ltree`,
  `create extension if not exists btree_gist`,
  `create table unit_copies (
     unit_id uuid primary key,
     revision integer not null,
     name text not null,
     line text not null,
     residential boolean not null,
     founded_on date not null,
     closed_on date,
     province_id uuid,
     above_base_id uuid,
     base_id uuid
   )`,
  `create index unit_copies_closed on unit_copies (closed_on) where closed_on is not null`,
  `create table unit_copy_versions (
     unit_id uuid not null references unit_copies,
     valid daterange not null constraint unit_copy_versions_not_empty check (not isempty(valid)),
     parent_id uuid,
     kind text not null,
     level text not null,
     name text not null,
     code text,
     path ltree not null,
     is_last boolean not null,
     primary key (unit_id, valid without overlaps)
   )`,
  `create index unit_copy_versions_path on unit_copy_versions using gist (path)`,
  `create index unit_copy_versions_parent on unit_copy_versions (parent_id)`,
  `create table population_copies (
     unit_id uuid not null,
     on_day date not null,
     people integer not null constraint population_copies_positive check (people > 0),
     source text,
     primary key (unit_id, on_day)
   )`,
  `create table target_copies (
     target_id uuid primary key,
     revision integer not null,
     unit_id uuid not null,
     indicator text not null constraint target_copies_indicator
       check (indicator in ('ADMISSIONS', 'ADMISSION_RATE', 'MEMBERS_PER_POPULATION')),
     number integer,
     lower_percent double precision,
     upper_percent double precision,
     period_from date not null,
     period_until date not null,
     directive_number text not null,
     directive_on date,
     directive_issuer text,
     constraint target_copies_period check (period_from < period_until)
   )`,
  `create index target_copies_unit on target_copies (unit_id)`,
]

/** The tree without names of people: no row is personal, so only units themselves follow the scope. */
const OPEN_TABLES = ['unit_copy_versions', 'population_copies', 'target_copies']

export class CreateUnits extends Migration {
  override up(): void {
    const secured = [
      ...secureTable({
        service: 'members',
        table: 'unit_copies',
        app: ['select'],
        rows: ANCHORED_OR_ANCESTOR,
      }),
      ...OPEN_TABLES.flatMap(table =>
        secureTable({ service: 'members', table, app: ['select'], rows: 'true' }),
      ),
    ]
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
