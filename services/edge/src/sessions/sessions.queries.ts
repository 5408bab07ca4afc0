import type { LocalDate } from '@ket-nap/kernel'
import type { Pool } from 'pg'
import { hashSecret } from '../http/cookies.ts'
import type { Limits } from '../limits.ts'
import { HOLDS_TODAY, POST_COLUMNS, type HeldPost } from '../posts/posts.queries.ts'
import type { Session } from './session.ts'

interface SessionRow extends Omit<Session, 'post'>, Partial<HeldPost> {
  postHolderName: string | null
}

/** Reads session, account and post afresh, so that a post that ended is felt at the next request. */
export async function findSession(
  database: Pool,
  cookie: string,
  { now, today, limits }: { now: Date; today: LocalDate; limits: Limits['session'] },
): Promise<Session | null> {
  const { rows } = await database.query<SessionRow>(
    `select cookie_hash as "cookieHash", account_id as "accountId",
            accounts.holder_id as "holderId", accounts.name, id_token as "idToken",
            authenticated_at as "authenticatedAt", started_at as "startedAt", used_at as "usedAt",
            posts.holder_name as "postHolderName", ${POST_COLUMNS}
     from sessions
     join accounts using (account_id, renewals)
     left join posts on posts.post_id = sessions.post_id
       and posts.holder_id = accounts.holder_id and ${HOLDS_TODAY}
     where cookie_hash = $2 and used_at >= $3 and started_at >= $4`,
    [
      today,
      hashSecret(cookie),
      new Date(now.getTime() - limits.idleMs),
      new Date(now.getTime() - limits.absoluteMs),
    ],
  )
  return rows[0] ? toSession(rows[0]) : null
}

function toSession(row: SessionRow): Session {
  const { postHolderName, id, role, unitId, unitName, unitKind, from, until, scope, ...rest } = row
  const isHeld = id && role && unitId && unitName && unitKind && from && scope
  const post = isHeld
    ? { id, role, unitId, unitName, unitKind, from, until: until ?? null, scope }
    : null
  return { ...rest, name: postHolderName ?? rest.name, post }
}
