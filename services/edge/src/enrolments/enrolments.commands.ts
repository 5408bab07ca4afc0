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

export interface IssuedInvitation extends IssuedLink {
  /** The holder has an account: the link sets a new password. */
  renews: boolean
}

interface InvitationTerm extends Term {
  /** Only what it has opened can be renewed by a link. */
  ownIssuer: string
}

/**
 * Issues a one-time link to a holder of posts: to open an account, or to renew the password of the
 * one he has. Null: only a foreign issuer knows him. A link issued to him before stops working.
 */
export async function issueInvitation(
  database: Pool,
  invitation: Invitation,
  term: InvitationTerm,
): Promise<IssuedInvitation | null> {
  return inTransaction(database, async connection => {
    await lockEnrolments(connection)
    const account = await findAccountKind(connection, invitation.holderId, term.ownIssuer)
    if (account === 'FOREIGN') return null
    await connection.query(`${END_LINKS} and holder_id = $2`, [term.now, invitation.holderId])
    const renews = account === 'OWN'
    const link = await insertLink(connection, term, { ...invitation, renews })
    return { ...link, renews }
  })
}

/** Where a holder has an account. Whoever enrolled has one of ours before he first signs in. */
async function findAccountKind(
  connection: PoolClient,
  holderId: string,
  ownIssuer: string,
): Promise<'OWN' | 'FOREIGN' | null> {
  const { rows } = await connection.query<{ isOwn: boolean }>(
    `select issuer = $2 as "isOwn" from accounts where holder_id = $1
     union all
     select true from enrolments where holder_id = $1 and completed_at is not null`,
    [holderId, ownIssuer],
  )
  if (rows.length === 0) return null
  return rows.some(({ isOwn }) => isOwn) ? 'OWN' : 'FOREIGN'
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
  invitation: (Invitation & { renews: boolean }) | null,
): Promise<IssuedLink> {
  const token = newSecret()
  const expiresAt = new Date(now.getTime() + openMs)
  await connection.query(
    `insert into enrolments (token_hash, issued_at, expires_at, holder_id, invited_by, renews)
     values ($1, $2, $3, coalesce($4::uuid, uuidv7()), $5, coalesce($6, false))`,
    [
      hashSecret(token),
      now,
      expiresAt,
      invitation?.holderId,
      invitation?.invitedBy,
      invitation?.renews,
    ],
  )
  return { token, expiresAt }
}

export interface UsedEnrolment {
  tokenHash: Buffer
  holderName: string
  enrolledAt: Date
}

/**
 * Remembers that a link was used in time; told twice, it is stored once. A renewal ends every session
 * of the holder, and counts even if the link was replaced at that very moment: the password has
 * changed. Null: there is no such link.
 */
export async function completeEnrolment(
  database: Pool,
  { tokenHash, holderName, enrolledAt }: UsedEnrolment,
): Promise<string | null> {
  return inTransaction(database, async connection => {
    const { rows } = await connection.query<Link>(
      `select holder_id as "holderId", renews, completed_at is not null as "isCompleted"
       from enrolments where token_hash = $1 and (renews or expires_at > $2)
       for update`,
      [tokenHash, enrolledAt],
    )
    const [link] = rows
    if (!link || link.isCompleted) return link?.holderId ?? null
    await connection.query(
      'update enrolments set holder_name = $2, completed_at = $3 where token_hash = $1',
      [tokenHash, holderName, enrolledAt],
    )
    if (link.renews) await endSessionsOf(connection, link.holderId)
    return link.holderId
  })
}

interface Link {
  holderId: string
  renews: boolean
  isCompleted: boolean
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
    await database.query(
      `update enrolments set settled_at = now()
       where holder_id = $1 and completed_at is not null and invited_by is null`,
      [holder.holderId],
    )
  }
}

/** Sessions count only with the number that their account has now: so every one of the holder ends. */
async function endSessionsOf(connection: PoolClient, holderId: string): Promise<void> {
  await connection.query('update accounts set renewals = renewals + 1 where holder_id = $1', [
    holderId,
  ])
}
