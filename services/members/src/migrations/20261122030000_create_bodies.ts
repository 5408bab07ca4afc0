import { ANCHORED, databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { COUNTED_HERE_OR_OF_OWN_PERSON } from '../units/anchors.entity.ts'
import { anchorColumns, anchorIndexes } from './columns.ts'

/** A half-open period, also as two days to be read. */
const validColumns = (table: string) => `
  valid daterange not null
    constraint ${table}_period check (not isempty(valid) and lower(valid) is not null),
  from_on date not null generated always as (lower(valid)) stored,
  until_on date generated always as (upper(valid)) stored`

const BODIES = [
  `create table bodies (
     id uuid primary key default uuidv7(),
     organ text not null constraint bodies_organ check (organ in ('CELL', 'CELL_COMMITTEE',
       'SECTION_COMMITTEE', 'BASE_COMMITTEE', 'COMMITTEE', 'STANDING_BOARD', 'PERMANENT_BUREAU')),
     ${anchorColumns},
     constraint bodies_one_of_a_kind unique (unit_id, organ)
   )`,
  ...anchorIndexes('bodies'),
  `create table terms (
     id uuid primary key default uuidv7(),
     body_id uuid not null constraint terms_body references bodies,
     number smallint not null constraint terms_number check (number between 1 and 999),
     ${validColumns('terms')},
     ${anchorColumns},
     constraint terms_number_once unique (body_id, number),
     constraint terms_no_overlap unique (body_id, valid without overlaps),
     constraint terms_days unique (id, valid without overlaps)
   )`,
  ...anchorIndexes('terms'),
  `create table seats (
     id uuid primary key default uuidv7(),
     term_id uuid not null,
     person_id uuid not null constraint seats_member references members,
     function text not null constraint seats_function
       check (function in ('SECRETARY', 'DEPUTY_SECRETARY', 'MEMBER')),
     area text constraint seats_area check (length(area) between 1 and 200),
     ${validColumns('seats')},
     ${anchorColumns},
     constraint seats_within_term
       foreign key (term_id, period valid) references terms (id, period valid),
     constraint seats_no_overlap unique (term_id, person_id, valid without overlaps),
     constraint seats_one_secretary exclude using gist (term_id with =, valid with &&)
       where (function = 'SECRETARY')
   )`,
  `create index seats_person on seats (person_id)`,
  ...anchorIndexes('seats'),
]

const NUMBERS = [
  `create table document_numbers (
     term_id uuid not null constraint document_numbers_term references terms,
     series text not null constraint document_numbers_series
       check (series in ('RESOLUTION', 'DECISION')),
     number integer not null constraint document_numbers_number check (number between 1 and 99999),
     held_by_kind text not null constraint document_numbers_held_by_kind
       check (held_by_kind ~ '^[A-Z_]{1,40}$'),
     held_by_id uuid not null,
     taken_at timestamptz not null default now(),
     ${anchorColumns},
     primary key (term_id, series, number)
   )`,
  ...anchorIndexes('document_numbers'),
]

const { worker } = databaseRoles('members')
const access = { service: 'members' } as const

/** Bodies that vote, their terms, who sits in them, and the numbers of what they issue. */
export class CreateBodies extends Migration {
  override up(): void {
    const secured = [
      ...secureTable({
        ...access,
        table: 'bodies',
        app: ['select', 'insert'],
        rows: ANCHORED,
      }),
      ...secureTable({
        ...access,
        table: 'terms',
        app: ['select', 'insert', 'update'],
        rows: ANCHORED,
      }),
      ...secureTable({
        ...access,
        table: 'seats',
        app: ['select', 'insert', 'update'],
        rows: COUNTED_HERE_OR_OF_OWN_PERSON,
        written: ANCHORED,
      }),
      // A number that was taken stays taken: requests add numbers and never change or remove one.
      ...secureTable({
        ...access,
        table: 'document_numbers',
        app: ['select', 'insert'],
        rows: ANCHORED,
      }),
      `grant maintain on bodies, terms, seats, document_numbers to ${worker}`,
    ]
    for (const statement of [...BODIES, ...NUMBERS, ...secured]) this.addSql(statement)
  }
}
