import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import { unlockDataKeys, type DataKeys } from '../personal-numbers/data-keys.ts'
import { keyIdOf, seal, unseal, type Place } from '../personal-numbers/envelope.ts'
import type { FieldKeys } from '../personal-numbers/field-keys.ts'

export const SCAN_KEYS = 'SCANS'

/**
 * Keys of scans. Each scan has a key of its own, which the database keeps sealed with the data key of the
 * day: to turn the data key, a few bytes a scan are sealed anew, and no scan is moved.
 */
export interface ScanVault {
  /** Runs once, at the start of the service; throws when the keys do not fit the database. */
  unlock<Database>(db: Kysely<Database>): Promise<void>
  makeKey(scanId: string): { key: KeyObject; sealedKey: Buffer }
  /** Throws `SealBroken` when the key was made for another scan. */
  openKey(scanId: string, sealedKey: Buffer): KeyObject
}

export function scanVault(readKeys: () => FieldKeys): ScanVault {
  let dataKeys: DataKeys | undefined
  return {
    async unlock(db) {
      dataKeys = await unlockDataKeys(db, readKeys(), SCAN_KEYS)
    },
    makeKey(scanId) {
      const bytes = randomBytes(32)
      const sealedKey = seal(unlocked(dataKeys?.newest), placeOf(scanId), bytes)
      return { key: createSecretKey(bytes), sealedKey }
    },
    openKey: (scanId, sealedKey) =>
      createSecretKey(
        unseal(unlocked(dataKeys?.byId.get(keyIdOf(sealedKey))), placeOf(scanId), sealedKey),
      ),
  }
}

function unlocked<Key>(key: Key | undefined): Key {
  if (key === undefined) throw new Error('the keys of scans are not unlocked')
  return key
}

const placeOf = (scanId: string): Place => ({ table: 'scans', row: scanId, column: 'sealed_key' })
