import { ANCHORED, secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const KINDS = `'AWARENESS', 'NEW_MEMBER', 'ELEMENTARY_THEORY', 'SECRETARIES'`
const DONE_BY = `
  holder_id uuid not null,
  post_id uuid not null,
  recorded_at timestamptz not null default now()`

const TABLES = [
  `create table attendance_marks (
     id uuid primary key,
     session_id uuid not null constraint attendance_marks_session references class_sessions,
     enrolment_id uuid not null constraint attendance_marks_enrolment references enrolments,
     state text not null constraint attendance_marks_state
       check (state in ('PRESENT', 'ABSENT', 'EXCUSED')),
     marked_at timestamptz not null,
     ${DONE_BY}
   )`,
  `create index attendance_marks_session on attendance_marks (session_id)`,
  `create index attendance_marks_enrolment on attendance_marks (enrolment_id)`,
  `create table paper_marks (
     id uuid primary key default uuidv7(),
     enrolment_id uuid not null constraint paper_marks_enrolment references enrolments,
     tenths smallint not null constraint paper_marks_tenths check (tenths between 0 and 100),
     reason text,
     ${DONE_BY}
   )`,
  `create index paper_marks_enrolment on paper_marks (enrolment_id)`,
  `create table results (
     enrolment_id uuid primary key constraint results_enrolment references enrolments,
     passed boolean not null,
     tenths smallint,
     grade text constraint results_grade check (grade in ('EXCELLENT', 'GOOD', 'AVERAGE')),
     attended smallint not null,
     sessions smallint not null,
     policy_version text not null constraint results_policy_version references policy_versions,
     closed_on date not null,
     ${DONE_BY},
     constraint results_attended check (0 <= attended and attended <= sessions),
     constraint results_graded check (passed = (grade is not null))
   )`,
  `create index results_policy_version on results (policy_version)`,
  `create table certificate_series (
     unit_id uuid not null,
     course_kind text not null
       constraint certificate_series_kind check (course_kind in (${KINDS})),
     year smallint not null,
     next_number integer not null constraint certificate_series_number check (next_number > 0),
     primary key (unit_id, course_kind, year)
   )`,
  `create table certificate_revocations (
     certificate_id uuid primary key
       constraint certificate_revocations_certificate references certificates,
     revoked_on date not null,
     decision_number text not null
       constraint certificate_revocations_number check (length(decision_number) between 1 and 50),
     reason text not null constraint certificate_revocations_reason
       check (length(reason) between 1 and 500),
     ${DONE_BY}
   )`,
]

const RUNNER = `${setting('role')} in ('PROPAGANDA', 'ORGANISING')`
const RUNS = `(${ANCHORED}) and ${RUNNER}`

/** Seen with the enrolment, written by whoever runs its class. */
const ofEnrolment = (table: string) =>
  secureTable({
    service: 'training',
    table,
    app: ['select', 'insert'],
    rows: `(select true from enrolments e where e.id = ${table}.enrolment_id)`,
    written: `(select ${RUNS} from enrolments e where e.id = ${table}.enrolment_id)`,
  })

/** The centre that issued a certificate keeps it in sight when its bearer moves away. */
const OWN_OR_ISSUED = `(select true from person_copies p where p.person_id = certificates.person_id)
  or (select ${RUNS} from enrolments e
      where e.class_id = certificates.class_id and e.person_id = certificates.person_id)`

const SECURED = [
  ...['attendance_marks', 'paper_marks', 'results'].flatMap(ofEnrolment),
  `alter policy certificates_app on certificates using (${OWN_OR_ISSUED})
     with check (${OWN_OR_ISSUED})`,
  ...secureTable({
    service: 'training',
    table: 'certificate_series',
    app: ['select', 'insert', 'update'],
    rows: `(select ${RUNS} from unit_copies u where u.unit_id = certificate_series.unit_id)`,
  }),
  ...secureTable({
    service: 'training',
    table: 'certificate_revocations',
    app: ['select', 'insert'],
    rows: `(select true from certificates c where c.id = certificate_revocations.certificate_id)`,
    written: `${RUNNER}
      and (select true from certificates c where c.id = certificate_revocations.certificate_id)`,
  }),
]

/** From the first session to the certificate: who was there, which mark, who passed, what was revoked. */
export class AssessLearners extends Migration {
  override up(): void {
    for (const statement of [...TABLES, ...SECURED]) this.addSql(statement)
  }
}
