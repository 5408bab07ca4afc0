import { ANCHORED, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { anchorColumns } from './columns.ts'
import { statePolicyValues } from './policy-additions.ts'

const TABLES = [
  `create table reminders (
     id uuid primary key default uuidv7(),
     admission_id uuid not null constraint reminders_admission references admissions,
     timer text not null,
     due_on date not null,
     level text not null constraint reminders_level check (level in ('SOON', 'LATE', 'ESCALATED')),
     to_unit_id uuid not null constraint reminders_to_unit references unit_copies,
     to_roles text[] not null,
     told_on date not null,
     ended_on date constraint reminders_ended check (ended_on >= told_on),
     ${anchorColumns},
     constraint reminders_once unique (admission_id, timer, due_on, level, to_unit_id)
   )`,
  `create index reminders_to_unit on reminders (to_unit_id, due_on, id) where ended_on is null`,
  `create index reminders_province on reminders (province_id) where ended_on is null`,
  ...['above_base', 'base', 'unit'].map(
    anchor => `create index reminders_${anchor} on reminders (${anchor}_id)`,
  ),
]

/** Who is told when a clock ends; how long before and after is no rule of the field but a choice. */
export class CreateReminders extends Migration {
  override up(): void {
    const statements = [
      ...TABLES,
      ...secureTable({ service: 'members', table: 'reminders', app: ['select'], rows: ANCHORED }),
      ...statePolicyValues({
        version: 'POLICY_29_2016',
        document: 'QD_29_2016',
        values: [
          ['reminderDays', 5, 'DESIGN', 'NO_RULE_FOUND'],
          ['escalationDays', 5, 'DESIGN', 'NO_RULE_FOUND'],
        ],
      }),
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
