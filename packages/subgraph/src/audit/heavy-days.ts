import type { LocalDate } from '@ket-nap/kernel'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { assertMonth, between } from './audit-conditions.ts'
import { reachOf, whatWasRead } from './audit-log.ts'
import { readThresholds } from './thresholds.ts'

/** That one holder opened more dossiers on a day than is usual. */
export interface HeavyDayRow {
  on: LocalDate
  holderId: string
  postId: string
  dossiers: number
}

export interface DaysAsked {
  from: LocalDate
  until: LocalDate
}

const SHOWN = 50
const ZONE = 'Asia/Ho_Chi_Minh'

/** The days on which one holder opened more dossiers than is usual, most first; a month at the most. */
export async function listHeavyDays<Database>(
  { db, viewer, audit }: Pick<Context<Database>, 'viewer' | 'audit' | 'db'>,
  asked: DaysAsked,
  openings: readonly string[],
): Promise<HeavyDayRow[]> {
  assertMonth(asked)
  const { rows } = await sql<HeavyDayRow>`
    select to_char(entry.recorded_at at time zone ${ZONE}, 'YYYY-MM-DD') as on,
      entry.holder_id as "holderId", (array_agg(entry.post_id order by entry.seq desc))[1] as "postId",
      count(distinct entry.subject_id)::integer as dossiers
    from audit_entries entry
    where ${sql.join([reachOf(viewer.scope, null), ...between(asked.from, asked.until)], sql` and `)}
      and entry.action = any (${[...openings]}::text[])
    group by 1, 2 having count(distinct entry.subject_id) > ${readThresholds().dossiersADay}
    order by 4 desc, 1 desc, 2 limit ${SHOWN}
  `.execute(db)
  await audit('AUDIT_READ', whatWasRead(viewer, asked))
  return rows
}
