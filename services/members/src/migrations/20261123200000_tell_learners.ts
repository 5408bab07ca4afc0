import { databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const { owner } = databaseRoles('members')

/** Before the cell has voted on the recognition, and on the admission. */
const ON_PROBATION = `'PROBATION', 'EXTENDED', 'FILE_OPEN'`
const BEFORE_ADMISSION = `'SYMPATHISER', 'CLASS_PROPOSED', 'CERTIFIED', 'DOSSIER_PERMITTED',
  'DOSSIER_OPEN', 'VERIFYING', 'CV_CERTIFIED'`

/** Which course the way of a person asks for; people whose way never asked for one are not in it. */
const TABLE = `create table learners (
  person_id uuid primary key,
  revision integer not null default 1,
  course_kind text constraint learners_course check (course_kind in ('AWARENESS', 'NEW_MEMBER')),
  since date,
  due_on date,
  proposed_on date,
  constraint learners_asked check ((course_kind is null) = (since is null)),
  constraint learners_nothing_else
    check (course_kind is not null or num_nonnulls(due_on, proposed_on) = 0)
)`

/** The newest way of each of these people decides. Source: HD38 I.1.1 (admission), HD06 4.1 (recognition). */
const STATE = `
  select asked.person_id, way.course_kind, way.since, way.due_on, way.proposed_on
  from (select distinct unnest(people) as person_id) asked
  left join lateral (
    select * from (
      select 'NEW_MEMBER' as course_kind, ceremony_on as since, ends_on as due_on,
        null::date as proposed_on
      from probations where person_id = asked.person_id and stage in (${ON_PROBATION})
      union all
      select 'AWARENESS', coalesce(listed_on, stage_since), expected_quarter,
        case when stage = 'CLASS_PROPOSED' then stage_since end
      from admissions where person_id = asked.person_id and stage in (${BEFORE_ADMISSION})
    ) ways where since is not null order by since desc limit 1
  ) way on true`

const TELL = `create function tell_learners(people uuid[]) returns void language sql
  security definer set search_path = pg_catalog, public, pg_temp as $$
    with told as (
      insert into learners as known (person_id, course_kind, since, due_on, proposed_on)
      select * from (${STATE}) state
      where course_kind is not null
        or exists (select from learners before where before.person_id = state.person_id)
      on conflict (person_id) do update set revision = known.revision + 1,
        course_kind = excluded.course_kind, since = excluded.since, due_on = excluded.due_on,
        proposed_on = excluded.proposed_on
      where (known.course_kind, known.since, known.due_on, known.proposed_on)
        is distinct from (excluded.course_kind, excluded.since, excluded.due_on, excluded.proposed_on)
      returning known.*
    )
    insert into outbox_events (type, version, payload)
    select 'learner.changed', 1, jsonb_build_object('personId', person_id, 'revision', revision,
      'courseKind', course_kind, 'since', since, 'dueOn', due_on, 'proposedOn', proposed_on)
    from told
  $$`

/** Those of the changed rows in whose state the event has a part. */
const CHANGED = {
  insert: 'select person_id from new_rows',
  update: (state: string) => `select new_rows.person_id from new_rows join old_rows using (id)
    where (${columns('new_rows', state)}) is distinct from (${columns('old_rows', state)})`,
  delete: 'select person_id from old_rows',
}
const columns = (rows: string, state: string) =>
  state
    .split(' ')
    .map(column => `${rows}.${column}`)
    .join(', ')

const watch = (table: string, state: string) => {
  const name = `tell_learners_of_${table}`
  const trigger = (change: 'insert' | 'update' | 'delete', rows: string) =>
    `create trigger ${table}_tell_learners_at_${change} after ${change} on ${table}
       referencing ${rows} for each statement execute function ${name}()`
  return [
    `create policy ${table}_learners on ${table} for select to ${owner} using (true)`,
    `create function ${name}() returns trigger language plpgsql security definer
       set search_path = pg_catalog, public, pg_temp as $$
     begin
       if tg_op = 'INSERT' then perform tell_learners(array(${CHANGED.insert}));
       elsif tg_op = 'UPDATE' then perform tell_learners(array(${CHANGED.update(state)}));
       else perform tell_learners(array(${CHANGED.delete}));
       end if;
       return null;
     end $$`,
    `revoke execute on function ${name}() from public`,
    trigger('insert', 'new table as new_rows'),
    trigger('update', 'new table as new_rows old table as old_rows'),
    trigger('delete', 'old table as old_rows'),
  ]
}

const STATEMENTS = [
  TABLE,
  ...secureTable({
    service: 'members',
    table: 'learners',
    app: [],
    rows: 'false',
    worker: ['select'],
  }),
  `create policy learners_owner on learners to ${owner} using (true) with check (true)`,
  `create policy outbox_events_owner on outbox_events for insert to ${owner} with check (true)`,
  TELL,
  'revoke execute on function tell_learners(uuid[]) from public',
  ...watch('admissions', 'person_id stage stage_since listed_on expected_quarter'),
  ...watch('probations', 'person_id stage ceremony_on ends_on'),
  // Those who are on a way already.
  `select tell_learners(array(select person_id from admissions where stage in (${BEFORE_ADMISSION})
     union select person_id from probations where stage in (${ON_PROBATION})))`,
]

/**
 * Tells training which course the way of a person asks for, whatever command or file changed the way: a
 * trigger, because a file of a whole province changes as much as one step of one dossier.
 */
export class TellLearners extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement)
  }
}
