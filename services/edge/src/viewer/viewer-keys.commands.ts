import { exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose'
import { randomUUID } from 'node:crypto'
import { inTransaction } from '@ket-nap/process/database'
import type { Pool, PoolClient } from 'pg'
import type { Limits } from '../limits.ts'

const LOCK = 7_201_913

interface KeyRow {
  kid: string
  state: 'NEXT' | 'ACTIVE' | 'RETIRED'
  since: Date
}

/**
 * Moves the keys on: `NEXT → ACTIVE → RETIRED → gone`. There is always one that signs and one that
 * is only published, long enough for every subgraph to have read it before it signs: without that
 * a change of keys refuses honest requests. Safe to call on every instance at any time.
 */
export async function turnViewerKeys(
  database: Pool,
  now: Date,
  limits: Limits['viewerKeys'],
): Promise<void> {
  await inTransaction(database, async connection => {
    await connection.query('select pg_advisory_xact_lock($1)', [LOCK])
    const { rows } = await connection.query<KeyRow>('select kid, state, since from viewer_keys')
    const age = (key: KeyRow) => now.getTime() - key.since.getTime()
    const active = rows.find(({ state }) => state === 'ACTIVE')
    const next = rows.find(({ state }) => state === 'NEXT')

    if (!active) await addKey(connection, 'ACTIVE', now)
    if (!next) await addKey(connection, 'NEXT', now)
    if (active && next && age(active) > limits.activeMs && age(next) > limits.publishedFirstMs) {
      await moveKey(connection, { kid: active.kid, state: 'RETIRED', since: now })
      await moveKey(connection, { kid: next.kid, state: 'ACTIVE', since: now })
      await addKey(connection, 'NEXT', now)
    }
    await connection.query(`delete from viewer_keys where state = 'RETIRED' and since < $1`, [
      new Date(now.getTime() - limits.publishedAfterMs),
    ])
  })
}

async function addKey(connection: PoolClient, state: 'NEXT' | 'ACTIVE', now: Date): Promise<void> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const kid = randomUUID()
  const described = async (key: CryptoKey): Promise<JWK> => ({
    ...(await exportJWK(key)),
    kid,
    alg: 'ES256',
    use: 'sig',
  })
  await connection.query(
    `insert into viewer_keys (kid, state, private_key, public_key, since)
     values ($1, $2, $3, $4, $5)`,
    [kid, state, await described(privateKey), await described(publicKey), now],
  )
}

async function moveKey(connection: PoolClient, { kid, state, since }: KeyRow): Promise<void> {
  const sql = 'update viewer_keys set state = $2, since = $3 where kid = $1'
  await connection.query(sql, [kid, state, since])
}
