import { databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { COUNTED_HERE_OR_OF_OWN_PERSON } from '../units/anchors.entity.ts'
import { anchorColumns } from './columns.ts'

const OPEN = `stage not in ('RECOGNISED', 'REMOVED', 'ENDED')`
const STAGES = `'PROBATION', 'EXTENDED', 'FILE_OPEN', 'CELL_VOTED', 'SECTION_APPRAISED', 'BASE_VOTED',
  'REPORTED_UP', 'RECOGNISED', 'REMOVED', 'ENDED'`

const TABLES = [
  `create table probations (
     id uuid primary key default uuidv7(),
     person_id uuid not null constraint probations_member references members,
     stage text not null constraint probations_stage check (stage in (${STAGES})),
     version integer not null default 1,
     stage_since date not null,
     ceremony_on date not null,
     ends_on date not null,
     extended_on date,
     extended_from date,
     discipline text constraint probations_discipline check (discipline in ('REPRIMAND', 'WARNING')),
     disciplined_on date,
     considered_on date,
     proposal text constraint probations_proposal check (proposal in ('RECOGNITION', 'REMOVAL')),
     route text constraint probations_route
       check (route in ('R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8')),
     deciding_unit_id uuid constraint probations_deciding_unit references unit_copies,
     decided_on date,
     decision_number text,
     due_on date,
     due_timer text constraint probations_due_timer
       check (due_timer in ('PROBATION', 'CELL_RECOGNITION', 'RECOGNITION_DECISION')),
     ${anchorColumns},
     constraint probations_period check (ceremony_on < ends_on),
     constraint probations_extension check (extended_from < ends_on),
     constraint probations_extended_whole
       check (num_nonnulls(extended_on, extended_from, discipline, disciplined_on) in (0, 4)),
     constraint probations_due_has_timer check ((due_on is null) = (due_timer is null)),
     constraint probations_recognised_by_decision
       check (stage not in ('RECOGNISED', 'REMOVED') or num_nulls(decided_on, decision_number) = 0),
     constraint probations_recognised_after_end check (stage <> 'RECOGNISED' or decided_on >= ends_on)
   )`,
  `create unique index probations_one_open on probations (person_id) where ${OPEN}`,
  `create index probations_person on probations (person_id)`,
  `create index probations_deciding_unit on probations (deciding_unit_id)
     where deciding_unit_id is not null`,
  `create index probations_ending on probations (ends_on, id) where stage in ('PROBATION', 'EXTENDED')`,
  ...['province', 'above_base', 'base', 'unit'].map(
    anchor => `create index probations_${anchor}_open
      on probations (${anchor}_id, stage, due_on, id) where ${OPEN}`,
  ),
  `create index members_probationary on members (person_id) where status = 'PROBATIONARY'`,
  `create table probation_moves (
     id uuid primary key default uuidv7(),
     probation_id uuid not null constraint probation_moves_probation references probations,
     place integer not null,
     action text not null,
     from_stage text not null constraint probation_moves_from check (from_stage in (${STAGES})),
     to_stage text not null constraint probation_moves_to check (to_stage in (${STAGES})),
     on_day date not null,
     number text,
     note text constraint probation_moves_note_length check (length(note) <= 2000),
     actor text,
     entered_for boolean not null default false,
     policy_version text not null,
     policy_overlay text,
     duty text constraint probation_moves_duty check (duty in ('PROPOSES', 'DECIDES')),
     holder_id uuid,
     post_id uuid,
     role text,
     post_unit_id uuid,
     meeting_id uuid constraint probation_moves_meeting references meetings,
     recorded_at timestamptz not null default now(),
     constraint probation_moves_place unique (probation_id, place),
     constraint probation_moves_by_itself check (num_nonnulls(actor, holder_id, post_id, role, post_unit_id)
       = case when action in ('OPEN_FILE', 'END') then 0 else 5 end),
     constraint probation_moves_separate_duties
       exclude using gist (probation_id with =, holder_id with =, duty with <>)
       where (duty is not null)
   )`,
  `create index probation_moves_of_meeting on probation_moves (meeting_id) where meeting_id is not null`,
  `create table probation_ballots (
     meeting_id uuid not null constraint probation_ballots_meeting references meetings,
     probation_id uuid not null constraint probation_ballots_probation references probations,
     entitled integer not null,
     present integer not null,
     yes integer not null,
     no integer not null,
     blank integer not null,
     needed integer not null,
     passed boolean not null,
     number text not null,
     primary key (meeting_id, probation_id),
     constraint probation_ballots_counts check (least(yes, no, blank) >= 0 and entitled > 0),
     constraint probation_ballots_add_up check (yes + no + blank = present and present <= entitled),
     constraint probation_ballots_passed check (passed = (yes >= needed))
   )`,
  `create index probation_ballots_of_probation on probation_ballots (probation_id)`,
  `create table probation_papers (
     id uuid primary key default uuidv7(),
     probation_id uuid not null constraint probation_papers_probation references probations,
     kind text not null constraint probation_papers_kind check (kind in ('NEW_MEMBER_CERTIFICATE',
       'SELF_REVIEW', 'HELPER_REMARK', 'OPINION_ORGANISATION', 'OPINION_RESIDENCE',
       'OPINION_SUMMARY')),
     form text,
     number text,
     issued_on date not null,
     issuer text,
     recorded_by uuid not null,
     recorded_at timestamptz not null default now(),
     set_aside_on date,
     set_aside_reason text constraint probation_papers_set_aside_reason
       check (set_aside_reason in ('REPLACED', 'RETURNED', 'TOO_OLD')),
     constraint probation_papers_set_aside check ((set_aside_on is null) = (set_aside_reason is null))
   )`,
  `create unique index probation_papers_one_of_kind on probation_papers (probation_id, kind)
     where set_aside_on is null`,
  `create index probation_papers_of_probation on probation_papers (probation_id)`,
  `create table probation_helpers (
     id uuid primary key default uuidv7(),
     probation_id uuid not null constraint probation_helpers_probation references probations,
     person_id uuid not null constraint probation_helpers_person references members,
     from_on date not null,
     until_on date,
     number text,
     constraint probation_helpers_period check (from_on <= until_on),
     constraint probation_helpers_one
       exclude using gist (probation_id with =, daterange(from_on, until_on) with &&)
   )`,
  `create index probation_helpers_of_probation on probation_helpers (probation_id)`,
  `create index probation_helpers_of_person on probation_helpers (person_id)`,
]

/** What belongs to a probation is seen by whoever sees the probation. */
const OF_PROBATION = '(select true from probations p where p.id = probation_id)'

const CHANGED = ['probation_papers', 'probation_helpers']
const APPENDED = ['probation_moves', 'probation_ballots']

const { app, worker } = databaseRoles('members')

/** From the ceremony to the official membership. */
export class CreateProbations extends Migration {
  override up(): void {
    const of = (table: string, rights: readonly ('select' | 'insert' | 'update')[]) =>
      secureTable({ service: 'members', table, app: rights, rows: OF_PROBATION })
    const secured = [
      ...secureTable({
        service: 'members',
        table: 'probations',
        app: ['select', 'insert', 'update'],
        rows: COUNTED_HERE_OR_OF_OWN_PERSON,
      }),
      ...CHANGED.flatMap(table => of(table, ['select', 'insert', 'update'])),
      ...APPENDED.flatMap(table => of(table, ['select', 'insert'])),
      `grant maintain on probations to ${worker}`,
      `grant insert on recognitions to ${app}`,
      `grant update (official_on) on members to ${app}`,
      `grant update (official_on) on belongings to ${app}`,
    ]
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
