import type { LocalDate } from '@ket-nap/kernel'
import { sql } from 'kysely'
import type { Work } from '../context.ts'
import { anchorDay, reanchor } from './anchor.commands.ts'
import { announce } from './settlement.commands.ts'
import { openTree } from './tree.commands.ts'

/**
 * Brings today's anchors to a day: whatever begins or ends on the way there moves. Due at the start and
 * at midnight; repeating it, also by several processes at once, changes nothing.
 */
export async function reanchorDue(day: LocalDate, { db }: Work): Promise<void> {
  await openTree(db)
  const last = await anchorDay(db)
  if (last === day) return
  const { rows } = await sql<{ id: string }>`
    select distinct unit_id as id from unit_versions
    where (valid_from > least(${last}::date, ${day}::date) and valid_from <= greatest(${last}::date, ${day}::date))
      or (valid_until > least(${last}::date, ${day}::date) and valid_until <= greatest(${last}::date, ${day}::date))
  `.execute(db)
  const due = rows.map(({ id }) => id)
  await sql`update anchor_days set anchored_on = ${day}`.execute(db)
  const moved = await reanchor(db, due, day)
  await announce(db, { changed: moved, touched: due, day })
}
