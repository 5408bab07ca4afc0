import { createHmac, type KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import { unlockDataKeys, type DataKeys } from './data-keys.ts'
import { keyIdOf, seal, unseal, type Place } from './envelope.ts'
import type { FieldKeys } from './field-keys.ts'
import type { SealedKind } from './sealed-number.entity.ts'

const PURPOSE = 'PERSONAL_NUMBERS'

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
  let dataKeys: DataKeys | undefined
  let blindIndexKey: KeyObject | undefined
  return {
    async unlock(db) {
      const keys = readKeys()
      dataKeys = await unlockDataKeys(db, keys, PURPOSE)
      blindIndexKey = keys.blindIndexKey
    },
    seal: (of, number) => seal(unlocked(dataKeys).newest, placeOf(of), Buffer.from(number)),
    blindIndex: (kind, number) =>
      createHmac('sha256', unlocked(blindIndexKey)).update(`${kind}|${number}`).digest(),
    open: (of, sealed) =>
      unseal(unlocked(dataKeys?.byId.get(keyIdOf(sealed))), placeOf(of), sealed).toString(),
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
