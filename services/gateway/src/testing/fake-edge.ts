import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose'
import { close, listen } from './listen.ts'

export interface Stamp {
  key?: CryptoKey
  header?: { alg?: string; typ?: string; kid?: string }
  claims?: JWTPayload
  /** Seconds from now. */
  expiresIn?: number
}

export interface FakeEdge {
  keysUrl: string
  /** A viewer token as edge mints it, but for what the stamp says. */
  mint(stamp?: Stamp): Promise<string>
  stop(): Promise<void>
}

/** Edge as the gateway sees it: a list of public keys, and tokens signed with one of them. */
export async function startFakeEdge(): Promise<FakeEdge> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }]
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }))
  })
  const url = await listen(server)
  return {
    keysUrl: `${url}/.well-known/viewer-jwks.json`,
    mint: ({ key = privateKey, header, claims, expiresIn = 60 } = {}) =>
      new SignJWT({
        iss: 'edge',
        aud: 'subgraphs',
        sub: randomUUID(),
        jti: randomUUID(),
        rid: randomUUID(),
        ...claims,
      })
        .setProtectedHeader({ alg: 'ES256', typ: 'viewer+jwt', kid: 'test', ...header })
        .setExpirationTime(Math.floor(Date.now() / 1_000) + expiresIn)
        .sign(key),
    stop: () => close(server),
  }
}
