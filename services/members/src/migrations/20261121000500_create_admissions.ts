import { databaseRoles } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { anchorColumns, anchorIndexes, traitColumns } from './columns.ts'
import { ofUnitOrPerson } from './row-policies.ts'

const TABLES = [
  `create table admissions (
     id uuid primary key default uuidv7(),
     person_id uuid not null references people,
     stage text not null constraint admissions_stage check (stage in ('SYMPATHISER', 'CLASS_PROPOSED',
       'CERTIFIED', 'DOSSIER_PERMITTED', 'DOSSIER_OPEN', 'VERIFYING', 'CV_CERTIFIED', 'CELL_VOTED',
       'SECTION_APPRAISED', 'BASE_VOTED', 'APPRAISING', 'CONSENT_PENDING', 'DECIDED', 'CEREMONY_HELD',
       'OFF_LIST', 'WITHDRAWN', 'REFUSED', 'CANCELLED', 'MOVED_AWAY')),
     listed_on date,
     decided_on date,
     decision_number text,
     ceremony_on date,
     expected_quarter date,
     ${traitColumns('admissions')},
     ${anchorColumns},
     constraint admissions_listed_before_decision check (listed_on <= decided_on),
     constraint admissions_listed_before_ceremony check (listed_on <= ceremony_on),
     constraint admissions_decision_before_ceremony check (decided_on <= ceremony_on),
     constraint admissions_decided_has_day
       check (stage <> 'DECIDED' or decided_on is not null),
     constraint admissions_held_has_day
       check (stage <> 'CEREMONY_HELD' or ceremony_on is not null),
     constraint admissions_expected_quarter
       check (expected_quarter = date_trunc('quarter', expected_quarter::timestamp)::date)
   )`,
  `create index admissions_person on admissions (person_id)`,
  ...anchorIndexes('admissions', 'ceremony_on'),
  `create index admissions_province_decided on admissions (province_id, decided_on)`,
  `create table badges (
     person_id uuid not null references members,
     years smallint not null constraint badges_years check (years between 30 and 95 and years % 5 = 0),
     round text not null constraint badges_round
       check (round in ('FEBRUARY_3', 'MAY_19', 'SEPTEMBER_2', 'NOVEMBER_7')),
     awarded_on date not null,
     number text,
     ${anchorColumns},
     primary key (person_id, years)
   )`,
  ...anchorIndexes('badges', 'awarded_on'),
]

const { worker } = databaseRoles('members')

export class CreateAdmissions extends Migration {
  override up(): void {
    const secured = [
      ...['admissions', 'badges'].flatMap(ofUnitOrPerson),
      `grant maintain on admissions, badges to ${worker}`,
    ]
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
