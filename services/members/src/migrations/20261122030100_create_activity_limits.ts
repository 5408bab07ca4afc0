import { databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { COUNTED_HERE_OR_OF_OWN_PERSON } from '../units/anchors.entity.ts'
import { anchorColumns, anchorIndexes } from './columns.ts'

const ACTIVITY_LIMITS = [
  `create table activity_limits (
     id uuid primary key default uuidv7(),
     person_id uuid not null constraint activity_limits_member references members,
     kind text not null constraint activity_limits_kind check (kind in
       ('TEMPORARY_ELSEWHERE', 'EXEMPT', 'SUSPENDED', 'PROSECUTED_OR_IN_CUSTODY')),
     ground text constraint activity_limits_ground
       check (ground in ('WORK', 'STUDY', 'AGE_OR_HEALTH', 'OTHER')),
     place text constraint activity_limits_place check (length(place) between 1 and 200),
     valid daterange not null constraint activity_limits_period
       check (not isempty(valid) and lower(valid) is not null),
     from_on date not null generated always as (lower(valid)) stored,
     until_on date generated always as (upper(valid)) stored,
     document_number text not null constraint activity_limits_document_number
       check (length(document_number) between 1 and 50),
     document_on date not null,
     end_document_number text constraint activity_limits_end_document_number
       check (length(end_document_number) between 1 and 50),
     end_document_on date,
     recorded_at timestamptz not null default now(),
     ${anchorColumns},
     constraint activity_limits_no_overlap unique (person_id, kind, valid without overlaps),
     constraint activity_limits_where check ((kind = 'TEMPORARY_ELSEWHERE') = (place is not null)),
     constraint activity_limits_temporary_ends
       check (kind <> 'TEMPORARY_ELSEWHERE' or not upper_inf(valid)),
     constraint activity_limits_ground_of_kind check (case kind
       when 'TEMPORARY_ELSEWHERE' then ground is not null and ground in ('WORK', 'STUDY')
       when 'EXEMPT' then ground is not null and ground in ('AGE_OR_HEALTH', 'OTHER')
       else ground is null end),
     constraint activity_limits_end_document
       check ((end_document_number is null) = (end_document_on is null))
   )`,
  ...anchorIndexes('activity_limits'),
]

const { worker } = databaseRoles('members')

/** What keeps a member out of votes for a time. */
export class CreateActivityLimits extends Migration {
  override up(): void {
    const secured = [
      ...secureTable({
        service: 'members',
        table: 'activity_limits',
        app: ['select', 'insert', 'update'],
        rows: COUNTED_HERE_OR_OF_OWN_PERSON,
        written: COUNTED_HERE_OR_OF_OWN_PERSON,
      }),
      `grant maintain on activity_limits to ${worker}`,
    ]
    for (const statement of [...ACTIVITY_LIMITS, ...secured]) this.addSql(statement)
  }
}
