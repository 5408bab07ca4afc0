import { createSecretKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'

const KEY_BYTES = 32

/** The two keys that never rest beside the data. */
export interface FieldKeys {
  /** Wraps the data keys that the database keeps. */
  readonly keyEncryptionKey: KeyObject
  /** Of the HMAC by which equal numbers are found without opening them. */
  readonly blindIndexKey: KeyObject
}

/**
 * Reads `{"keyEncryptionKey": base64, "blindIndexKey": base64}`, 32 bytes each.
 * Throws an error that names the fault and never shows a key.
 */
export function readFieldKeys(path: string): FieldKeys {
  const stored = parse(read(path))
  return {
    keyEncryptionKey: keyOf(stored, 'keyEncryptionKey'),
    blindIndexKey: keyOf(stored, 'blindIndexKey'),
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Error('the file named by FIELD_KEY_FILE cannot be read')
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    throw new Error('the file named by FIELD_KEY_FILE is not JSON')
  }
}

function keyOf(stored: Record<string, unknown>, name: keyof FieldKeys): KeyObject {
  const value = stored[name]
  const bytes = Buffer.from(typeof value === 'string' ? value : '', 'base64')
  if (bytes.length !== KEY_BYTES) {
    throw new Error(`${name} of the file named by FIELD_KEY_FILE is not 32 bytes in base64`)
  }
  return createSecretKey(bytes)
}
