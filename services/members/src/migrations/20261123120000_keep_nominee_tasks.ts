import { databaseRoles, secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const { owner, app } = databaseRoles('members')

const TASKS = [
  `create table nominee_tasks (
     id uuid primary key default uuidv7(),
     nomination_id uuid not null constraint nominee_tasks_nomination references nominations,
     kind text not null constraint nominee_tasks_kind check (kind in ('TASK', 'TRIAL')),
     content text not null constraint nominee_tasks_content check (length(content) between 1 and 500),
     begun_on date not null,
     ended_on date,
     result text constraint nominee_tasks_result check (length(result) between 1 and 1000),
     recorded_by uuid not null,
     recorded_at timestamptz not null default now(),
     constraint nominee_tasks_period check (begun_on <= ended_on),
     constraint nominee_tasks_ended check ((ended_on is null) = (result is null))
   )`,
  `create index nominee_tasks_of_nomination on nominee_tasks (nomination_id, begun_on)`,
  ...secureTable({
    service: 'members',
    table: 'nominee_tasks',
    app: ['select', 'insert'],
    rows: '(select true from nominations n where n.id = nomination_id)',
    written: `(select n.body_unit_id = ${setting('body')}::uuid
      and n.stage in ('DRAFT', 'SENT', 'MORE_ASKED', 'ACCEPTED')
      from nominations n where n.id = nomination_id)`,
  }),
  `create policy nominee_tasks_ended_once on nominee_tasks as restrictive for update to ${app}
     using (ended_on is null) with check (true)`,
  `grant update (ended_on, result) on nominee_tasks to ${app}`,
]

/**
 * The personal number is sealed with a nomination to compare it while it is decided. Accepting seals it with
 * the person; with the answer the copy goes, whichever the answer is.
 */
const FORGOTTEN = [
  `create policy nominee_numbers_forgotten on nominee_numbers for delete to ${owner} using (true)`,
  `create function forget_nominee_number() returns trigger language plpgsql security definer
     set search_path = pg_catalog, public, pg_temp as $$
   begin
     delete from nominee_numbers where nomination_id = new.id;
     return null;
   end $$`,
  'revoke execute on function forget_nominee_number() from public',
  `create trigger nominations_forget_number after update of stage on nominations for each row
     when (new.stage in ('ACCEPTED', 'DECLINED', 'WITHDRAWN'))
     execute function forget_nominee_number()`,
  `delete from nominee_numbers number using nominations n
     where n.id = number.nomination_id and n.stage in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')`,
]

/** What a body gave its nominee to do, and what came of it. Source: HD38 I.1.1d; the charter of the Union. */
export class KeepNomineeTasks extends Migration {
  override up(): void {
    for (const statement of [...TASKS, ...FORGOTTEN]) this.addSql(statement)
  }
}
