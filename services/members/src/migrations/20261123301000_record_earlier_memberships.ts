import { secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const TABLES = [
  `create table earlier_memberships (
     id uuid primary key default uuidv7(),
     admission_id uuid not null constraint earlier_memberships_admission references admissions,
     left_on date not null,
     cause text not null constraint earlier_memberships_cause check (cause in ('LEFT_ON_OWN',
       'ASKED_TO_LEAVE', 'ASKED_FOR_FAMILY', 'DISUNITY', 'CORRUPTION', 'SERIOUS_CRIME',
       'LESS_SERIOUS_CRIME', 'OTHER')),
     record_cleared_on date,
     readmissions integer not null constraint earlier_memberships_readmissions
       check (readmissions between 0 and 9),
     recorded_by uuid not null,
     recorded_at timestamptz not null default now()
   )`,
  `create index earlier_memberships_admission on earlier_memberships (admission_id)`,
  // A diploma that is not there yet and a post in the Youth Union are said of a dossier as special cases are.
  `alter table admissions drop constraint admissions_special_cases,
     add constraint admissions_special_cases
       check (special_cases <@ array['READMISSION', 'RELIGION', 'RELIGIOUS_DIGNITARY',
         'ETHNIC_CHINESE', 'FOREIGN_SPOUSE', 'ENTERPRISE_OWNER', 'OVER_60', 'HARDSHIP_AREA',
         'LITERACY', 'POLITICAL_QUESTION', 'WITHOUT_DIPLOMA', 'YOUTH_UNION_CADRE'])`,
]

/** What is on record of applicants who were members before: only ever added, the newest counts. */
export class RecordEarlierMemberships extends Migration {
  override up(): void {
    const secured = secureTable({
      service: 'members',
      table: 'earlier_memberships',
      app: ['select', 'insert'],
      rows: 'reaches_admission(admission_id)',
    })
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
