import { ANCHORED, databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { anchorColumns, traitColumns } from './columns.ts'

const TABLES = [
  `create function completed_months(born date, day date) returns integer
     language sql immutable strict parallel safe
     return (extract(year from day)::integer - extract(year from born)::integer) * 12
       + extract(month from day)::integer - extract(month from born)::integer
       - case when extract(day from day) < least(extract(day from born),
           extract(day from date_trunc('month', day::timestamp) + interval '1 month - 1 day'))
         then 1 else 0 end`,
  `create table people (
     id uuid primary key default uuidv7(),
     full_name text not null constraint people_name_length check (length(full_name) between 2 and 240),
     sort_key text collate "C" not null,
     search_name text collate "C" not null,
     search_given text collate "C" not null,
     ${traitColumns('people')},
     ${anchorColumns},
     revision integer not null default 1,
     constraint people_ethnic_group foreign key (ethnic_group) references ethnic_groups,
     constraint people_religion foreign key (religion) references religions
   )`,
  `create index people_ethnic_group on people (ethnic_group)`,
  `create index people_religion on people (religion)`,
  ...['province', 'above_base', 'base', 'unit'].map(
    anchor => `create index people_${anchor}_name on people (${anchor}_id, sort_key, id)`,
  ),
  `create index people_province_search_name on people (province_id, search_name, id)`,
  `create index people_province_search_given on people (province_id, search_given, id)`,
  `create table data_keys (
     id uuid primary key,
     purpose text not null,
     ordinal integer not null,
     wrapped bytea not null,
     made_at timestamptz not null default now(),
     constraint data_keys_ordinal unique (purpose, ordinal)
   )`,
  `create table sealed_numbers (
     person_id uuid not null references people,
     kind text not null constraint sealed_numbers_kind
       check (kind in ('PERSONAL_NUMBER', 'CARD_NUMBER')),
     sealed bytea not null,
     blind_index bytea not null constraint sealed_numbers_blind_index_length
       check (length(blind_index) = 32),
     primary key (person_id, kind),
     constraint sealed_numbers_one_bearer unique (kind, blind_index)
   )`,
]

const { app, worker } = databaseRoles('members')

export class CreatePeople extends Migration {
  override up(): void {
    const secured = [
      ...secureTable({ service: 'members', table: 'people', app: ['select'], rows: ANCHORED }),
      ...secureTable({
        service: 'members',
        table: 'data_keys',
        app: [],
        rows: 'false',
        worker: ['select', 'insert'],
      }),
      ...secureTable({
        service: 'members',
        table: 'sealed_numbers',
        app: [],
        rows: '(select true from people p where p.id = person_id)',
      }),
      // The blind index stays out of reach of requests.
      `grant select (person_id, kind, sealed) on sealed_numbers to ${app}`,
      `grant maintain on people, sealed_numbers to ${worker}`,
    ]
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
