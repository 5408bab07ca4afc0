import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { JWK } from 'jose'
import { isRecord } from '../task/json-file.ts'

/** A JSON value and the signature (ES256) of exactly these bytes. */
export interface Envelope {
  /** base64url of the JSON text. */
  payload: string
  /** base64url of the 64 bytes r‖s, as in JWS. */
  signature: string
}

const FORMAT = { dsaEncoding: 'ieee-p1363' } as const

export function seal(value: unknown, privateKey: JWK): Envelope {
  const payload = Buffer.from(JSON.stringify(value)).toString('base64url')
  const key = createPrivateKey({ key: { ...privateKey }, format: 'jwk' })
  const signature = sign('sha256', Buffer.from(payload), { key, ...FORMAT })
  return { payload, signature: signature.toString('base64url') }
}

/** Null when the envelope was not sealed with this key: somebody changed the file, or the key. */
export function open(envelope: unknown, privateKey: JWK): unknown {
  if (!isRecord(envelope)) return null
  const { payload, signature } = envelope
  if (typeof payload !== 'string' || typeof signature !== 'string') return null
  const key = createPublicKey({ key: { ...privateKey }, format: 'jwk' })
  const bytes = Buffer.from(signature, 'base64url')
  if (!verify('sha256', Buffer.from(payload), { key, ...FORMAT }, bytes)) return null
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
}
