import type { Pool } from 'pg'
import { hashSecret, newSecret } from '../http/cookies.ts'
import type { Limits } from '../limits.ts'
import type { Session } from './session.ts'

export interface NewSession {
  accountId: string
  postId: string | null
  idToken: string | null
  authenticatedAt: Date
}

/** Starts a session and answers its cookie, which is stored nowhere. */
export async function startSession(
  database: Pool,
  session: NewSession,
  now: Date,
): Promise<string> {
  const cookie = newSecret()
  await database.query(
    `insert into sessions
       (cookie_hash, account_id, post_id, id_token, authenticated_at, started_at, used_at, renewals)
     select $1, account_id, $3, $4, $5, $6, $6, renewals from accounts where account_id = $2`,
    [
      hashSecret(cookie),
      session.accountId,
      session.postId,
      session.idToken,
      session.authenticatedAt,
      now,
    ],
  )
  return cookie
}

/** Goes on in another post under a new cookie; the old one is worth nothing from now on. */
export async function switchPost(
  database: Pool,
  session: Session,
  { postId, now }: { postId: string; now: Date },
): Promise<string> {
  const cookie = newSecret()
  // One statement: of two at the same moment only one finds the old session to go on from.
  await database.query(
    `with former as (delete from sessions where cookie_hash = $1 returning *)
     insert into sessions
       (cookie_hash, account_id, post_id, id_token, authenticated_at, started_at, used_at, renewals)
     select $2, account_id, $3, id_token, authenticated_at, started_at, $4, renewals from former`,
    [session.cookieHash, hashSecret(cookie), postId, now],
  )
  return cookie
}

export async function endSession(database: Pool, cookie: string): Promise<void> {
  await database.query('delete from sessions where cookie_hash = $1', [hashSecret(cookie)])
}

/** Remembers that the session is in use; written once a minute at most. */
export async function touchSession(
  database: Pool,
  session: Session,
  { now, limits }: { now: Date; limits: Limits['session'] },
): Promise<void> {
  if (now.getTime() - session.usedAt.getTime() < limits.touchedEveryMs) return
  await database.query('update sessions set used_at = $2 where cookie_hash = $1', [
    session.cookieHash,
    now,
  ])
}

export async function deleteEndedSessions(
  database: Pool,
  now: Date,
  limits: Limits['session'],
): Promise<void> {
  await database.query('delete from sessions where used_at < $1 or started_at < $2', [
    new Date(now.getTime() - limits.idleMs),
    new Date(now.getTime() - limits.absoluteMs),
  ])
}
