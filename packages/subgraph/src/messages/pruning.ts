import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'

/** A message or a key is kept so many days: far longer than anybody sends it again. */
const KEPT_DAYS = 90

/**
 * Forgets what nobody asks for again: events that every consumer has taken, ids of events that came in,
 * and the keys of commands. A consumer that is added later starts from a snapshot.
 */
export async function prune<Database>(
  db: Kysely<Database>,
  consumers: readonly string[],
  day: LocalDate,
): Promise<void> {
  const before = sql`${day}::date - ${KEPT_DAYS}::integer`
  await sql`
    delete from outbox_events event
    where occurred_at < ${before} and not exists (
      select from unnest(${consumers}::text[]) as told(consumer)
      left join outbox_cursors place using (consumer)
      where (event.xid, event.seq) > (coalesce(place.xid, '0'::xid8), coalesce(place.seq, 0))
    )
  `.execute(db)
  await sql`delete from inbox_events where received_at < ${before}`.execute(db)
  await sql`delete from idempotency_keys where recorded_at < ${before}`.execute(db)
}
