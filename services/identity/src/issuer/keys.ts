import { randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import type { Pool } from 'pg'

export interface IssuerKeys {
  /** Signs ID tokens. */
  signing: JWK
  /** Signs the cookies of an interaction. */
  cookies: string
}

/** The keys made at the first start; every instance and every later start uses the same. */
export async function getIssuerKeys(database: Pool): Promise<IssuerKeys> {
  const secret = randomBytes(32).toString('base64url')
  return {
    signing: await keep<JWK>(database, 'SIGNING', await newSigningKey()),
    cookies: await keep<string>(database, 'COOKIES', secret),
  }
}

/** Stores `key` unless there is one already, and answers the one that is stored. */
async function keep<Key>(database: Pool, purpose: 'SIGNING' | 'COOKIES', key: Key): Promise<Key> {
  await database.query(
    'insert into issuer_keys (purpose, key) values ($1, $2) on conflict (purpose) do nothing',
    [purpose, JSON.stringify(key)],
  )
  const { rows } = await database.query<{ key: Key }>(
    'select key from issuer_keys where purpose = $1',
    [purpose],
  )
  return rows[0]?.key ?? key
}

async function newSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig' }
}
