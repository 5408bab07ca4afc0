import { inTransaction } from '@ket-nap/process/database'
import type { Pool, PoolClient } from 'pg'
import { hashSecret, newSecret } from '../http/cookies.ts'
import type { GrantFirstAdministrator } from './organisations.ts'

export interface IssuedLink {
  token: string
  expiresAt: Date
}

interface Term {
  now: Date
  openMs: number
}

/**
 * Issues the one-time link of the first administrator, or null when somebody has enrolled. Links
 * issued before and not used stop working.
 */
export async function issueFirstLink(database: Pool, term: Term): Promise<IssuedLink | null> {
  return inTransaction(database, async connection => {
    await lockEnrolments(connection)
    const taken = await connection.query('select from enrolments where completed_at is not null')
    if (taken.rowCount !== 0) return null
    await connection.query(`${END_LINKS} and invited_by is null`, [term.now])
    return insertLink(connection, term, null)
  })
}

export interface Invitation {
  holderId: string
  /** Holder id of the administrator. */
  invitedBy: string
}

/**
 * Issues a one-time link to a holder of posts, or null when he has an account. A link issued to him
 * before stops working.
 */
export async function issueInvitation(
  database: Pool,
  invitation: Invitation,
  term: Term,
): Promise<IssuedLink | null> {
  return inTransaction(database, async connection => {
    await lockEnrolments(connection)
    const known = await connection.query(
      `select from accounts where holder_id = $1
       union all select from enrolments where holder_id = $1 and completed_at is not null`,
      [invitation.holderId],
    )
    if (known.rowCount !== 0) return null
    await connection.query(`${END_LINKS} and holder_id = $2`, [term.now, invitation.holderId])
    return insertLink(connection, term, invitation)
  })
}

/** One link is issued at a time: of two at the same instant the later ends the earlier. */
async function lockEnrolments(connection: PoolClient): Promise<void> {
  await connection.query('lock table enrolments in share row exclusive mode')
}

const END_LINKS = `
  update enrolments set expires_at = $1
  where completed_at is null and expires_at > $1`

async function insertLink(
  connection: PoolClient,
  { now, openMs }: Term,
  invitation: Invitation | null,
): Promise<IssuedLink> {
  const token = newSecret()
  const expiresAt = new Date(now.getTime() + openMs)
  await connection.query(
    `insert into enrolments (token_hash, issued_at, expires_at, holder_id, invited_by)
     values ($1, $2, $3, coalesce($4::uuid, uuidv7()), $5)`,
    [hashSecret(token), now, expiresAt, invitation?.holderId, invitation?.invitedBy],
  )
  return { token, expiresAt }
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

/**
 * Has the first administrator's post granted to whoever enrolled as such; the others hold theirs.
 * Throws while organisations is away; to be called again.
 */
export async function settleEnrolments(
  database: Pool,
  grant: GrantFirstAdministrator,
): Promise<void> {
  const { rows } = await database.query<{ holderId: string; holderName: string }>(
    `select holder_id as "holderId", holder_name as "holderName" from enrolments
     where completed_at is not null and settled_at is null and invited_by is null`,
  )
  for (const holder of rows) {
    await grant(holder)
    await database.query('update enrolments set settled_at = now() where holder_id = $1', [
      holder.holderId,
    ])
  }
}
