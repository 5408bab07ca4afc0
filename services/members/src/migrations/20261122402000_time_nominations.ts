import { databaseRoles } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const FILES = 'admission_id, probation_id, transfer_id, person_id, nomination_id'

/** The answer to a nomination, owed by the cell, or by the committee that names one. */
const NOMINATIONS = `
  select n.id as file_id, null::uuid as admission_id, null::uuid as probation_id,
    null::uuid as transfer_id, null::uuid as person_id, n.id as nomination_id,
    'NOMINATION_ANSWER' as timer, n.answer_due_on as due_on, n.unit_id as at_unit_id,
    case when n.to_cell_id is null then array['BASE_COMMITTEE', 'ORGANISING']
      else array['CELL_SECRETARY'] end as roles,
    n.province_id, n.above_base_id, n.base_id, n.unit_id
  from nominations n where n.stage = 'SENT' and n.answer_due_on is not null`

const { app, worker } = databaseRoles('members')

/** Unanswered nominations among the terms of which somebody is told. */
export class TimeNominations extends Migration {
  override up(): void {
    const statements = [
      `alter table reminders
         add nomination_id uuid constraint reminders_nomination references nominations,
         drop constraint reminders_of_one_file,
         add constraint reminders_of_one_file check (num_nonnulls(${FILES}) = 1),
         drop constraint reminders_once,
         add constraint reminders_once unique nulls not distinct
           (${FILES}, timer, due_on, level, to_unit_id)`,
      `create index reminders_of_nomination on reminders (nomination_id)
         where nomination_id is not null`,
      `alter view running_terms rename to terms_of_members`,
      `create view running_terms with (security_invoker = true) as
         select file_id, admission_id, probation_id, transfer_id, person_id,
           null::uuid as nomination_id, timer, due_on, at_unit_id, roles, province_id,
           above_base_id, base_id, unit_id
         from terms_of_members union all ${NOMINATIONS}`,
      `grant select on running_terms to ${app}, ${worker}`,
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
