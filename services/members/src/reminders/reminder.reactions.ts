import type { LocalDate } from '@ket-nap/kernel'
import { enqueue, type Job } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { policyLoaders } from '../policies/policy.queries.ts'
import { reminderDays, TELL_DUE, TOLD_ABOVE, type ReminderDays } from './reminder.workflow.ts'

/** One job for each province, so that a fault in one holds up no other. */
export const tellEveryProvince: Job<Database> = async (_, { db }, day) => {
  const { rows } = await sql<{ province: string }>`
    select unit_id as province from unit_copy_versions where level = 'PROVINCE' and is_last
  `.execute(db)
  for (const { province } of rows) {
    await enqueue(db, { job: TELL_DUE, payload: { province, day }, key: `${TELL_DUE}:${province}` })
  }
}

/**
 * Tells each unit of a province what becomes due, is overdue, or is overdue below it. Done again for the
 * same day it tells nothing twice.
 */
export const tellDue: Job<Database> = async (payload, { db }) => {
  const [province, day] = [payload.uuid('province'), payload.day('day')]
  const { values } = await policyLoaders(db).policy({ provinceId: province, day })
  const days = reminderDays(day, values)
  await endSettled(db, province, day)
  if (days) await tell(db, province, days)
}

/** What was told is over when the step was taken, the clock changed, or somebody else has to act. */
async function endSettled(db: Kysely<Database>, province: string, day: LocalDate): Promise<void> {
  await sql`
    update reminders told set ended_on = greatest(told_on, ${day}::date)
    where told.province_id = ${province}::uuid and told.ended_on is null
      and (told.level = 'SOON' and told.due_on < ${day}::date
        or not exists (select from running_terms term
          where term.file_id = coalesce(told.admission_id, told.probation_id, told.transfer_id, told.person_id,
            told.nomination_id)
            and term.timer = told.timer and term.due_on = told.due_on
            and (told.level = 'ESCALATED' or told.to_unit_id = term.at_unit_id) offset 0))
  `.execute(db)
}

async function tell(
  db: Kysely<Database>,
  province: string,
  { today, soonUntil, escalatedUntil }: ReminderDays,
): Promise<void> {
  await sql`
    with due as (
      select * from running_terms
      where province_id = ${province}::uuid and due_on <= ${soonUntil}::date),
    told as (
      select due.*, case when due_on >= ${today}::date then 'SOON' else 'LATE' end as level,
        at_unit_id as to_unit_id, roles as to_roles
      from due
      union all
      select due.*, 'ESCALATED', above.parent_id, ${[...TOLD_ABOVE]}::text[]
      from due join unit_copy_versions above
        on above.unit_id = due.at_unit_id and above.valid @> ${today}::date
      where due.due_on <= ${escalatedUntil}::date and above.parent_id is not null)
    insert into reminders (admission_id, probation_id, transfer_id, person_id, nomination_id, timer,
      due_on, level, to_unit_id, to_roles, told_on, province_id, above_base_id, base_id, unit_id)
    select admission_id, probation_id, transfer_id, person_id, nomination_id, timer, due_on, level,
      to_unit_id, to_roles, ${today}::date, province_id, above_base_id, base_id, unit_id
    from told
    on conflict on constraint reminders_once do update set ended_on = null
      where reminders.ended_on is not null
  `.execute(db)
}
