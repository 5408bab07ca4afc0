import { databaseRoles } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const OPEN_ADMISSION = `a.stage not in ('CEREMONY_HELD', 'OFF_LIST', 'WITHDRAWN', 'REFUSED',
  'CANCELLED', 'MOVED_AWAY')`
const OPEN_PROBATION = `p.stage not in ('RECOGNISED', 'REMOVED', 'ENDED')`

/** One kind of file in the view of terms: the clock of its stage, and those that run beside it. */
const termsOf = (file: string, own: readonly [admission: string, probation: string]): string => `
  select ${file}.id as file_id, ${own[0]} as admission_id, ${own[1]} as probation_id,
    term.timer, term.due_on, coalesce(term.at_unit_id, ${file}.unit_id) as at_unit_id, term.roles,
    ${file}.province_id, ${file}.above_base_id, ${file}.base_id, ${file}.unit_id`

const besideOf = (file: string) => `
  select beside.timer, beside."dueOn", beside."atUnitId", beside.roles
  from jsonb_to_recordset(${file}.clocks_beside)
    as beside(timer text, "dueOn" date, "atUnitId" uuid, roles text[])`

const eachOf = (file: string) => `
  cross join lateral (
    select ${file}.due_timer, ${file}.due_on, ${file}.waits_at_unit_id, ${file}.waits_for_roles
    where ${file}.due_on is not null
    union all ${besideOf(file)}) term(timer, due_on, at_unit_id, roles)`

/** Every term that runs, of whatever kind of file: another kind joins by a branch and a column of its own. */
const RUNNING_TERMS = `create view running_terms with (security_invoker = true) as
  ${termsOf('a', ['a.id', 'null::uuid'])}
  from admissions a ${eachOf('a')} where ${OPEN_ADMISSION}
  union all
  ${termsOf('p', ['null::uuid', 'p.id'])}
  from probations p ${eachOf('p')} where ${OPEN_PROBATION}`

const PAPERS = [
  'NEW_MEMBER_CERTIFICATE',
  'SELF_REVIEW',
  'HELPER_REMARK',
  'OPINION_ORGANISATION',
  'OPINION_RESIDENCE',
  'OPINION_SUMMARY',
  'MEMBER_CV',
  'MEMBER_SHEET',
]

const { app, worker } = databaseRoles('members')

/** Who is next on a probation, what runs beside its stage, and reminders of any kind of file. */
export class TimeProbations extends Migration {
  override up(): void {
    const kinds = PAPERS.map(kind => `'${kind}'`).join(', ')
    const statements = [
      `alter table probations
         add waits_for text,
         add waits_at_unit_id uuid constraint probations_waits_at_unit references unit_copies,
         add waits_for_roles text[] not null default '{}',
         add clocks_beside jsonb not null default '[]'`,
      `create index probations_waits_at_unit on probations (waits_at_unit_id)
         where waits_at_unit_id is not null`,
      `alter table admissions add clocks_beside jsonb not null default '[]'`,
      `alter table probation_papers drop constraint probation_papers_kind,
         add constraint probation_papers_kind check (kind in (${kinds}))`,
      `alter table reminders
         alter admission_id drop not null,
         add probation_id uuid constraint reminders_probation references probations,
         drop constraint reminders_once,
         add constraint reminders_of_one_file check (num_nonnulls(admission_id, probation_id) = 1),
         add constraint reminders_once unique nulls not distinct
           (admission_id, probation_id, timer, due_on, level, to_unit_id)`,
      `create index reminders_of_probation on reminders (probation_id)
         where probation_id is not null`,
      RUNNING_TERMS,
      `grant select on running_terms to ${app}, ${worker}`,
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
