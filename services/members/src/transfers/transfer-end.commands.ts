import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { TRANSFER } from './transfer.workflow.ts'

type PolicyAsked = (asked: {
  provinceId: string | null
  day: LocalDate
}) => Promise<{ version: string; overlay: string | null }>

interface Storage {
  db: Kysely<Database>
  policy: PolicyAsked
}

/** Ends the transfer under way of a membership that another command ended; none is none. */
export async function endTransfer(
  { db, policy }: Storage,
  { personId, on }: { personId: string; on: LocalDate },
): Promise<void> {
  const { from, to } = TRANSFER.END
  const { rows } = await sql<{ id: string; provinceId: string | null }>`
    select id, province_id as "provinceId" from transfers
    where person_id = ${personId} and stage = any(${[...from]}::text[]) for update`.execute(db)
  const [transfer] = rows
  if (!transfer || !to) return
  const { version, overlay } = await policy({ provinceId: transfer.provinceId, day: on })
  await sql`
    insert into transfer_moves (transfer_id, place, action, from_stage, to_stage, on_day, paper,
      policy_version, policy_overlay)
    select t.id, 1 + count(m.id), 'END', t.stage, ${to}, ${on}::date, t.paper, ${version}, ${overlay}
    from transfers t left join transfer_moves m on m.transfer_id = t.id
    where t.id = ${transfer.id} group by t.id`.execute(db)
  await sql`
    update transfers set stage = ${to}, stage_since = ${on}::date, version = version + 1,
      waits_for = null, waits_side = null, waits_at_unit_id = null, waits_for_roles = '{}',
      clocks_beside = '[]', due_on = null, due_timer = null, slip_check_on = null
    where id = ${transfer.id}`.execute(db)
}
