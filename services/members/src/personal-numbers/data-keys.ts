import { createSecretKey, randomBytes, randomUUID, type KeyObject } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { seal, unseal, type Place, type SealingKey } from './envelope.ts'
import type { FieldKeys } from './field-keys.ts'

const WRAPPING_KEY_ID = '00000000-0000-0000-0000-000000000000'

/** Data keys of one purpose; the newest seals, every one opens what it sealed. */
export interface DataKeys {
  newest: SealingKey
  byId: ReadonlyMap<string, SealingKey>
}

/**
 * Unwraps the data keys that the database keeps for a purpose, making the first one. Throws when the keys
 * do not fit the database.
 */
export async function unlockDataKeys<Database>(
  db: Kysely<Database>,
  keys: FieldKeys,
  purpose: string,
): Promise<DataKeys> {
  await ensureDataKey(db, keys, purpose)
  const { rows } = await sql<{ id: string; wrapped: Buffer }>`
    select id, wrapped from data_keys where purpose = ${purpose} order by ordinal
  `.execute(db)
  const unlocked = rows.map(({ id, wrapped }) => ({ id, key: unwrap(keys, id, wrapped) }))
  const newest = unlocked.at(-1)
  if (!newest) throw new Error(`there is no data key for ${purpose}`)
  return { newest, byId: new Map(unlocked.map(key => [key.id, key])) }
}

/** Adds a data key: from the next start on it seals, and what is sealed already opens as before. */
export async function addDataKey<Database>(
  db: Kysely<Database>,
  keys: FieldKeys,
  purpose: string,
): Promise<void> {
  const id = randomUUID()
  await sql`
    insert into data_keys (id, purpose, ordinal, wrapped)
    select ${id}, ${purpose}, coalesce(max(ordinal), 0) + 1, ${wrapNew(keys, id)}
    from data_keys where purpose = ${purpose}
  `.execute(db)
}

async function ensureDataKey<Database>(
  db: Kysely<Database>,
  keys: FieldKeys,
  purpose: string,
): Promise<void> {
  const id = randomUUID()
  await sql`
    insert into data_keys (id, purpose, ordinal, wrapped)
    select ${id}, ${purpose}, 1, ${wrapNew(keys, id)}
    where not exists (select from data_keys where purpose = ${purpose})
    on conflict do nothing
  `.execute(db)
}

const wrapNew = (keys: FieldKeys, id: string) =>
  seal(wrappingKey(keys), dataKeyPlace(id), randomBytes(32))

function unwrap(keys: FieldKeys, id: string, wrapped: Buffer): KeyObject {
  try {
    return createSecretKey(unseal(wrappingKey(keys), dataKeyPlace(id), wrapped))
  } catch {
    throw new Error('FIELD_KEY_FILE is not the one with which this database was filled')
  }
}

const wrappingKey = (keys: FieldKeys): SealingKey => ({
  id: WRAPPING_KEY_ID,
  key: keys.keyEncryptionKey,
})

const dataKeyPlace = (id: string): Place => ({ table: 'data_keys', row: id, column: 'wrapped' })
