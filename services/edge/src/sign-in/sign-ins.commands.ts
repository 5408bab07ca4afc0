import type { Pool } from 'pg'
import { hashSecret } from '../http/cookies.ts'
import type { SentSignIn } from './issuer.ts'

export interface OpenSignIn extends SentSignIn {
  /** Path of our own origin. */
  returnTo: string
}

interface Keeping {
  /** Secret of the browser that left for the issuer. */
  browser: string
  expiresAt: Date
}

/** Keeps a sign-in until its browser comes back. */
export async function keepSignIn(
  database: Pool,
  { state, nonce, codeVerifier, returnTo }: OpenSignIn,
  { browser, expiresAt }: Keeping,
): Promise<void> {
  await database.query(
    `insert into sign_ins (state_hash, browser_hash, nonce, code_verifier, return_to, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [hashSecret(state), hashSecret(browser), nonce, codeVerifier, returnTo, expiresAt],
  )
}

/** Takes a sign-in out: a state counts once, in time, and in the browser that it was made for. */
export async function takeSignIn(
  database: Pool,
  { state, browser, now }: { state: string; browser: string; now: Date },
): Promise<OpenSignIn | null> {
  const { rows } = await database.query<Omit<OpenSignIn, 'state'>>(
    `delete from sign_ins
     where state_hash = $1 and browser_hash = $2 and expires_at > $3
     returning nonce, code_verifier as "codeVerifier", return_to as "returnTo"`,
    [hashSecret(state), hashSecret(browser), now],
  )
  return rows[0] ? { state, ...rows[0] } : null
}

export async function deleteExpiredSignIns(database: Pool, now: Date): Promise<void> {
  await database.query('delete from sign_ins where expires_at <= $1', [now])
}
