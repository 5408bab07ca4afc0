import { ANCHORED, databaseRoles, secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { anchorColumns, anchorIndexes } from './columns.ts'

const { owner, app, worker } = databaseRoles('members')

const TABLES = [
  `create table file_keepings (
     id uuid primary key default uuidv7(),
     person_id uuid not null constraint file_keepings_member references members,
     from_on date not null,
     until_on date,
     document_number text not null constraint file_keepings_document_number
       check (length(document_number) between 1 and 50),
     document_on date not null,
     apart boolean not null,
     holder_id uuid not null,
     role text not null,
     recorded_at timestamptz not null default now(),
     ${anchorColumns},
     constraint file_keepings_period check (from_on < until_on),
     constraint file_keepings_no_overlap
       exclude using gist (person_id with =, daterange(from_on, until_on) with &&)
   )`,
  `create index file_keepings_person on file_keepings (person_id, from_on)`,
  ...anchorIndexes('file_keepings'),
  `create index file_keepings_apart on file_keepings (unit_id) where apart and until_on is null`,
  `alter table departures add file_due_on date`,
]

/**
 * A committee that keeps the file of somebody who does not lie below it reaches him or her: the owner looks
 * which people these are, once for each statement.
 */
const KEEPERS = [
  `create policy file_keepings_owner on file_keepings for select to ${owner} using (true)`,
  `create function kept_by_viewer() returns uuid[] language sql stable security definer
     set search_path = pg_catalog, public, pg_temp
     return (select coalesce(array_agg(person_id), '{}') from public.file_keepings
       where apart and until_on is null and (${ANCHORED}))`,
  `revoke execute on function kept_by_viewer() from public`,
  `grant execute on function kept_by_viewer() to ${app}`,
  ...[
    ['people', 'id'],
    ['members', 'person_id'],
  ].map(
    ([table, person]) => `create policy ${table}_kept on ${table} for select to ${app}
      using (${person} = any ((select kept_by_viewer())::uuid[]))`,
  ),
]

/** Slip and file of an exit, until the file is handed to another committee. Source: T20; HD06 8.3b. */
const EXITS = `
  select d.person_id as file_id, null::uuid as admission_id, null::uuid as probation_id,
    null::uuid as transfer_id, d.person_id, 'EXIT_FILE' as timer, d.file_due_on as due_on,
    coalesce(nullif(d.base_id, d.unit_id), d.above_base_id, d.province_id) as at_unit_id,
    array['BASE_COMMITTEE', 'ORGANISING'] as roles, d.province_id, d.above_base_id, d.base_id,
    d.unit_id
  from departures d join members m on m.person_id = d.person_id and m.left_on = d.on_day
  where d.file_due_on is not null
    and coalesce(nullif(d.base_id, d.unit_id), d.above_base_id, d.province_id) is not null
    and not exists (select from file_keepings k
      where k.person_id = d.person_id and k.from_on >= d.on_day)`

const FILES = 'admission_id, probation_id, transfer_id, person_id'

/** Which committee keeps a member's file, and until when the file of an exit is handed up. */
export class KeepFiles extends Migration {
  override up(): void {
    const statements = [
      ...TABLES,
      ...secureTable({
        service: 'members',
        table: 'file_keepings',
        app: ['select', 'insert'],
        rows: `${ANCHORED} or reaches_person(person_id)`,
        written: `reaches_person(person_id) and holder_id = ${setting('holder')}::uuid`,
      }),
      `create policy file_keepings_ended on file_keepings for update to ${app}
         using (reaches_person(person_id)) with check (reaches_person(person_id))`,
      `grant update (until_on) on file_keepings to ${app}`,
      `grant update (file_due_on) on departures to ${app}`,
      ...KEEPERS,
      `alter table reminders
         add person_id uuid constraint reminders_person references people,
         drop constraint reminders_of_one_file,
         add constraint reminders_of_one_file check (num_nonnulls(${FILES}) = 1),
         drop constraint reminders_once,
         add constraint reminders_once unique nulls not distinct
           (${FILES}, timer, due_on, level, to_unit_id)`,
      `create index reminders_of_person on reminders (person_id) where person_id is not null`,
      `alter view running_terms rename to terms_of_work`,
      `create view running_terms with (security_invoker = true) as
         select file_id, admission_id, probation_id, transfer_id, null::uuid as person_id, timer,
           due_on, at_unit_id, roles, province_id, above_base_id, base_id, unit_id
         from terms_of_work union all ${EXITS}`,
      `grant select on running_terms to ${app}, ${worker}`,
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
