import { ANCHORED, databaseRoles, secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { COUNTED_HERE_OR_OF_OWN_PERSON } from '../units/anchors.entity.ts'
import { anchorColumns } from './columns.ts'
import { statePolicyValues } from './policy-additions.ts'

const STAGES = `'BELONGING', 'REQUESTED', 'OUT_SIGNED', 'IN_TRANSIT', 'IN_SIGNED', 'STAYING', 'RETURNING',
  'REJECTED_INCOMPLETE', 'WRONG_ADDRESS', 'REPORTED_LOST', 'ACCEPTED', 'RETURNED', 'WITHDRAWN', 'ENDED'`
const OPEN = `stage not in ('ACCEPTED', 'RETURNED', 'WITHDRAWN', 'ENDED')`
const ANCHORS = ['province', 'above_base', 'base', 'unit']
const ORGANS = `'CELL', 'SECTION', 'BASE', 'COMMITTEE', 'ABOVE_BASE', 'PROVINCE', 'ABROAD'`

const TABLES = [
  `create table transfers (
     id uuid primary key,
     person_id uuid not null constraint transfers_member references members,
     kind text not null constraint transfers_kind check (kind in ('OFFICIAL', 'TEMPORARY')),
     ground text constraint transfers_ground check (ground in ('WORK', 'STUDY')),
     stage text not null constraint transfers_stage check (stage in (${STAGES})),
     version integer not null default 1,
     stage_since date not null,
     number text not null,
     paper integer not null default 1 constraint transfers_paper check (paper > 0),
     requested_on date not null,
     decided_on date,
     introduced_on date,
     arrived_on date,
     until_on date,
     dues_paid_until date,
     full_name text not null,
     born_on date not null,
     ceremony_on date not null,
     official_on date,
     abroad_place text constraint transfers_abroad_place check (length(abroad_place) between 1 and 200),
     waits_for text constraint transfers_waits_for check (waits_for in (${ORGANS})),
     waits_side text constraint transfers_waits_side check (waits_side in ('GIVER', 'RECEIVER')),
     due_on date,
     due_timer text constraint transfers_due_timer check (due_timer in ('TRANSFER', 'HAND_IN', 'STAY')),
     forwarded_by uuid,
     ${anchorColumns},
     to_province_id uuid,
     to_above_base_id uuid,
     to_base_id uuid,
     to_unit_id uuid constraint transfers_to_unit references unit_copies,
     constraint transfers_somewhere check ((to_unit_id is null) = (abroad_place is not null)),
     constraint transfers_elsewhere check (to_unit_id <> unit_id),
     constraint transfers_stay check ((kind = 'TEMPORARY') = (until_on is not null)
       and (kind = 'TEMPORARY') = (ground is not null)),
     constraint transfers_days check (requested_on <= introduced_on and introduced_on <= arrived_on),
     constraint transfers_arrived check (stage not in ('ACCEPTED', 'STAYING', 'RETURNING', 'RETURNED')
       or arrived_on is not null),
     constraint transfers_waits_whole check ((waits_for is null) = (waits_side is null)),
     constraint transfers_due_has_timer check ((due_on is null) = (due_timer is null))
   )`,
  `create unique index transfers_one_open on transfers (person_id) where ${OPEN}`,
  `create index transfers_person on transfers (person_id)`,
  ...['', 'to_'].flatMap(side =>
    ANCHORS.map(
      anchor => `create index transfers_${side}${anchor} on transfers (${side}${anchor}_id, due_on, id)
        where ${OPEN}`,
    ),
  ),
  `create index transfers_from_ever on transfers (unit_id)`,
  `create index transfers_to_ever on transfers (to_unit_id) where to_unit_id is not null`,
  `create table transfer_moves (
     id uuid primary key default uuidv7(),
     transfer_id uuid not null constraint transfer_moves_transfer references transfers,
     place integer not null,
     action text not null,
     from_stage text not null constraint transfer_moves_from check (from_stage in (${STAGES})),
     to_stage text not null constraint transfer_moves_to check (to_stage in (${STAGES})),
     on_day date not null,
     paper integer not null,
     box smallint constraint transfer_moves_box check (box between 1 and 10),
     unit_id uuid constraint transfer_moves_unit references unit_copies,
     number text,
     note text constraint transfer_moves_note_length check (length(note) <= 2000),
     side text constraint transfer_moves_side check (side in ('GIVER', 'RECEIVER')),
     entered_for boolean not null default false,
     policy_version text not null,
     policy_overlay text,
     holder_id uuid,
     post_id uuid,
     role text,
     post_unit_id uuid,
     recorded_at timestamptz not null default now(),
     constraint transfer_moves_place unique (transfer_id, place),
     constraint transfer_moves_by_itself check (num_nonnulls(side, holder_id, post_id, role, post_unit_id)
       = case when action = 'END' then 0 else 5 end)
   )`,
  `create index transfer_moves_unit on transfer_moves (unit_id) where unit_id is not null`,
  `create table transfer_papers (
     id uuid primary key default uuidv7(),
     transfer_id uuid not null constraint transfer_papers_transfer references transfers,
     kind text not null constraint transfer_papers_kind
       check (kind in ('CARD', 'SELF_REVIEW', 'SEALED_FILE', 'MEMBER_SHEET')),
     issued_on date not null,
     number text,
     recorded_by uuid not null,
     recorded_at timestamptz not null default now()
   )`,
  `create index transfer_papers_of_transfer on transfer_papers (transfer_id)`,
  `create index unit_copy_versions_provinces on unit_copy_versions (name) where level = 'PROVINCE'`,
  `create table inquiries (
     id uuid primary key default uuidv7(),
     person_id uuid not null constraint inquiries_member references members,
     kind text not null constraint inquiries_kind check (kind in ('INSPECTION', 'COMPLAINT')),
     from_on date not null,
     document_number text not null constraint inquiries_document_number
       check (length(document_number) between 1 and 50),
     document_on date not null,
     issuer text not null constraint inquiries_issuer check (length(issuer) between 1 and 200),
     until_on date,
     end_document_number text constraint inquiries_end_document_number
       check (length(end_document_number) between 1 and 50),
     holder_id uuid not null,
     role text not null,
     recorded_at timestamptz not null default now(),
     ${anchorColumns},
     constraint inquiries_period check (from_on <= until_on),
     constraint inquiries_end_document check ((until_on is null) = (end_document_number is null))
   )`,
  `create index inquiries_person on inquiries (person_id)`,
  ...ANCHORS.map(anchor => `create index inquiries_${anchor} on inquiries (${anchor}_id)`),
]

/** The same question as ANCHORED, about the receiving side. */
const RECEIVED = ANCHORED.replaceAll(/\b(province_id|above_base_id|base_id|unit_id)\b/g, 'to_$1')

/**
 * The giving side sees its transfers; the receiving side those that were introduced to it; whoever
 * forwarded one that came to the wrong place, that one.
 */
const OF_BOTH_SIDES = `${ANCHORED} or (introduced_on is not null and (${RECEIVED}))
  or forwarded_by = ${setting('post')}::uuid`

/** What belongs to a transfer is seen by whoever sees the transfer. */
const OF_TRANSFER = '(select true from transfers t where t.id = transfer_id)'

const { owner, app } = databaseRoles('members')

/** Tables of the member that follow him or her, each with its column of the person. */
const FOLLOWING = [
  ['people', 'id'],
  ['members', 'person_id'],
  ['belongings', 'person_id'],
  ['probations', 'person_id'],
  ['activity_limits', 'person_id'],
] as const

/**
 * Who accepts a member does not reach him or her before, and the giving side not afterwards. So the owner
 * moves the member: only for a transfer whose acceptance this very transaction has written, and sees
 * nobody else.
 */
const ARRIVAL = [
  `create policy transfers_owner on transfers for select to ${owner} using (true)`,
  `create policy unit_copy_versions_owner on unit_copy_versions for select to ${owner} using (true)`,
  `create function arrives_now(person uuid) returns boolean language sql stable
     set search_path = pg_catalog, public, pg_temp
     return exists (select from public.transfers t where t.person_id = person
       and t.stage in ('ACCEPTED', 'STAYING') and t.xmin = pg_current_xact_id()::xid)`,
  ...FOLLOWING.map(
    ([table, person]) => `create policy ${table}_owner on ${table} to ${owner}
      using (arrives_now(${person})) with check (arrives_now(${person}))`,
  ),
  `create policy probation_helpers_owner on probation_helpers to ${owner}
     using (exists (select from probations p where p.id = probation_id and arrives_now(p.person_id)))`,
  `create function take_in_member(asked uuid) returns void language plpgsql security definer
     set search_path = pg_catalog, public, pg_temp as $$
   declare
     arrived transfers%rowtype;
   begin
     select * into strict arrived from transfers where id = asked and to_unit_id is not null
       and stage in ('ACCEPTED', 'STAYING') and xmin = pg_current_xact_id()::xid;
     if arrived.kind = 'TEMPORARY' then
       insert into activity_limits (person_id, kind, ground, place, valid, document_number,
         document_on, province_id, above_base_id, base_id, unit_id)
       select m.person_id, 'TEMPORARY_ELSEWHERE', arrived.ground,
         (select left(v.name, 200) from unit_copy_versions v
          where v.unit_id = arrived.to_unit_id and v.is_last),
         daterange(arrived.arrived_on, arrived.until_on + 1), arrived.number, arrived.requested_on,
         m.province_id, m.above_base_id, m.base_id, m.unit_id
       from members m where m.person_id = arrived.person_id and not exists (
         select from activity_limits own where own.person_id = m.person_id
           and own.kind = 'TEMPORARY_ELSEWHERE'
           and own.valid && daterange(arrived.arrived_on, arrived.until_on + 1));
       return;
     end if;
     update belongings set until_on = greatest(arrived.arrived_on, from_on + 1)
     where person_id = arrived.person_id and until_on is null;
     insert into belongings (person_id, from_on, reason, official_on, exempt, born_on, sex,
       ethnic_group, religion, general_education, professional_level, political_theory, occupation,
       flags, province_id, above_base_id, base_id, unit_id)
     select m.person_id, coalesce((select max(b.until_on) from belongings b
         where b.person_id = m.person_id), arrived.arrived_on), 'TRANSFERRED', m.official_on, m.exempt,
       p.born_on, p.sex, p.ethnic_group, p.religion, p.general_education, p.professional_level,
       p.political_theory, p.occupation, p.flags, arrived.to_province_id, arrived.to_above_base_id,
       arrived.to_base_id, arrived.to_unit_id
     from members m join people p on p.id = m.person_id where m.person_id = arrived.person_id;
     update members set province_id = arrived.to_province_id, base_id = arrived.to_base_id,
       above_base_id = arrived.to_above_base_id, unit_id = arrived.to_unit_id,
       revision = revision + 1 where person_id = arrived.person_id;
     update people set province_id = arrived.to_province_id, base_id = arrived.to_base_id,
       above_base_id = arrived.to_above_base_id, unit_id = arrived.to_unit_id,
       revision = revision + 1 where id = arrived.person_id;
     update probation_helpers h set until_on = greatest(arrived.arrived_on, h.from_on)
     from probations p where p.id = h.probation_id and p.person_id = arrived.person_id
       and h.until_on is null;
     update probations set province_id = arrived.to_province_id, base_id = arrived.to_base_id,
       above_base_id = arrived.to_above_base_id, unit_id = arrived.to_unit_id, version = version + 1
     where person_id = arrived.person_id and stage not in ('RECOGNISED', 'REMOVED', 'ENDED');
   end $$`,
  `revoke execute on function arrives_now(uuid), take_in_member(uuid) from public`,
  `grant execute on function take_in_member(uuid) to ${app}`,
]

/** Members who move from one organisation to another, for good or for a time. */
export class CreateTransfers extends Migration {
  override up(): void {
    const secured = [
      ...secureTable({
        service: 'members',
        table: 'transfers',
        app: ['select', 'insert', 'update'],
        rows: OF_BOTH_SIDES,
      }),
      ...['transfer_moves', 'transfer_papers'].flatMap(table =>
        secureTable({ service: 'members', table, app: ['select', 'insert'], rows: OF_TRANSFER }),
      ),
      ...secureTable({
        service: 'members',
        table: 'inquiries',
        app: ['select', 'insert'],
        rows: COUNTED_HERE_OR_OF_OWN_PERSON,
        written: `(${COUNTED_HERE_OR_OF_OWN_PERSON}) and holder_id = ${setting('holder')}::uuid`,
      }),
      `grant update (until_on, end_document_number) on inquiries to ${app}`,
      ...statePolicyValues({
        version: 'POLICY_294_HD38_2025',
        document: 'HD_38_2025',
        values: [['temporaryExtensionMonthsBelow', 12, 'HD 38, 4.3.2c; QĐ 294, 6.3.2a']],
      }),
    ]
    for (const statement of [...TABLES, ...secured, ...ARRIVAL]) this.addSql(statement)
  }
}
