import { ANCHORED, databaseRoles, secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { statePolicyValues } from './policy-additions.ts'

const OCCUPATIONS = `'STATE_OFFICIAL', 'PARTY_OFFICIAL', 'COMMUNE_OFFICIAL', 'VILLAGE_OFFICIAL',
  'PUBLIC_EMPLOYEE', 'NON_PUBLIC_EMPLOYEE', 'ENTERPRISE_MANAGER', 'ENTERPRISE_STAFF',
  'ENTERPRISE_WORKER', 'AGRICULTURE', 'ARMED_FORCES', 'STUDENT', 'PUPIL', 'OTHER'`

const TABLES = [
  `create table nomination_resolutions (
     id uuid primary key default uuidv7(),
     body_unit_id uuid not null constraint nomination_resolutions_body references unit_copies,
     number text not null constraint nomination_resolutions_number
       check (length(number) between 1 and 50),
     resolved_on date not null,
     created_by uuid not null,
     created_at timestamptz not null default now(),
     constraint nomination_resolutions_of_body unique (id, body_unit_id)
   )`,
  `create unique index nomination_resolutions_once
     on nomination_resolutions (body_unit_id, number, extract(year from resolved_on))`,
  `create table nominations (
     id uuid primary key default uuidv7(),
     resolution_id uuid not null,
     body_unit_id uuid not null,
     full_name text not null constraint nominations_full_name
       check (length(full_name) between 1 and 200),
     search_name text not null,
     born_on date not null,
     sex text not null constraint nominations_sex check (sex in ('MALE', 'FEMALE')),
     occupation text not null constraint nominations_occupation check (occupation in (${OCCUPATIONS})),
     workplace text constraint nominations_workplace check (length(workplace) between 1 and 200),
     statement text constraint nominations_statement check (length(statement) between 1 and 4000),
     parents_agreed_on date,
     to_cell_id uuid constraint nominations_to_cell references unit_copies,
     to_committee_id uuid constraint nominations_to_committee references unit_copies,
     cell_reason text constraint nominations_cell_reason check (cell_reason in
       ('WORKS_OR_LIVES_HERE', 'STUDENT', 'SECONDED', 'GRADUATE', 'SHORT_CONTRACT', 'LONG_CONTRACT',
        'NO_CELL_THERE', 'PRIVATE_FIRM')),
     stage text not null constraint nominations_stage check (stage in
       ('DRAFT', 'SENT', 'MORE_ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
     version integer not null default 1,
     sent_on date,
     answer_due_on date,
     answered_on date,
     decline_reason text constraint nominations_decline_reason check (decline_reason in
       ('STANDARD_NOT_MET', 'MORE_TRAINING', 'NOT_THIS_CELL', 'NOT_CONSIDERED', 'OTHER')),
     admission_id uuid constraint nominations_admission references admissions,
     created_by uuid not null,
     sent_by uuid,
     answered_by uuid,
     created_at timestamptz not null default now(),
     province_id uuid,
     above_base_id uuid,
     base_id uuid,
     unit_id uuid,
     constraint nominations_resolution foreign key (resolution_id, body_unit_id)
       references nomination_resolutions (id, body_unit_id),
     constraint nominations_one_receiver check (num_nonnulls(to_cell_id, to_committee_id) <= 1),
     constraint nominations_lie_at_receiver
       check (unit_id is not distinct from coalesce(to_cell_id, to_committee_id)),
     constraint nominations_sent check ((sent_on is null) = (sent_by is null)
       and (sent_on is not null or stage in ('DRAFT', 'WITHDRAWN'))
       and (sent_on is null or unit_id is not null)),
     constraint nominations_clock check (answer_due_on is null or stage = 'SENT'),
     constraint nominations_accepted check ((stage = 'ACCEPTED') = (admission_id is not null)),
     constraint nominations_declined check ((stage = 'DECLINED') = (decline_reason is not null)),
     constraint nominations_answered check ((answered_on is null) = (answered_by is null)
       and (answered_on is not null) = (stage in ('ACCEPTED', 'DECLINED'))),
     constraint nominations_answered_by_another check (answered_by <> sent_by)
   )`,
  `create index nominations_resolution on nominations (resolution_id, body_unit_id)`,
  `create index nominations_body on nominations (body_unit_id, answer_due_on, id)`,
  `create index nominations_to_cell on nominations (to_cell_id) where to_cell_id is not null`,
  `create index nominations_to_committee on nominations (to_committee_id)
     where to_committee_id is not null`,
  `create index nominations_admission on nominations (admission_id) where admission_id is not null`,
  ...['province', 'above_base', 'base', 'unit'].map(
    anchor => `create index nominations_${anchor} on nominations (${anchor}_id, answer_due_on, id)
      where sent_on is not null`,
  ),
  `create table nominee_numbers (
     nomination_id uuid primary key constraint nominee_numbers_nomination references nominations,
     resolution_id uuid not null constraint nominee_numbers_resolution
       references nomination_resolutions,
     sealed bytea not null,
     blind_index bytea not null constraint nominee_numbers_blind_index_length
       check (length(blind_index) = 32),
     constraint nominee_numbers_once unique (resolution_id, blind_index)
   )`,
  `create table nomination_moves (
     id uuid primary key default uuidv7(),
     nomination_id uuid not null constraint nomination_moves_nomination references nominations,
     place integer not null,
     action text not null constraint nomination_moves_action check (action in ('SEND', 'NAME_CELL',
       'ACCEPT', 'ASK_MORE', 'ANSWER_MORE', 'DECLINE', 'WITHDRAW')),
     from_stage text not null,
     to_stage text not null,
     on_day date not null,
     note text constraint nomination_moves_note check (length(note) between 1 and 2000),
     actor text not null constraint nomination_moves_actor
       check (actor in ('BODY', 'CELL', 'COMMITTEE')),
     holder_id uuid not null,
     post_id uuid not null,
     role text not null,
     post_unit_id uuid not null,
     recorded_at timestamptz not null default now(),
     constraint nomination_moves_in_order unique (nomination_id, place)
   )`,
]

/** Units of mass organisations see what they sent themselves, not what those below them did. */
const OF_OWN_BODY = `body_unit_id = ${setting('body')}::uuid`
const ANSWERING = `${setting('role')} in ('CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING')`
const OF_NOMINATION = '(select true from nominations n where n.id = nomination_id)'

const { app } = databaseRoles('members')

/** What a nomination may change after it was written, by whichever side. */
const CHANGED = `resolution_id, full_name, search_name, born_on, sex, occupation, workplace, statement,
  parents_agreed_on, to_cell_id, to_committee_id, cell_reason, stage, version, sent_on, answer_due_on,
  answered_on, decline_reason, admission_id, sent_by, answered_by`

const SECURED = [
  ...secureTable({
    service: 'members',
    table: 'nominations',
    app: ['select', 'insert'],
    rows: `${OF_OWN_BODY} or (sent_on is not null and ${ANSWERING} and (${ANCHORED}))`,
  }),
  `grant update (${CHANGED}) on nominations to ${app}`,
  ...secureTable({
    service: 'members',
    table: 'nomination_resolutions',
    app: ['select', 'insert'],
    rows: `${OF_OWN_BODY} or (select true from nominations n where n.resolution_id = nomination_resolutions.id limit 1)`,
    written: OF_OWN_BODY,
  }),
  ...secureTable({
    service: 'members',
    table: 'nominee_numbers',
    app: ['insert', 'delete'],
    rows: OF_NOMINATION,
  }),
  // The blind index stays out of reach of requests.
  `grant select (nomination_id, sealed) on nominee_numbers to ${app}`,
  `create policy nominee_numbers_until_answered on nominee_numbers as restrictive for delete to ${app}
     using ((select n.stage in ('DRAFT', 'SENT', 'MORE_ASKED') and n.${OF_OWN_BODY}
       from nominations n where n.id = nomination_id))`,
  ...secureTable({
    service: 'members',
    table: 'nomination_moves',
    app: ['select', 'insert'],
    rows: OF_NOMINATION,
    written: `${OF_NOMINATION} and holder_id = ${setting('holder')}::uuid`,
  }),
]

/** Mass organisations nominate; cells and committees answer. */
export class CreateNominations extends Migration {
  override up(): void {
    const stated = [
      ...statePolicyValues({
        version: 'POLICY_29_2016',
        document: 'QD_29_2016',
        values: [
          ['nominationAnswerDays', 30, 'DESIGN', 'NO_RULE_FOUND'],
          ['pupilsNeedParents', false, 'DESIGN', 'NO_RULE_FOUND'],
        ],
      }),
      ...statePolicyValues({
        version: 'HN_02_2025',
        document: 'HN_02_2025',
        values: [['pupilsNeedParents', true, 'HN 02; mẫu 2-TN']],
      }),
    ]
    for (const statement of [...TABLES, ...SECURED, ...stated]) this.addSql(statement)
  }
}
