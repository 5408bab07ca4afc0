import { ANCHORED, ANCHORED_OR_ANCESTOR, secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const STAGES = `'PLANNED', 'OPEN', 'RUNNING', 'CLOSED', 'CANCELLED'`
const FORMS = `'REGULAR', 'EVENING', 'AT_ENTERPRISE', 'AT_SCHOOL'`

/** Whoever did it, in which post. */
const DONE_BY = `
  holder_id uuid not null,
  post_id uuid not null,
  recorded_at timestamptz not null default now()`

/** A class that came by a file was held: it is closed, and has neither seats nor a curriculum. */
const CLASSES = [
  `alter table training_classes
     add column form text constraint training_classes_form check (form in (${FORMS})),
     add column seats smallint constraint training_classes_seats check (seats between 1 and 1000),
     add column open_taken smallint not null default 0,
     add column shared_seats smallint not null default 0,
     add column stage text not null default 'CLOSED'
       constraint training_classes_stage check (stage in (${STAGES})),
     add column curriculum_id uuid
       constraint training_classes_curriculum references curricula,
     add column decided_on date,
     add column version integer not null default 1,
     alter column decision_number drop not null,
     add constraint training_classes_not_oversold
       check (open_taken >= 0 and shared_seats >= 0 and open_taken + shared_seats <= coalesce(seats, 0)),
     add constraint training_classes_decided
       check (stage in ('PLANNED', 'CANCELLED') or decision_number is not null)`,
  `create index training_classes_curriculum on training_classes (curriculum_id)`,
  `create table class_moves (
     id uuid primary key default uuidv7(),
     class_id uuid not null constraint class_moves_class references training_classes,
     action text not null,
     from_stage text not null,
     to_stage text not null,
     on_day date not null,
     note text,
     ${DONE_BY}
   )`,
  `create index class_moves_class on class_moves (class_id)`,
]

const SESSIONS = [
  `create extension if not exists btree_gist`,
  `create table lecturers (
     id uuid primary key default uuidv7(),
     unit_id uuid not null,
     full_name text not null constraint lecturers_name check (length(full_name) between 2 and 120),
     workplace text not null constraint lecturers_workplace check (length(workplace) <= 200),
     province_id uuid, above_base_id uuid, base_id uuid
   )`,
  ...['unit_id', 'province_id', 'above_base_id', 'base_id'].map(
    anchor => `create index lecturers_${anchor} on lecturers (${anchor})`,
  ),
  `create table class_sessions (
     id uuid primary key default uuidv7(),
     class_id uuid not null constraint class_sessions_class references training_classes,
     held_on date not null,
     starts_minute smallint not null,
     ends_minute smallint not null,
     lesson smallint,
     place text,
     lecturer_id uuid constraint class_sessions_lecturer references lecturers,
     replaces_id uuid constraint class_sessions_replaces references class_sessions,
     cancelled_on date,
     ${DONE_BY},
     constraint class_sessions_minutes
       check (0 <= starts_minute and starts_minute < ends_minute and ends_minute <= 1440),
     constraint class_sessions_one_place exclude using gist (lecturer_id with =, held_on with =,
       int4range(starts_minute, ends_minute) with &&) where (cancelled_on is null)
   )`,
  `create index class_sessions_class on class_sessions (class_id, held_on, starts_minute)`,
  `create index class_sessions_replaces on class_sessions (replaces_id)`,
]

const SEATS = [
  `create table seat_shares (
     class_id uuid not null constraint seat_shares_class references training_classes,
     unit_id uuid not null,
     seats smallint not null,
     taken smallint not null default 0,
     primary key (class_id, unit_id),
     constraint seat_shares_not_oversold check (0 <= taken and taken <= seats)
   )`,
  `create index seat_shares_unit on seat_shares (unit_id)`,
  `create table enrolments (
     id uuid primary key default uuidv7(),
     class_id uuid not null constraint enrolments_class references training_classes,
     person_id uuid not null constraint enrolments_person references person_copies,
     stage text not null constraint enrolments_stage
       check (stage in ('CONFIRMED', 'WAITING', 'WITHDRAWN', 'PASSED', 'FAILED')),
     sent_from_unit_id uuid not null,
     sent_from_base_id uuid,
     sent_from_above_base_id uuid,
     share_unit_id uuid,
     waiting_number integer,
     enrolled_on date not null,
     unit_id uuid not null,
     province_id uuid, above_base_id uuid, base_id uuid,
     constraint enrolments_once unique (class_id, person_id),
     constraint enrolments_share foreign key (class_id, share_unit_id)
       references seat_shares (class_id, unit_id),
     constraint enrolments_waits check ((stage = 'WAITING') = (waiting_number is not null)),
     constraint enrolments_waits_without_seat check (stage <> 'WAITING' or share_unit_id is null)
   )`,
  `create index enrolments_person on enrolments (person_id)`,
  `create index enrolments_share on enrolments (class_id, share_unit_id)`,
  ...['unit_id', 'province_id', 'above_base_id', 'base_id'].map(
    anchor => `create index enrolments_${anchor} on enrolments (${anchor})`,
  ),
  `create table enrolment_moves (
     id uuid primary key default uuidv7(),
     enrolment_id uuid not null constraint enrolment_moves_enrolment references enrolments,
     to_stage text not null,
     on_day date not null,
     note text,
     ${DONE_BY}
   )`,
  `create index enrolment_moves_enrolment on enrolment_moves (enrolment_id)`,
]

/** The centre, and the department where there is none, run the classes of the organisers in their reach. */
const RUNS = `(${ANCHORED}) and ${setting('role')} in ('PROPAGANDA', 'ORGANISING')`

/** Seen by whoever sees the class, written by whoever runs it. */
const ofClass = (table: string) => ({
  service: 'training',
  table,
  rows: `(select true from training_classes c where c.id = ${table}.class_id)`,
  written: `(select ${RUNS} from training_classes c where c.id = ${table}.class_id)`,
})

/** Whoever reaches the person sees the enrolment; whoever runs the class keeps it when the person moves. */
const RUN_OR_OWN_PERSON = `(${RUNS})
  or (select true from person_copies p where p.person_id = enrolments.person_id)`

/** Also the class of a certificate or an enrolment that is seen, wherever it is held. */
const OWN_OR_ATTENDED = `${ANCHORED_OR_ANCESTOR}
  or (select true from certificates c where c.class_id = training_classes.id limit 1)
  or (select true from enrolments e where e.class_id = training_classes.id limit 1)`

const SECURED = [
  // Keys of units and where they lie: nothing personal.
  `grant select on unit_copies to training_app`,
  `alter policy unit_copies_app on unit_copies using (true) with check (false)`,
  `grant insert, update on training_classes to training_app`,
  `alter policy training_classes_app on training_classes using (${OWN_OR_ATTENDED})
     with check (${RUNS})`,
  ...secureTable({ ...ofClass('class_moves'), app: ['select', 'insert'] }),
  ...secureTable({
    service: 'training',
    table: 'lecturers',
    app: ['select', 'insert', 'update'],
    rows: ANCHORED_OR_ANCESTOR,
    written: RUNS,
  }),
  ...secureTable({ ...ofClass('class_sessions'), app: ['select', 'insert', 'update'] }),
  ...secureTable({ ...ofClass('seat_shares'), app: ['select', 'insert', 'update', 'delete'] }),
  ...secureTable({
    service: 'training',
    table: 'enrolments',
    app: ['select', 'insert', 'update'],
    rows: RUN_OR_OWN_PERSON,
    written: RUNS,
  }),
  ...secureTable({
    service: 'training',
    table: 'enrolment_moves',
    app: ['select', 'insert'],
    rows: `(select true from enrolments e where e.id = enrolment_moves.enrolment_id)`,
    written: `(select ${RUNS} from enrolments e where e.id = enrolment_moves.enrolment_id)`,
  }),
]

/** Classes from the plan to the last session: who teaches when, and who has which seat. */
export class HoldClasses extends Migration {
  override up(): void {
    for (const statement of [...CLASSES, ...SESSIONS, ...SEATS, ...SECURED]) this.addSql(statement)
  }
}
