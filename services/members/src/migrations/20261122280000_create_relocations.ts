import { ANCHORED, databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { anchorColumns } from './columns.ts'

const ANCHORS = ['province', 'above_base', 'base', 'unit']

const TABLES = [
  `create table relocations (
     id uuid primary key,
     move_id uuid not null constraint relocations_move references admission_moves,
     admission_id uuid not null,
     person_id uuid not null,
     action text not null constraint relocations_action check (action in ('MOVE_WHILE_HELPED',
       'MOVE_AFTER_RESOLUTION', 'MOVE_BEFORE_DECISION', 'MOVE_WITH_DECISION', 'CANCEL_FOR_MOVE')),
     full_name text not null,
     on_day date not null,
     moved_on date not null,
     number text not null constraint relocations_number check (length(number) between 1 and 50),
     same_committee boolean not null,
     ${anchorColumns},
     to_province_id uuid,
     to_above_base_id uuid,
     to_base_id uuid,
     to_unit_id uuid not null constraint relocations_to_unit references unit_copies,
     constraint relocations_admission foreign key (admission_id, person_id)
       references admissions (id, person_id),
     constraint relocations_of_move unique (move_id),
     constraint relocations_elsewhere check (to_unit_id <> unit_id),
     constraint relocations_days check (moved_on <= on_day)
   )`,
  `create index relocations_admission on relocations (admission_id, person_id)`,
  `create index relocations_person on relocations (person_id)`,
  ...['', 'to_'].flatMap(side =>
    ANCHORS.map(
      anchor => `create index relocations_${side}${anchor}
        on relocations (${side}${anchor}_id, on_day, id)`,
    ),
  ),
]

/** The same question as ANCHORED, about the new place. */
const RECEIVED = ANCHORED.replaceAll(/\b(province_id|above_base_id|base_id|unit_id)\b/g, 'to_$1')

const { owner, app } = databaseRoles('members')

/** What follows the person, each table with its column of the person. */
const FOLLOWING = [
  ['admissions', 'person_id'],
  ['people', 'id'],
  ['members', 'person_id'],
] as const

/**
 * The place that was left does not reach the dossier afterwards, and the new one not before. So the owner
 * carries it: only one whose relocation this very transaction has written, and sees no other.
 */
const CARRYING = [
  `create policy relocations_owner on relocations for select to ${owner}
     using (xmin = pg_current_xact_id()::xid)`,
  `create function relocates_now(person uuid) returns boolean language sql stable
     set search_path = pg_catalog, public, pg_temp
     return exists (select from public.relocations r where r.person_id = person
       and r.xmin = pg_current_xact_id()::xid)`,
  ...FOLLOWING.map(
    ([table, person]) => `create policy ${table}_carried on ${table} to ${owner}
      using (relocates_now(${person})) with check (relocates_now(${person}))`,
  ),
  `create function carry_dossier(asked uuid) returns void language plpgsql security definer
     set search_path = pg_catalog, public, pg_temp as $$
   declare
     sent relocations%rowtype;
   begin
     select * into strict sent from relocations where id = asked;
     update admissions set province_id = sent.to_province_id, base_id = sent.to_base_id,
       above_base_id = sent.to_above_base_id, unit_id = sent.to_unit_id
     where id = sent.admission_id;
     update members set province_id = sent.to_province_id, base_id = sent.to_base_id,
       above_base_id = sent.to_above_base_id, unit_id = sent.to_unit_id, revision = revision + 1
     where person_id = sent.person_id;
     update people set province_id = sent.to_province_id, base_id = sent.to_base_id,
       above_base_id = sent.to_above_base_id, unit_id = sent.to_unit_id, revision = revision + 1
     where id = sent.person_id;
   end $$`,
  `revoke execute on function relocates_now(uuid), carry_dossier(uuid) from public`,
  `grant execute on function carry_dossier(uuid) to ${app}`,
]

/** People who move while they are being admitted. */
export class CreateRelocations extends Migration {
  override up(): void {
    const secured = secureTable({
      service: 'members',
      table: 'relocations',
      app: ['select', 'insert'],
      rows: `${ANCHORED} or ${RECEIVED} or reaches_admission(admission_id)`,
      written: `(${ANCHORED}) and reaches_admission(admission_id)`,
    })
    for (const statement of [...TABLES, ...secured, ...CARRYING]) this.addSql(statement)
  }
}
