import { databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const TABLES = [
  `create table opinions (
     id uuid primary key default uuidv7(),
     admission_id uuid constraint opinions_admission references admissions,
     probation_id uuid constraint opinions_probation references probations,
     kind text not null constraint opinions_kind check (kind in ('ORGANISATION', 'RESIDENCE')),
     asked_unit_id uuid constraint opinions_asked_unit references unit_copies,
     asked_name text constraint opinions_asked_name check (length(asked_name) between 1 and 200),
     asked_on date not null,
     asked_by uuid not null,
     asked_at timestamptz not null default now(),
     answered_on date,
     answered_name text constraint opinions_answered_name
       check (length(answered_name) between 1 and 200),
     answer text constraint opinions_answer check (answer in ('AGREES', 'DISAGREES', 'OTHER')),
     answer_text text constraint opinions_answer_text check (length(answer_text) <= 2000),
     answered_by uuid,
     answered_at timestamptz,
     constraint opinions_of_one check (num_nonnulls(admission_id, probation_id) = 1),
     constraint opinions_asked check (num_nonnulls(asked_unit_id, asked_name) = 1),
     constraint opinions_answered check (num_nonnulls(answered_on, answered_name, answer,
       answered_by, answered_at) in (0, 5)),
     constraint opinions_other_has_text check (answer is distinct from 'OTHER'
       or answer_text is not null),
     constraint opinions_period check (asked_on <= answered_on)
   )`,
  `create index opinions_admission on opinions (admission_id) where admission_id is not null`,
  `create index opinions_probation on opinions (probation_id) where probation_id is not null`,
  `create index opinions_asked_unit on opinions (asked_unit_id) where asked_unit_id is not null`,
  `create unique index opinions_one_open on opinions (admission_id, probation_id, kind,
     asked_unit_id, asked_name) nulls not distinct where answered_on is null`,
]

/** What is said of somebody is seen by whoever sees the file. */
const OF_FILE = `(select true from admissions a where a.id = admission_id)
  or (select true from probations p where p.id = probation_id)`

const { app } = databaseRoles('members')

/** Who was asked for an opinion, and what they answered: a request is never changed, an answer comes once. */
export class CreateOpinions extends Migration {
  override up(): void {
    const secured = secureTable({
      service: 'members',
      table: 'opinions',
      app: ['select', 'insert'],
      rows: OF_FILE,
    })
    const answered = 'answered_on, answered_name, answer, answer_text, answered_by, answered_at'
    for (const statement of [
      ...TABLES,
      ...secured,
      `grant update (${answered}) on opinions to ${app}`,
    ]) {
      this.addSql(statement)
    }
  }
}
