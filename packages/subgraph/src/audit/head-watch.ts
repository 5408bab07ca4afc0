import { sql, type Kysely } from 'kysely'
import type { HeadLimits } from './head-limits.ts'
import { headFile, lastHead } from './heads.ts'

/** `LATE`: whoever looks after the log is told. `CLOSED`: nobody is opened until a head is told again. */
export type HeadState = 'TOLD' | 'LATE' | 'CLOSED'

/** How long the oldest entry waits that no head outside covers; 0 where none waits. */
export interface HeadNews {
  state: HeadState
  lateMinutes: number
}

export const NOTHING_WAITS: HeadNews = { state: 'TOLD', lateMinutes: 0 }

const MINUTE_MS = 60_000

/** What the lateness of heads means in this installation. */
function judgeHeads(waitingMs: number, limits: HeadLimits): HeadNews {
  const lateMinutes = Math.max(0, Math.floor(waitingMs / MINUTE_MS))
  const { alarmAfterMinutes, refuseAfterHours } = limits
  if (refuseAfterHours !== null && lateMinutes >= refuseAfterHours * 60) {
    return { state: 'CLOSED', lateMinutes }
  }
  return { state: lateMinutes >= alarmAfterMinutes ? 'LATE' : 'TOLD', lateMinutes }
}

export interface HeadWatch {
  news(): HeadNews
  /** Looks once; rejects when neither file nor database can be read. */
  look(): Promise<void>
}

interface Watching {
  limits: HeadLimits
  clock: () => Date
  /** The moment of the oldest entry that no head covers. */
  waitingSince(): Promise<Date | null>
  /** Called when the state becomes another one. */
  changed(news: HeadNews): void
}

/**
 * Watches how late heads are, beside the job that tells them: also a job that no longer runs is seen. What
 * waits from before the start counts from the start, for the job needs its minute then; what cannot be read
 * counts as not told since it was read.
 */
export function watchHeads({ limits, clock, waitingSince, changed }: Watching): HeadWatch {
  const startedAt = clock().getTime()
  let readAt = startedAt
  let oldest: number | null = null
  let news = NOTHING_WAITS
  function judge(now: number) {
    const before = news.state
    news = judgeHeads(now - Math.max(oldest ?? readAt, startedAt), limits)
    if (news.state !== before) changed(news)
  }
  return {
    news: () => news,
    async look() {
      const now = clock().getTime()
      try {
        const since = await waitingSince()
        oldest = since?.getTime() ?? null
        readAt = now
      } finally {
        judge(now)
      }
    },
  }
}

/**
 * The oldest entry that no head in the folder covers. A folder that is gone covers nothing: then all of
 * the log waits.
 */
export async function oldestUntold(
  db: Kysely<unknown>,
  { service, headFolder }: { service: string; headFolder: string },
): Promise<Date | null> {
  const told = await lastHead(headFile(headFolder, service))
  const { rows } = await sql<{ ms: number }>`
    select (extract(epoch from recorded_at) * 1000)::float8 as ms from audit_entries
    where (xid, seq) > (
      coalesce((select until_xid from audit_blocks where number = ${told?.number ?? '0'}::bigint), '0'::xid8),
      coalesce((select until_seq from audit_blocks where number = ${told?.number ?? '0'}::bigint), 0))
    order by audit_entries.xid, audit_entries.seq limit 1
  `.execute(db)
  const [row] = rows
  return row ? new Date(row.ms) : null
}
