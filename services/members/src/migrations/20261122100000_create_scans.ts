import { secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const TABLES = [
  `alter table admissions add constraint admissions_of_person unique (id, person_id)`,
  `create table scans (
     id uuid primary key,
     person_id uuid not null references people,
     admission_id uuid,
     kind text not null constraint scans_kind check (kind ~ '^[A-Z][A-Z0-9_]{1,40}$'),
     media_type text not null constraint scans_media_type
       check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
     bytes integer not null constraint scans_bytes check (bytes between 1 and 20971520),
     sha256 bytea not null constraint scans_sha256_length check (length(sha256) = 32),
     sealed_key bytea not null,
     uploaded_by uuid not null,
     uploaded_at timestamptz not null default now(),
     constraint scans_admission_of_person foreign key (admission_id, person_id)
       references admissions (id, person_id)
   )`,
  `create index scans_person on scans (person_id)`,
  `create index scans_admission on scans (admission_id, person_id)`,
  `create table scan_arrivals (
     id uuid primary key default uuidv7(),
     holder_id uuid not null,
     announced_at timestamptz not null default now()
   )`,
]

/** Scans go with the person: whoever reaches the person today reaches them, and nobody else. */
const OF_REACHED_PERSON = '(select true from people p where p.id = person_id)'
const OWN = (column: string) => `${column} = ${setting('holder')}::uuid`

export class CreateScans extends Migration {
  override up(): void {
    const secured = [
      ...secureTable({
        service: 'members',
        table: 'scans',
        app: ['select', 'insert'],
        rows: OF_REACHED_PERSON,
        written: `${OF_REACHED_PERSON} and ${OWN('uploaded_by')}`,
        worker: ['select'],
      }),
      ...secureTable({
        service: 'members',
        table: 'scan_arrivals',
        app: ['select', 'insert', 'delete'],
        rows: OWN('holder_id'),
        worker: ['select', 'delete'],
      }),
    ]
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
