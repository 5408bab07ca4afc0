import { ANCHORED_OR_ANCESTOR, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const KINDS = `'AWARENESS', 'NEW_MEMBER', 'ELEMENTARY_THEORY'`
const kind = (table: string) =>
  `course_kind text not null constraint ${table}_kind check (course_kind in (${KINDS}))`

const CLASSES = [
  `create table training_classes (
     id uuid primary key default uuidv7(),
     ${kind('training_classes')},
     code text not null,
     unit_id uuid not null,
     place text not null,
     opens_on date not null,
     closes_on date not null,
     decision_number text not null,
     province_id uuid, above_base_id uuid, base_id uuid,
     constraint training_classes_code unique (unit_id, code),
     constraint training_classes_days check (closes_on >= opens_on)
   )`,
  `create index training_classes_newest on training_classes (opens_on desc, id desc)`,
  ...['province_id', 'above_base_id', 'base_id'].map(
    anchor => `create index training_classes_${anchor} on training_classes (${anchor})`,
  ),
]

const CERTIFICATES = [
  `create table certificates (
     id uuid primary key default uuidv7(),
     person_id uuid not null references person_copies,
     ${kind('certificates')},
     number text not null,
     number_key text not null,
     issued_on date not null,
     issuer text not null,
     issuer_key text not null,
     class_id uuid references training_classes,
     valid_until date,
     policy_version text not null references policy_versions,
     revision integer not null default 1,
     recorded_at timestamptz not null default now(),
     recorded_by uuid,
     constraint certificates_number unique (course_kind, issuer_key, number_key),
     constraint certificates_validity check (valid_until > issued_on)
   )`,
  `create index certificates_person on certificates (person_id, issued_on desc, id desc)`,
  `create index certificates_class on certificates (class_id)`,
  `create index certificates_policy_version on certificates (policy_version)`,
]

/**
 * A certificate is seen by whoever reaches its person, so it never has to follow the person about. The
 * look-up is a scalar sub-select on purpose: an `exists` may be planned as a hash of all visible people.
 */
const OF_OWN_PERSON = `(select true from person_copies p where p.person_id = certificates.person_id)`

/** Also the class of a certificate that is seen, wherever it was held. */
const OWN_OR_ATTENDED = `${ANCHORED_OR_ANCESTOR}
  or (select true from certificates c where c.class_id = training_classes.id limit 1)`

export class CreateCertificates extends Migration {
  override up(): void {
    const service = 'training'
    const statements = [
      ...CLASSES,
      ...CERTIFICATES,
      ...secureTable({
        service,
        table: 'certificates',
        app: ['select', 'insert'],
        rows: OF_OWN_PERSON,
      }),
      ...secureTable({
        service,
        table: 'training_classes',
        app: ['select'],
        rows: OWN_OR_ATTENDED,
      }),
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
