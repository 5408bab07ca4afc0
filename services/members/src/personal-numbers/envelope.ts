import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto'

const VERSION = 1
const KEY_ID_BYTES = 16
const IV_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = 1 + KEY_ID_BYTES + IV_BYTES + TAG_BYTES

/**
 * A 256-bit key and the id under which a sealed value names it. A key object, because raw bytes are
 * imported anew for every value, which costs four times the sealing.
 */
export interface SealingKey {
  readonly id: string
  readonly key: KeyObject
}

/** Where a value lives. A sealed value that was moved to another place does not open there. */
export interface Place {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** The bytes are not a value sealed with this key for this place; says nothing about which. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
}

/**
 * Seals a value with AES-256-GCM, bound to its place and key:
 * `version 1 byte | key id 16 | iv 12 | tag 16 | ciphertext`.
 */
export function seal(sealing: SealingKey, place: Place, value: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', sealing.key, iv)
  cipher.setAAD(boundTo(place, sealing.id))
  const sealed = Buffer.concat([cipher.update(value), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), bytesOfId(sealing.id), iv, cipher.getAuthTag(), sealed])
}

/** Opens what `seal` made. Throws `SealBroken`. */
export function unseal(sealing: SealingKey, place: Place, sealed: Buffer): Buffer {
  if (sealed.length < HEAD_BYTES || keyIdOf(sealed) !== sealing.id) throw new SealBroken()
  const [iv, tag, ciphertext] = partsOf(sealed)
  const decipher = createDecipheriv('aes-256-gcm', sealing.key, iv, { authTagLength: TAG_BYTES })
  decipher.setAAD(boundTo(place, sealing.id))
  decipher.setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(ciphertext), decipher.final()])
  } catch {
    throw new SealBroken()
  }
}

/** The id of the key with which a value was sealed. Throws `SealBroken` for an unknown version. */
export function keyIdOf(sealed: Buffer): string {
  if (sealed[0] !== VERSION) throw new SealBroken()
  const hex = sealed.subarray(1, 1 + KEY_ID_BYTES).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function partsOf(sealed: Buffer): [iv: Buffer, tag: Buffer, ciphertext: Buffer] {
  const iv = 1 + KEY_ID_BYTES
  const tag = iv + IV_BYTES
  return [sealed.subarray(iv, tag), sealed.subarray(tag, HEAD_BYTES), sealed.subarray(HEAD_BYTES)]
}

const boundTo = ({ table, row, column }: Place, keyId: string) =>
  Buffer.from(`${table}|${row}|${column}|${keyId}`)

const bytesOfId = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex')
