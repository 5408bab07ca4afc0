import type { Pool } from 'pg'
import { inTransaction } from '../database/database.ts'
import { hashSecret, newSecret } from '../http/cookies.ts'
import type { GrantFirstAdministrator } from './organisations.ts'

export interface IssuedLink {
  token: string
  expiresAt: Date
}

/**
 * Issues the one-time link of the first administrator, or null when somebody has enrolled. Links issued before and not used stop working.
 */
export async function issueFirstLink(
  database: Pool,
  { now, openMs }: { now: Date; openMs: number },
): Promise<IssuedLink | null> {
  const token = newSecret()
  const expiresAt = new Date(now.getTime() + openMs)
  return inTransaction(database, async connection => {
    await connection.query('lock table enrolments in share row exclusive mode')
    await connection.query('delete from enrolments where completed_at is null')
    const { rowCount } = await connection.query(
      `insert into enrolments (token_hash, expires_at)
       select $1, $2 where not exists (select from enrolments)`,
      [hashSecret(token), expiresAt],
    )
    return rowCount === 1 ? { token, expiresAt } : null
  })
}

/** For whom a link is, or null when it is unknown, used or expired. */
export async function findOpenEnrolment(
  database: Pool,
  tokenHash: Buffer,
  now: Date,
): Promise<string | null> {
  const { rows } = await database.query<{ holderId: string }>(
    `select holder_id as "holderId" from enrolments
     where token_hash = $1 and expires_at > $2 and completed_at is null`,
    [tokenHash, now],
  )
  return rows[0]?.holderId ?? null
}

export interface UsedEnrolment {
  tokenHash: Buffer
  holderName: string
  enrolledAt: Date
}

/** Remembers that a link was used in time; told twice, it is stored once. Null: there is no such link. */
export async function completeEnrolment(
  database: Pool,
  { tokenHash, holderName, enrolledAt }: UsedEnrolment,
): Promise<string | null> {
  const { rows } = await database.query<{ holderId: string }>(
    `update enrolments
     set holder_name = coalesce(holder_name, $2), completed_at = coalesce(completed_at, $3)
     where token_hash = $1 and expires_at > $3
     returning holder_id as "holderId"`,
    [tokenHash, holderName, enrolledAt],
  )
  return rows[0]?.holderId ?? null
}

/** Has the post granted to whoever enrolled. Throws while organisations is away; to be called again. */
export async function settleEnrolments(
  database: Pool,
  grant: GrantFirstAdministrator,
): Promise<void> {
  const { rows } = await database.query<{ holderId: string; holderName: string }>(
    `select holder_id as "holderId", holder_name as "holderName" from enrolments
     where completed_at is not null and settled_at is null`,
  )
  for (const holder of rows) {
    await grant(holder)
    await database.query('update enrolments set settled_at = now() where holder_id = $1', [
      holder.holderId,
    ])
  }
}
