import { ANCHORED, databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const IS_OPEN = `stage not in ('CEREMONY_HELD', 'OFF_LIST', 'WITHDRAWN', 'REFUSED', 'CANCELLED',
  'MOVED_AWAY')`
const KEYS = 'anchor, anchor_id, stage, due_month, province_id, above_base_id, base_id, unit_id'

/** Open dossiers, once at each of their anchors; further columns follow as they are named. */
const atAnchors = (dossiers: string, number: string) => `
  select at.anchor, at.anchor_id, fact.stage,
    date_trunc('month', fact.due_or_never)::date as due_month,
    at.province_id, at.above_base_id, at.base_id, at.unit_id, ${number} as number
  from ${dossiers} fact cross join lateral (values
    ('province_id', fact.province_id, fact.province_id, null::uuid, null::uuid, null::uuid),
    ('above_base_id', fact.above_base_id, fact.province_id, fact.above_base_id, null, null),
    ('base_id', fact.base_id, fact.province_id, fact.above_base_id, fact.base_id, null),
    ('unit_id', fact.unit_id, fact.province_id, fact.above_base_id, fact.base_id, fact.unit_id)
  ) at(anchor, anchor_id, province_id, above_base_id, base_id, unit_id)
  where fact.${IS_OPEN} and at.anchor_id is not null`

const summed = (counted: string) => `
  select ${KEYS}, sum(number)::integer as number from (${counted}) counted
  group by ${KEYS} having sum(number) <> 0`

const append = (counted: string) =>
  `insert into dossier_counts (${KEYS}, number) ${summed(counted)}`

const NEW = atAnchors('new_rows', '1')
const OLD = atAnchors('old_rows', '-1')

const { owner, worker } = databaseRoles('members')

const trigger = (change: 'insert' | 'update' | 'delete', rows: string) =>
  `create trigger admissions_counted_at_${change} after ${change} on admissions
     referencing ${rows} for each statement execute function count_dossiers()`

const ANCHORS = ['province', 'above_base', 'base', 'unit']
const ROW_POLICY = 'province_id, above_base_id, base_id, unit_id, person_id'

/**
 * Under a row policy only a bare column, compared with a value, finds its index: `coalesce` might leak.
 */
const INDEXES = [
  `alter table admissions add due_or_never date not null
     generated always as (coalesce(due_on, date '9999-12-31')) stored`,
  ...ANCHORS.flatMap(anchor => [
    `drop index admissions_${anchor}_open`,
    `create index admissions_${anchor}_open on admissions
       (${anchor}_id, stage, due_or_never, id)
       include (${ROW_POLICY.replace(`${anchor}_id, `, '')}) where ${IS_OPEN}`,
  ]),
]

const STATEMENTS = [
  ...INDEXES,
  `create table dossier_counts (
     id uuid primary key default uuidv7(),
     anchor text not null constraint dossier_counts_anchor
       check (anchor in ('province_id', 'above_base_id', 'base_id', 'unit_id')),
     anchor_id uuid not null,
     stage text not null,
     due_month date not null,
     number integer not null,
     province_id uuid,
     above_base_id uuid,
     base_id uuid,
     unit_id uuid
   )`,
  `create index dossier_counts_of_anchor on dossier_counts (anchor_id, anchor)
     include (stage, due_month, number, province_id, above_base_id, base_id, unit_id)`,
  ...secureTable({
    service: 'members',
    table: 'dossier_counts',
    app: ['select'],
    rows: ANCHORED,
    worker: ['select', 'insert', 'delete'],
  }),
  `create policy dossier_counts_owner on dossier_counts for insert to ${owner} with check (true)`,
  `create function count_dossiers() returns trigger language plpgsql security definer
     set search_path = pg_catalog, public, pg_temp as $$
   begin
     if tg_op = 'INSERT' then ${append(NEW)};
     elsif tg_op = 'UPDATE' then ${append(`${NEW} union all ${OLD}`)};
     else ${append(OLD)};
     end if;
     return null;
   end $$`,
  'revoke execute on function count_dossiers() from public',
  trigger('insert', 'new table as new_rows'),
  trigger('update', 'new table as new_rows old table as old_rows'),
  trigger('delete', 'old table as old_rows'),
  `create policy admissions_owner on admissions for select to ${owner} using (true)`,
  append(atAnchors('admissions', '1')),
  'drop policy admissions_owner on admissions',
  `create view miscounted_dossiers with (security_invoker = true) as
     ${summed(`select ${KEYS}, number from dossier_counts union all ${atAnchors('admissions', '-1')}`)}`,
  `grant select on miscounted_dossiers to ${worker}`,
]

/**
 * How many open dossiers lie below each anchor, by stage and month of their clock: rows are only appended,
 * by whatever changes a dossier, and add up. Every night they are folded and compared with the dossiers.
 */
export class CountDossiers extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement)
  }
}
