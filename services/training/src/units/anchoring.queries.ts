import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Tables whose rows lie at a unit and carry the anchors of its copy. */
export const ANCHORED_TABLES = ['person_copies', 'training_classes'] as const

const ANCHORING = 7_310_301

/**
 * Units and what lies at them arrive from two services at once. Whoever writes either waits here for
 * the other, else a row could keep the anchors that its unit had a moment ago.
 */
export async function takeAnchoringTurn(db: Kysely<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ANCHORING})`.execute(db)
}
