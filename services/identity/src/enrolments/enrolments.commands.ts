import { createHash } from 'node:crypto'
import { inTransaction } from '@ket-nap/process/database'
import type { Pool, PoolClient } from 'pg'
import { hasPassword, replacePassword, saveAccount, savePassword } from '../accounts/accounts.ts'
import { hashPassword } from '../accounts/password.ts'
import type { Edge } from '../edge/edge.ts'
import { deleteRecordsOf } from '../issuer/adapter.ts'

export interface Enrolment {
  token: string
  holderId: string
  name: string
  signInName: string
  password: string
}

export type EnrolmentOutcome = 'ENROLLED' | 'SIGN_IN_NAME_TAKEN' | 'GONE'

/** A refusal that must also undo what the transaction has done so far. */
class Refused extends Error {
  readonly outcome: EnrolmentOutcome

  constructor(outcome: EnrolmentOutcome) {
    super(outcome)
    this.outcome = outcome
  }
}

/** Opens the account and uses up the link, both or neither. */
export async function enrol(database: Pool, enrolment: Enrolment): Promise<EnrolmentOutcome> {
  const { token, holderId, name, signInName, password } = enrolment
  const hash = await hashPassword(password)
  try {
    return await inTransaction<EnrolmentOutcome>(database, async connection => {
      await saveAccount(connection, { holderId, name })
      const isFirst = await useUp(connection, { token, holderId })
      if (!isFirst || (await hasPassword(connection, holderId))) throw new Refused('GONE')
      const saved = await savePassword(connection, { holderId, signInName, hash })
      if (!saved) throw new Refused('SIGN_IN_NAME_TAKEN')
      return 'ENROLLED'
    })
  } catch (error) {
    if (error instanceof Refused) return error.outcome
    throw error
  }
}

export type Renewal = Pick<Enrolment, 'token' | 'holderId' | 'password'>

/** Replaces a password, ends what was proved with the old one and uses up the link: all or nothing. */
export async function renew(
  database: Pool,
  { token, holderId, password }: Renewal,
): Promise<'RENEWED' | 'GONE'> {
  const hash = await hashPassword(password)
  return inTransaction(database, async connection => {
    if (!(await useUp(connection, { token, holderId }))) return 'GONE'
    const isReplaced = await replacePassword(connection, { holderId, hash })
    if (!isReplaced) throw new Error('a password that is renewed is there')
    await deleteRecordsOf(connection, holderId)
    return 'RENEWED'
  })
}

/** Answers false when the link was used before. */
async function useUp(
  connection: PoolClient,
  { token, holderId }: Pick<Enrolment, 'token' | 'holderId'>,
): Promise<boolean> {
  const { rowCount } = await connection.query(
    `insert into enrolments_used (token_hash, holder_id) values ($1, $2) on conflict do nothing`,
    [digest(token), holderId],
  )
  return rowCount === 1
}

export async function isUsed(database: Pool, token: string): Promise<boolean> {
  const { rowCount } = await database.query('select from enrolments_used where token_hash = $1', [
    digest(token),
  ])
  return rowCount !== 0
}

interface UnreportedEnrolment {
  tokenHash: string
  holderName: string
  enrolledAt: Date
}

/** Tells edge of every enrolment it does not know of yet. Throws `EdgeAway`; to be called again. */
export async function reportEnrolments(database: Pool, edge: Edge): Promise<void> {
  const { rows } = await database.query<UnreportedEnrolment>(
    `select encode(token_hash, 'hex') as "tokenHash", name as "holderName", enrolled_at as "enrolledAt"
     from enrolments_used join accounts using (holder_id)
     where reported_at is null`,
  )
  for (const { tokenHash, holderName, enrolledAt } of rows) {
    await edge.completeEnrolment({ tokenHash, holderName, enrolledAt: enrolledAt.toISOString() })
    await database.query(
      `update enrolments_used set reported_at = now() where token_hash = decode($1, 'hex')`,
      [tokenHash],
    )
  }
}

/** What is kept and passed on of a link: never the token itself. */
export function hashOfToken(token: string): string {
  return digest(token).toString('hex')
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
