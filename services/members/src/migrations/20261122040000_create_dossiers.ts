import { ANCHORED, databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { anchorColumns, anchorIndexes } from './columns.ts'

const OPEN = `stage not in ('CEREMONY_HELD', 'OFF_LIST', 'WITHDRAWN', 'REFUSED', 'CANCELLED',
  'MOVED_AWAY')`

const TABLES = [
  `alter table unit_copy_versions
     add residential boolean not null default false,
     add authorised_to_admit boolean not null default false,
     add delegated_above_base boolean not null default false`,
  `alter table admissions
     add version integer not null default 1,
     add stage_since date,
     add route text constraint admissions_route
       check (route in ('R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8')),
     add deciding_unit_id uuid constraint admissions_deciding_unit references unit_copies,
     add opened_on date,
     add considered_on date,
     add due_on date,
     add due_timer text,
     add special_cases text[] not null default '{}' constraint admissions_special_cases
       check (special_cases <@ array['READMISSION', 'RELIGION', 'RELIGIOUS_DIGNITARY',
         'ETHNIC_CHINESE', 'FOREIGN_SPOUSE', 'ENTERPRISE_OWNER', 'OVER_60', 'HARDSHIP_AREA',
         'LITERACY', 'POLITICAL_QUESTION']),
     add constraint admissions_due_has_timer check ((due_on is null) = (due_timer is null))`,
  `create index admissions_deciding_unit on admissions (deciding_unit_id)
     where deciding_unit_id is not null`,
  ...['province', 'above_base', 'base', 'unit'].map(
    anchor => `create index admissions_${anchor}_open
      on admissions (${anchor}_id, stage, due_on, id) where ${OPEN}`,
  ),
  `create unique index admissions_one_open on admissions (person_id) where ${OPEN}`,
  `create table meetings (
     id uuid primary key default uuidv7(),
     organ text not null constraint meetings_organ check (organ in ('CELL', 'BASE_COMMITTEE',
       'STANDING_BOARD', 'PERMANENT_BUREAU')),
     held_on date not null,
     form_of_vote text not null constraint meetings_form_of_vote
       check (form_of_vote in ('SECRET_BALLOT', 'MEMBER_CARD')),
     entitled integer not null constraint meetings_entitled check (entitled > 0),
     present integer not null,
     recorded_by uuid not null,
     recorded_at timestamptz not null default now(),
     ${anchorColumns},
     constraint meetings_present check (present between 0 and entitled)
   )`,
  ...anchorIndexes('meetings', 'held_on'),
  `create table admission_moves (
     id uuid primary key default uuidv7(),
     admission_id uuid not null constraint admission_moves_admission references admissions,
     place integer not null,
     action text not null,
     from_stage text not null,
     to_stage text not null,
     on_day date not null,
     number text,
     note text constraint admission_moves_note_length check (length(note) <= 2000),
     actor text not null,
     entered_for boolean not null default false,
     from_paper boolean not null default false,
     policy_version text not null,
     policy_overlay text,
     duty text constraint admission_moves_duty check (duty in ('PROPOSES', 'DECIDES')),
     holder_id uuid not null,
     post_id uuid not null,
     role text not null,
     post_unit_id uuid not null,
     meeting_id uuid constraint admission_moves_meeting references meetings,
     recorded_at timestamptz not null default now(),
     constraint admission_moves_place unique (admission_id, place),
     constraint admission_moves_separate_duties
       exclude using gist (admission_id with =, holder_id with =, duty with <>)
       where (duty is not null)
   )`,
  `create index admission_moves_meeting on admission_moves (meeting_id) where meeting_id is not null`,
  `create table ballots (
     meeting_id uuid not null constraint ballots_meeting references meetings,
     admission_id uuid not null constraint ballots_admission references admissions,
     entitled integer not null,
     present integer not null,
     yes integer not null,
     no integer not null,
     blank integer not null,
     needed integer not null,
     passed boolean not null,
     number text,
     primary key (meeting_id, admission_id),
     constraint ballots_counts check (least(yes, no, blank) >= 0 and entitled > 0),
     constraint ballots_add_up check (yes + no + blank = present and present <= entitled),
     constraint ballots_passed check (passed = (yes >= needed))
   )`,
  `create index ballots_admission on ballots (admission_id)`,
  `create table admission_papers (
     id uuid primary key default uuidv7(),
     admission_id uuid not null constraint admission_papers_admission references admissions,
     kind text not null,
     form text,
     number text,
     issued_on date not null,
     issuer text,
     valid_until date,
     scan_id uuid,
     recorded_by uuid not null,
     recorded_at timestamptz not null default now(),
     set_aside_on date,
     set_aside_reason text constraint admission_papers_set_aside_reason
       check (set_aside_reason in ('REPLACED', 'RETURNED', 'TOO_OLD')),
     constraint admission_papers_set_aside check ((set_aside_on is null) = (set_aside_reason is null))
   )`,
  `create index admission_papers_admission on admission_papers (admission_id)`,
  `create table paper_faults (
     id uuid primary key default uuidv7(),
     admission_id uuid not null constraint paper_faults_admission references admissions,
     paper_kind text not null,
     code text not null constraint paper_faults_code check (code in ('MISSING', 'INCOMPLETE',
       'UNSIGNED', 'UNSEALED', 'ERASED', 'CONTRADICTORY', 'OUTDATED', 'WRONG_FORM', 'OTHER')),
     noted_on date not null,
     noted_by uuid not null,
     recorded_at timestamptz not null default now(),
     cleared_on date,
     constraint paper_faults_period check (noted_on <= cleared_on)
   )`,
  `create index paper_faults_admission on paper_faults (admission_id)`,
  `create table helping_members (
     id uuid primary key default uuidv7(),
     admission_id uuid not null constraint helping_members_admission references admissions,
     person_id uuid not null constraint helping_members_person references members,
     from_on date not null,
     until_on date,
     number text,
     constraint helping_members_period check (from_on <= until_on),
     constraint helping_members_no_overlap
       exclude using gist (admission_id with =, person_id with =, daterange(from_on, until_on) with &&)
   )`,
  `create index helping_members_person on helping_members (person_id)`,
  `create table remarks (
     id uuid primary key default uuidv7(),
     admission_id uuid not null constraint remarks_admission references admissions,
     month date not null constraint remarks_month check (extract(day from month) = 1),
     strong text not null constraint remarks_strong_length check (length(strong) between 1 and 2000),
     weak text not null constraint remarks_weak_length check (length(weak) between 1 and 2000),
     recorded_by uuid not null,
     recorded_at timestamptz not null default now()
   )`,
  `create index remarks_admission on remarks (admission_id, month)`,
  `create table introductions (
     id uuid primary key default uuidv7(),
     admission_id uuid not null constraint introductions_admission references admissions,
     person_id uuid not null constraint introductions_person references members,
     together_since date not null,
     issued_on date not null,
     set_aside_on date,
     recorded_by uuid not null,
     recorded_at timestamptz not null default now(),
     constraint introductions_period check (together_since <= issued_on)
   )`,
  `create unique index introductions_once on introductions (admission_id, person_id)
     where set_aside_on is null`,
  `create index introductions_person on introductions (person_id)`,
  `create table verification_letters (
     id uuid primary key default uuidv7(),
     admission_id uuid not null constraint verification_letters_admission references admissions,
     about text not null constraint verification_letters_about check (about in ('APPLICANT', 'PARENT',
       'WHO_RAISED', 'SPOUSE', 'PARENT_IN_LAW', 'WHO_RAISED_SPOUSE', 'CHILD')),
     abroad boolean not null,
     received_on date not null,
     due_on date not null,
     answered_on date,
     answer text constraint verification_letters_answer check (answer in ('CLEAR', 'QUESTION')),
     recorded_by uuid not null,
     recorded_at timestamptz not null default now(),
     constraint verification_letters_answered check ((answered_on is null) = (answer is null)),
     constraint verification_letters_period check (received_on <= answered_on)
   )`,
  `create index verification_letters_admission on verification_letters (admission_id)`,
  `create table consents (
     id uuid primary key default uuidv7(),
     admission_id uuid not null constraint consents_admission references admissions,
     asked_on date not null,
     answered_on date,
     given boolean,
     number text,
     constraint consents_answered check ((answered_on is null) = (given is null)),
     constraint consents_period check (asked_on <= answered_on)
   )`,
  `create unique index consents_one_open on consents (admission_id) where answered_on is null`,
  `create index consents_admission on consents (admission_id)`,
]

/** What belongs to a dossier is seen by whoever sees the dossier. */
const OF_ADMISSION = '(select true from admissions a where a.id = admission_id)'

const CHANGED = [
  'admission_papers',
  'paper_faults',
  'helping_members',
  'introductions',
  'verification_letters',
  'consents',
]
const APPENDED = ['admission_moves', 'ballots', 'remarks']

const { app } = databaseRoles('members')

export class CreateDossiers extends Migration {
  override up(): void {
    const of = (table: string, rights: readonly ('select' | 'insert' | 'update')[]) =>
      secureTable({ service: 'members', table, app: rights, rows: OF_ADMISSION })
    const secured = [
      ...secureTable({
        service: 'members',
        table: 'meetings',
        app: ['select', 'insert'],
        rows: ANCHORED,
      }),
      ...CHANGED.flatMap(table => of(table, ['select', 'insert', 'update'])),
      ...APPENDED.flatMap(table => of(table, ['select', 'insert'])),
      `grant insert, update on admissions to ${app}`,
      `grant insert on people, members, belongings, sealed_numbers to ${app}`,
      `grant update (status, ceremony_on, left_on, revision) on members to ${app}`,
    ]
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
