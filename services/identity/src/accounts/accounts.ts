import type { Pool, PoolClient } from 'pg'

export interface Account {
  holderId: string
  name: string
}

export interface PasswordCredential {
  holderId: string
  hash: string
}

export async function findAccount(database: Pool, holderId: string): Promise<Account | null> {
  const { rows } = await database.query<Account>(
    'select holder_id as "holderId", name from accounts where holder_id::text = $1',
    [holderId],
  )
  return rows[0] ?? null
}

export async function findPassword(
  database: Pool,
  signInName: string,
): Promise<PasswordCredential | null> {
  const { rows } = await database.query<PasswordCredential>(
    'select holder_id as "holderId", hash from passwords where sign_in_name = $1',
    [signInName],
  )
  return rows[0] ?? null
}

/** The name with which a holder signs in by password, or null when he has none. */
export async function findSignInName(database: Pool, holderId: string): Promise<string | null> {
  const { rows } = await database.query<{ signInName: string }>(
    'select sign_in_name as "signInName" from passwords where holder_id = $1',
    [holderId],
  )
  return rows[0]?.signInName ?? null
}

/** Opens the account of a holder or renames it. */
export async function saveAccount(database: Pool | PoolClient, account: Account): Promise<void> {
  await database.query(
    `insert into accounts (holder_id, name) values ($1, $2)
     on conflict (holder_id) do update set name = excluded.name`,
    [account.holderId, account.name],
  )
}

export async function hasPassword(connection: PoolClient, holderId: string): Promise<boolean> {
  const { rowCount } = await connection.query('select from passwords where holder_id = $1', [
    holderId,
  ])
  return rowCount !== 0
}

export interface NewPassword {
  holderId: string
  signInName: string
  hash: string
}

/** Stores the password of a holder; answers false when the sign-in name belongs to somebody else. */
export async function savePassword(
  connection: PoolClient,
  { holderId, signInName, hash }: NewPassword,
): Promise<boolean> {
  const { rowCount } = await connection.query(
    `insert into passwords (holder_id, sign_in_name, hash) values ($1, $2, $3)
     on conflict do nothing`,
    [holderId, signInName, hash],
  )
  return rowCount === 1
}

/** Replaces the password of a holder; answers false when he has none. */
export async function replacePassword(
  connection: PoolClient,
  { holderId, hash }: PasswordCredential,
): Promise<boolean> {
  const { rowCount } = await connection.query(
    'update passwords set hash = $2, chosen_at = now() where holder_id = $1',
    [holderId, hash],
  )
  return rowCount === 1
}
