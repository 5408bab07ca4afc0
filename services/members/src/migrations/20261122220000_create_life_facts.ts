import { databaseRoles, secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { COUNTED_HERE_OR_OF_OWN_PERSON } from '../units/anchors.entity.ts'
import { anchorColumns, anchorIndexes } from './columns.ts'
import { statePolicyValues } from './policy-additions.ts'

const LAW = `'WANTED', 'IN_CUSTODY', 'SENTENCED'`

const TABLES = [
  `create table life_facts (
     id uuid primary key default uuidv7(),
     person_id uuid not null constraint life_facts_member references members,
     kind text not null constraint life_facts_kind check (kind in ('DIED', 'RESIGNED', 'EXPELLED',
       'REMOVED', 'RESTORED', 'APPEALED', 'APPEAL_ANSWERED', 'DISCIPLINED', 'INTERRUPTED', 'RESUMED')),
     on_day date not null,
     ground text,
     since_on date,
     due_on date,
     self_review text constraint life_facts_self_review
       check (self_review in ('DONE', 'NOT_DONE', 'REFUSED')),
     self_review_requests smallint constraint life_facts_self_review_requests
       check (self_review_requests between 0 and 99),
     time_counts boolean,
     refers_to uuid constraint life_facts_earlier references life_facts,
     document_number text constraint life_facts_document_number
       check (length(document_number) between 1 and 50),
     document_on date,
     issuer text constraint life_facts_issuer check (length(issuer) between 1 and 200),
     policy_version text not null constraint life_facts_policy_version references policy_versions,
     policy_overlay text constraint life_facts_policy_overlay references policy_versions,
     holder_id uuid not null,
     post_id uuid not null,
     role text not null,
     post_unit_id uuid not null,
     recorded_at timestamptz not null default now(),
     ${anchorColumns},
     constraint life_facts_answered_once unique (refers_to, kind),
     constraint life_facts_document check (num_nulls(document_number, document_on, issuer) in (0, 3)),
     constraint life_facts_paper check (kind in ('DIED', 'INTERRUPTED', 'APPEALED')
       or document_number is not null),
     constraint life_facts_time_counts check ((kind = 'RESTORED') = (time_counts is not null)),
     constraint life_facts_ground_of_kind check (case kind
       when 'EXPELLED' then ground is not null and ground in ('DISCIPLINE', ${LAW})
       when 'REMOVED' then ground is not null and ground in ('NO_ACTIVITY', 'CARD_RETURNED',
         'NO_PROGRESS', 'BELOW_STANDARD', 'POLITICAL_STANDARD', 'NOT_QUALIFIED', ${LAW})
       when 'DISCIPLINED' then ground is not null and ground in ('REPRIMAND', 'WARNING', 'DISMISSAL')
       when 'INTERRUPTED' then ground is not null and ground in ('LOST_CONTACT', 'TRANSFER')
       when 'APPEAL_ANSWERED' then ground is not null and ground in ('UPHELD', 'CHANGED')
       else ground is null end)
   )`,
  `create index life_facts_person on life_facts (person_id, on_day)`,
  `create index life_facts_version on life_facts (policy_version)`,
  `create index life_facts_overlay on life_facts (policy_overlay)`,
  ...anchorIndexes('life_facts', 'on_day'),
  `create table life_ballots (
     fact_id uuid not null constraint life_ballots_fact references life_facts,
     place smallint not null,
     organ text not null constraint life_ballots_organ check (organ in ('CELL', 'BASE_COMMITTEE',
       'COMMITTEE', 'STANDING_BOARD', 'PERMANENT_BUREAU')),
     held_on date not null,
     entitled smallint not null,
     present smallint not null,
     yes smallint not null,
     no smallint not null,
     blank smallint not null,
     needed smallint not null,
     passed boolean not null,
     primary key (fact_id, place),
     constraint life_ballots_counts check (least(yes, no, blank) >= 0 and yes + no + blank = present
       and present <= entitled),
     constraint life_ballots_passed check (passed = (yes >= needed))
   )`,
]

const { app } = databaseRoles('members')

const RESTORED_TIME_SOURCE = 'HD 06; không nêu rõ thời gian bị đưa ra khỏi Đảng oan'

/** Dated facts of a member's life, with their papers and votes; only ever added. */
export class CreateLifeFacts extends Migration {
  override up(): void {
    const secured = [
      ...secureTable({
        service: 'members',
        table: 'life_facts',
        app: ['select', 'insert'],
        rows: COUNTED_HERE_OR_OF_OWN_PERSON,
        written: `(${COUNTED_HERE_OR_OF_OWN_PERSON}) and holder_id = ${setting('holder')}::uuid
          and post_id = ${setting('post')}::uuid and role = ${setting('role')}`,
      }),
      ...secureTable({
        service: 'members',
        table: 'life_ballots',
        app: ['select', 'insert'],
        rows: '(select true from life_facts f where f.id = fact_id)',
      }),
      `grant insert on belongings to ${app}`,
      ...statePolicyValues({
        version: 'POLICY_294_2025',
        document: 'HD_06_2025',
        values: [['restoredTimeCounts', true, RESTORED_TIME_SOURCE, 'NO_RULE_FOUND']],
      }),
      ...statePolicyValues({
        version: 'POLICY_294_2025',
        document: 'QD_294_2025',
        values: [
          [
            'probationaryDiscipline',
            ['REPRIMAND', 'WARNING'],
            'Điều lệ Đảng, điều 35',
            'TEXT_INCOMPLETE',
          ],
        ],
      }),
    ]
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
