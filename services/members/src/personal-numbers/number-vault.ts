import { createHmac, createSecretKey, randomBytes, randomUUID, type KeyObject } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { keyIdOf, seal, unseal, type Place, type SealingKey } from './envelope.ts'
import type { FieldKeys } from './field-keys.ts'
import type { SealedKind } from './sealed-number.entity.ts'

const PURPOSE = 'PERSONAL_NUMBERS'
const WRAPPING_KEY_ID = '00000000-0000-0000-0000-000000000000'

export interface NumberOf {
  personId: string
  kind: SealedKind
}

/** Keeps numbers of people sealed. The only place where a sealed number is made or opened. */
export interface NumberVault {
  /**
   * Reads the field keys and unwraps the data keys, making the first one. Runs once, at the start of the
   * service; throws when the keys do not fit the database.
   */
  unlock<Database>(db: Kysely<Database>): Promise<void>
  seal(of: NumberOf, number: string): Buffer
  /** Equal for equal numbers of a kind; tells nothing without the blind-index key. */
  blindIndex(kind: SealedKind, number: string): Buffer
  /** Throws `SealBroken` when the value was made for another person, kind or key. */
  open(of: NumberOf, sealed: Buffer): string
}

export function numberVault(readKeys: () => FieldKeys): NumberVault {
  const dataKeys = new Map<string, SealingKey>()
  let sealing: SealingKey | undefined
  let blindIndexKey: KeyObject | undefined
  return {
    async unlock(db) {
      const keys = readKeys()
      await ensureDataKey(db, keys)
      for (const key of await unwrapDataKeys(db, keys)) {
        dataKeys.set(key.id, key)
        sealing = key
      }
      blindIndexKey = keys.blindIndexKey
    },
    seal: (of, number) => seal(unlocked(sealing), placeOf(of), Buffer.from(number)),
    blindIndex: (kind, number) =>
      createHmac('sha256', unlocked(blindIndexKey)).update(`${kind}|${number}`).digest(),
    open: (of, sealed) =>
      unseal(unlocked(dataKeys.get(keyIdOf(sealed))), placeOf(of), sealed).toString(),
  }
}

function unlocked<Key>(key: Key | undefined): Key {
  if (key === undefined) throw new Error('the keys of personal numbers are not unlocked')
  return key
}

const placeOf = ({ personId, kind }: NumberOf): Place => ({
  table: 'sealed_numbers',
  row: personId,
  column: kind,
})

async function ensureDataKey<Database>(db: Kysely<Database>, keys: FieldKeys): Promise<void> {
  const id = randomUUID()
  const wrapped = seal(wrappingKey(keys), dataKeyPlace(id), randomBytes(32))
  await sql`
    insert into data_keys (id, purpose, ordinal, wrapped)
    select ${id}, ${PURPOSE}, 1, ${wrapped}
    where not exists (select from data_keys where purpose = ${PURPOSE})
    on conflict do nothing
  `.execute(db)
}

async function unwrapDataKeys<Database>(
  db: Kysely<Database>,
  keys: FieldKeys,
): Promise<SealingKey[]> {
  const { rows } = await sql<{ id: string; wrapped: Buffer }>`
    select id, wrapped from data_keys where purpose = ${PURPOSE} order by ordinal
  `.execute(db)
  return rows.map(({ id, wrapped }) => ({ id, key: unwrap(keys, id, wrapped) }))
}

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
