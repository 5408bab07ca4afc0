import { ANCHORED, databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { anchorColumns, anchorIndexes, traitColumns } from './columns.ts'
import { ofUnitOrPerson } from './row-policies.ts'

const TABLES = [
  `create table members (
     person_id uuid primary key references people,
     status text not null constraint members_status check (status in ('PROBATIONARY', 'OFFICIAL',
       'TRANSFERRED', 'REMOVED', 'EXPELLED', 'RESIGNED', 'DECEASED')),
     decided_on date not null,
     decision_number text,
     ceremony_on date not null,
     official_on date,
     exempt boolean not null,
     left_on date,
     ${anchorColumns},
     revision integer not null default 1,
     constraint members_decision_before_ceremony check (decided_on <= ceremony_on),
     constraint members_ceremony_before_official check (ceremony_on < official_on),
     constraint members_ceremony_before_leaving check (ceremony_on <= left_on),
     constraint members_official_has_day check (status <> 'OFFICIAL' or official_on is not null),
     constraint members_left_has_day
       check ((status in ('PROBATIONARY', 'OFFICIAL')) = (left_on is null))
   )`,
  ...anchorIndexes('members', 'ceremony_on'),
  `create table belongings (
     person_id uuid not null references members,
     from_on date not null,
     until_on date,
     reason text not null constraint belongings_reason
       check (reason in ('ADMITTED', 'TRANSFERRED', 'RESTORED', 'REORGANISED', 'RECORDED')),
     official_on date,
     exempt boolean not null,
     ${traitColumns('belongings')},
     ${anchorColumns},
     primary key (person_id, from_on),
     constraint belongings_period check (from_on < until_on),
     constraint belongings_no_overlap
       exclude using gist (person_id with =, daterange(from_on, until_on) with &&)
   )`,
  ...anchorIndexes('belongings'),
  `create table departures (
     person_id uuid not null references members,
     on_day date not null,
     kind text not null constraint departures_kind
       check (kind in ('DECEASED', 'EXPELLED', 'REMOVED', 'RESIGNED', 'TRANSFERRED_OUT')),
     ${anchorColumns},
     primary key (person_id, on_day)
   )`,
  ...anchorIndexes('departures', 'on_day'),
  `create table recognitions (
     person_id uuid not null references members,
     effective_on date not null,
     decided_on date,
     decision_number text,
     ${anchorColumns},
     primary key (person_id, effective_on)
   )`,
  ...anchorIndexes('recognitions', 'effective_on'),
]

const { worker } = databaseRoles('members')

export class CreateMembers extends Migration {
  override up(): void {
    const secured = [
      ...secureTable({ service: 'members', table: 'members', app: ['select'], rows: ANCHORED }),
      ...['belongings', 'departures', 'recognitions'].flatMap(ofUnitOrPerson),
      `grant maintain on members, belongings, departures, recognitions to ${worker}`,
    ]
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
