import { secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const RELATIVES = `'PARENT', 'WHO_RAISED', 'SPOUSE', 'PARENT_IN_LAW', 'WHO_RAISED_SPOUSE', 'CHILD',
  'ADOPTED_CHILD'`

const TABLES = [
  // Null until the cell says which relatives there are; kinds only, no names.
  `alter table admissions add relatives text[] constraint admissions_relatives
     check (relatives <@ array[${RELATIVES}])`,
  `alter table verification_letters drop constraint verification_letters_about,
     add constraint verification_letters_about check (about in ('APPLICANT', ${RELATIVES}))`,
  `create table letter_waivers (
     id uuid primary key default uuidv7(),
     admission_id uuid not null constraint letter_waivers_admission references admissions,
     about text not null constraint letter_waivers_about check (about in ('APPLICANT', ${RELATIVES})),
     ground text not null constraint letter_waivers_ground
       check (ground in ('CONFIRMED_BY_COMMITTEE', 'THREE_GENERATIONS')),
     waived_on date not null,
     recorded_by uuid not null,
     recorded_at timestamptz not null default now()
   )`,
  `create index letter_waivers_admission on letter_waivers (admission_id)`,
]

/** Whom the rules want verified: who there is, and for whom a ground makes a letter needless. */
export class VerifyEachRelative extends Migration {
  override up(): void {
    const secured = secureTable({
      service: 'members',
      table: 'letter_waivers',
      app: ['select', 'insert'],
      rows: 'reaches_admission(admission_id)',
    })
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
