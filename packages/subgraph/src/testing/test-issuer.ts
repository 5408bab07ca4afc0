import { createServer } from 'node:http'
import { once } from 'node:events'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { Viewer } from '../access/viewer.ts'

export interface TestIssuer {
  jwksUrl: string
  /** A viewer token as edge signs it; claims and header can be bent to test their refusal. */
  sign(viewer: Viewer, bent?: BentToken): Promise<string>
  close(): Promise<void>
}

export interface BentToken {
  audience?: string
  issuer?: string
  typ?: string
  lifetime?: string
}

/** Stands in for edge: a key of its own, served as JWKS on loopback. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }
  const server = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    jwksUrl: `http://127.0.0.1:${port}/.well-known/viewer-jwks.json`,
    sign: (viewer, bent = {}) =>
      new SignJWT({
        post: { ...viewer.post },
        scope: { ...viewer.scope },
        today: viewer.today,
        rid: viewer.requestId,
      })
        .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: bent.typ ?? 'viewer+jwt' })
        .setSubject(viewer.holderId)
        .setIssuer(bent.issuer ?? 'edge')
        .setAudience(bent.audience ?? 'subgraphs')
        .setIssuedAt()
        .setExpirationTime(bent.lifetime ?? '60s')
        .sign(privateKey),
    close: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}
