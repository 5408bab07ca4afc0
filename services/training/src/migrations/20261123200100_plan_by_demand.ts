import { ANCHORED, databaseRoles, secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const { owner } = databaseRoles('training')

const KINDS = `'AWARENESS', 'NEW_MEMBER', 'ELEMENTARY_THEORY', 'SECRETARIES'`
const READERS = `'PROPAGANDA', 'ORGANISING', 'CELL_SECRETARY', 'BASE_COMMITTEE', 'LEADER'`
/** How long before a certificate lapses its bearer is counted again: the centre needs time to plan a class. */
const AHEAD_DAYS = 90

const RULES = [
  `create table demand_rules (
     policy_version text not null references policy_versions,
     course_kind text not null constraint demand_rules_kind check (course_kind in (${KINDS})),
     ahead_days smallint not null constraint demand_rules_ahead check (ahead_days between 0 and 1000),
     source text not null,
     is_confirmed boolean not null,
     primary key (policy_version, course_kind)
   )`,
  // Row security would show the owner no version.
  'alter table policy_versions no force row level security',
  `insert into demand_rules (policy_version, course_kind, ahead_days, source, is_confirmed)
     select code, kind, ${AHEAD_DAYS}, 'DESIGN: no rule found', false
     from policy_versions cross join unnest(array[${KINDS}]) as kind`,
  'alter table policy_versions force row level security',
]

/** Where nobody is known yet of whom something is told, the place stays empty and nobody sees the row. */
const LEARNERS = [
  `create table learners (
     person_id uuid primary key,
     revision integer not null,
     course_kind text constraint learners_kind check (course_kind in (${KINDS})),
     since date,
     due_on date,
     proposed_on date,
     covered_until date,
     unit_id uuid,
     province_id uuid, above_base_id uuid, base_id uuid,
     constraint learners_asked check ((course_kind is null) = (since is null))
   )`,
  ...['unit_id', 'base_id', 'above_base_id', 'province_id'].map(
    anchor => `create index learners_${anchor} on learners (${anchor}, course_kind, since, person_id)
      where course_kind is not null`,
  ),
  `create index training_classes_under_way on training_classes (id)
     where stage in ('OPEN', 'RUNNING')`,
]

/** Until when certificates of a course cover a person; for ever where one does not lapse. */
const COVER = [
  `create function covered_until(person uuid, kind text) returns date language sql stable
     begin atomic
       select max(coalesce(held.valid_until, date 'infinity')) from certificates held
       where held.person_id = person and held.course_kind = kind and not exists (
         select from certificate_revocations ended where ended.certificate_id = held.id);
     end`,
  ...['learners', 'certificates', 'certificate_revocations'].map(
    table => `create policy ${table}_covered on ${table}
      for ${table === 'learners' ? 'all' : 'select'} to ${owner} using (true)`,
  ),
  ...[
    ['certificates', 'select person_id from new_rows'],
    [
      'certificate_revocations',
      `select held.person_id from certificates held join new_rows on new_rows.certificate_id = held.id`,
    ],
  ].flatMap(([table, people]) => [
    `create function cover_learners_by_${table}() returns trigger language plpgsql security definer
       set search_path = pg_catalog, public, pg_temp as $$
     begin
       update learners set covered_until = covered_until(person_id, course_kind)
       where person_id in (${people});
       return null;
     end $$`,
    `revoke execute on function cover_learners_by_${table}() from public`,
    `create trigger ${table}_cover_learners after insert on ${table}
       referencing new table as new_rows for each statement
       execute function cover_learners_by_${table}()`,
  ]),
]

/** Who needs which class, from what members tells and from the certificates on record. */
export class PlanByDemand extends Migration {
  override up(): void {
    const service = 'training'
    const statements = [
      ...RULES,
      ...secureTable({
        service,
        table: 'demand_rules',
        app: ['select'],
        worker: ['select'],
        rows: 'true',
      }),
      ...LEARNERS,
      ...secureTable({
        service,
        table: 'learners',
        app: ['select'],
        rows: `(${ANCHORED}) and ${setting('role')} in (${READERS})`,
      }),
      ...COVER,
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
