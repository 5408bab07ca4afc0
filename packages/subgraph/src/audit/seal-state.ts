import { sql } from 'kysely'
import { COUNT_CAP } from '../connection.ts'
import type { Context } from '../context.ts'
import type { HeadState } from './head-watch.ts'
import type { Damage } from './verification.ts'

/** How far the log is sealed and when it was last recomputed. */
export interface SealStateRow {
  block: string | null
  sealedAt: Date | null
  /** Entries within the viewer's reach that no block has taken yet, at most 1,001. */
  waiting: number
  verifiedAt: Date | null
  verifiedEntries: number | null
  withHeads: boolean | null
  damage: Damage | null
  badBlock: string | null
  /** Whether heads are told outside in time. */
  heads: HeadState
  /** How long the oldest entry waits for it. */
  headsLateMinutes: number
}

export async function readSealState<Database>({
  db,
  heads,
}: Pick<Context<Database>, 'db' | 'heads'>): Promise<SealStateRow | null> {
  const { rows } = await sql<Omit<SealStateRow, 'heads' | 'headsLateMinutes'>>`
    with last as (select * from audit_blocks order by number desc limit 1),
      verdict as (select * from audit_verifications order by id desc limit 1)
    select last.number::text as block, last.sealed_at as "sealedAt",
      (select count(*)::integer from (select from audit_entries
        where (xid, seq) > (coalesce(last.until_xid, '0'::xid8), coalesce(last.until_seq, 0))
        limit ${COUNT_CAP}) counted) as waiting,
      verdict.verified_at as "verifiedAt", verdict.entries::integer as "verifiedEntries",
      verdict.with_heads as "withHeads", verdict.damage, verdict.bad_block::text as "badBlock"
    from (select) one left join last on true left join verdict on true
  `.execute(db)
  const [row] = rows
  return row ? { ...row, heads: heads.state, headsLateMinutes: heads.lateMinutes } : null
}
