import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'

/** A key of its own for sealing the access log, as its file holds it. */
export const testSealKey = (): { signing: JsonWebKey } => ({
  signing: generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
})
