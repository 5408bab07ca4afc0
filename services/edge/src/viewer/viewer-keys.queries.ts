import type { JWK } from 'jose'
import type { Pool } from 'pg'

export interface ViewerKeys {
  /** Signs now. */
  active: { kid: string; privateKey: JWK }
  /** Everything a verifier may meet: next, active, retired. */
  published: JWK[]
}

interface KeyRow {
  kid: string
  state: string
  privateKey: JWK
  publicKey: JWK
}

export async function getViewerKeys(database: Pool): Promise<ViewerKeys> {
  const { rows } = await database.query<KeyRow>(
    `select kid, state, private_key as "privateKey", public_key as "publicKey"
     from viewer_keys order by since`,
  )
  const active = rows.find(({ state }) => state === 'ACTIVE')
  if (!active) throw new Error('no viewer key is active')
  return { active, published: rows.map(({ publicKey }) => publicKey) }
}
