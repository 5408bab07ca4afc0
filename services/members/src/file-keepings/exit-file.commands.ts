import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import { within } from '../admissions/clock.workflow.ts'
import type { Database } from '../database.ts'

type PolicyAsked = (asked: {
  provinceId: string | null
  day: LocalDate
}) => Promise<{ values: { exitSlipDays: number } }>

/** From an exit on, slip and file are handed up within the days of the rules. Source: T20; HD06 8.3b. */
export async function oweExitFile(
  { db, policy }: { db: Kysely<Database>; policy: PolicyAsked },
  { personId, on }: { personId: string; on: LocalDate },
): Promise<void> {
  const { rows } = await sql<{ provinceId: string | null }>`
    select province_id as "provinceId" from departures
    where person_id = ${personId} and on_day = ${on}::date and kind <> 'TRANSFERRED_OUT'`.execute(
    db,
  )
  const [departure] = rows
  if (!departure) return
  const { values } = await policy({ provinceId: departure.provinceId, day: on })
  await sql`
    update departures set file_due_on = ${within(on, values.exitSlipDays)}::date
    where person_id = ${personId} and on_day = ${on}::date`.execute(db)
}
