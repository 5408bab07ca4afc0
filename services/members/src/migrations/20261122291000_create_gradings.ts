import { secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { COUNTED_HERE_OR_OF_OWN_PERSON } from '../units/anchors.entity.ts'
import { anchorColumns, anchorIndexes } from './columns.ts'
import { statePolicyValues } from './policy-additions.ts'

const TABLES = [
  `create table gradings (
     person_id uuid not null constraint gradings_member references members,
     year smallint not null constraint gradings_year check (year between 1930 and 2200),
     grade text not null constraint gradings_grade
       check (grade in ('OUTSTANDING', 'GOOD', 'DONE', 'NOT_DONE')),
     document_number text not null constraint gradings_document_number
       check (length(document_number) between 1 and 50),
     document_on date not null,
     issuer text not null constraint gradings_issuer check (length(issuer) between 1 and 200),
     grading_unit_id uuid not null constraint gradings_grading_unit references unit_copies,
     policy_version text not null constraint gradings_policy_version references policy_versions,
     policy_overlay text constraint gradings_policy_overlay references policy_versions,
     holder_id uuid not null,
     post_id uuid not null,
     recorded_at timestamptz not null default now(),
     ${anchorColumns},
     primary key (person_id, year),
     constraint gradings_not_ahead check (extract(year from document_on) >= year)
   )`,
  `create index gradings_grading_unit on gradings (grading_unit_id, year)`,
  `create index gradings_version on gradings (policy_version)`,
  `create index gradings_overlay on gradings (policy_overlay)`,
  ...anchorIndexes('gradings', 'year'),
]

const DOCUMENT = [
  `alter table policy_documents no force row level security`,
  `insert into policy_documents (key, number, issued_on, in_force_from)
     values ('QD_366_2025', '366-QĐ/TW', '2025-08-30', '2025-08-30')`,
  `alter table policy_documents force row level security`,
]

const SHARE_SOURCE = 'Xuất sắc không quá 20 % số hoàn thành tốt; chưa có toàn văn QĐ 366'

/** The yearly grading of members: one grade for a member and year, with its resolution. */
export class CreateGradings extends Migration {
  override up(): void {
    const secured = secureTable({
      service: 'members',
      table: 'gradings',
      app: ['select', 'insert'],
      rows: COUNTED_HERE_OR_OF_OWN_PERSON,
      written: `(${COUNTED_HERE_OR_OF_OWN_PERSON}) and holder_id = ${setting('holder')}::uuid
        and post_id = ${setting('post')}::uuid`,
    })
    const stated = statePolicyValues({
      version: 'POLICY_294_HD38_2025',
      document: 'QD_366_2025',
      values: [['goodPerOutstanding', 5, SHARE_SOURCE, 'TEXT_INCOMPLETE']],
    })
    for (const statement of [...TABLES, ...secured, ...DOCUMENT, ...stated]) this.addSql(statement)
  }
}
