import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto'
import { readFileSync } from 'node:fs'

const FILE = 'the file named by AUDIT_KEY_FILE'

/** The key that signs blocks, and all whose signatures count. */
export interface SealKeys {
  readonly signing: KeyObject
  readonly signingId: string
  readonly trusted: ReadonlyMap<string, KeyObject>
}

/**
 * Reads `{"signing": JWK, "former": [JWK…]}` (Ed25519), where `former` are the public parts of keys that
 * signed before. Throws an error that names the fault and never shows a key.
 */
export function readSealKeys(path: string): SealKeys {
  const signing = keyOf(() => createPrivateKey({ key: signingOf(path), format: 'jwk' }))
  const own = createPublicKey(signing)
  return { signing, signingId: idOf(own), trusted: readTrustedKeys(path) }
}

/** The same file, or one from which the private part was taken out: enough to verify. */
export function readTrustedKeys(path: string): ReadonlyMap<string, KeyObject> {
  const { former = [] } = read(path)
  const keys = [signingOf(path), ...former].map(key =>
    keyOf(() => createPublicKey({ key, format: 'jwk' })),
  )
  return new Map(keys.map(key => [idOf(key), key]))
}

interface KeyFile {
  signing?: JsonWebKey
  former?: JsonWebKey[]
}

function signingOf(path: string): JsonWebKey {
  const { signing } = read(path)
  if (!signing) throw new Error(`${FILE} has no key named signing`)
  return signing
}

function read(path: string): KeyFile {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Error(`${FILE} cannot be read`)
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    throw new Error(`${FILE} is not JSON`)
  }
}

function keyOf(make: () => KeyObject): KeyObject {
  let key: KeyObject | undefined
  try {
    key = make()
  } catch {
    throw new Error(`${FILE} holds no usable key`)
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(`${FILE} holds a key that is not Ed25519`)
  return key
}

/** Sixteen digits of the hash of the public key. */
const idOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
