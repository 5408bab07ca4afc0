import type { Pool } from 'pg'

export interface Account {
  accountId: string
  holderId: string
}

interface Identified {
  issuer: string
  subject: string
  name: string | null
}

/**
 * The account of whom the issuer means, opened at the first sign-in. Our own issuer's subjects are
 * holder ids; somebody known only to a foreign issuer gets a holder id of their own, to which posts
 * can then be granted.
 */
export async function openAccount(
  database: Pool,
  { issuer, subject, name }: Identified,
  holderId: string | null,
): Promise<Account> {
  const { rows } = await database.query<Account>(
    `insert into accounts (issuer, subject, holder_id, name)
     values ($1, $2, coalesce($3::uuid, uuidv7()), coalesce($4, ''))
     on conflict (issuer, subject) do update set name = coalesce($4, accounts.name)
     returning account_id as "accountId", holder_id as "holderId"`,
    [issuer, subject, holderId, name],
  )
  const [account] = rows
  if (!account) throw new Error('an account is always returned')
  return account
}
