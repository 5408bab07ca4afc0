import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Provider } from 'oidc-provider'
import { ROOT } from '../paths.ts'

/**
 * Hands everything below the issuer's path that is no page of ours to oidc-provider, with the body
 * unread.
 */
export async function issuerRoutes(
  app: FastifyInstance,
  { provider }: { provider: () => Provider },
): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _body, done) => done(null))
  app.all(`${ROOT}/*`, (request, reply) => {
    const answer = provider().callback()
    reply.hijack()
    void answer(belowIssuer(request.raw), reply.raw)
  })
}

/** oidc-provider expects to be mounted: `url` without the prefix, `originalUrl` with it. */
function belowIssuer(request: IncomingMessage): IncomingMessage {
  const originalUrl = request.url ?? ''
  return Object.assign(request, { originalUrl, url: originalUrl.slice(ROOT.length) })
}

/**
 * Addresses in answers are built from the configured origin, never from what a request says: the
 * Host of a request is overwritten before anybody reads it.
 */
export function believeConfiguredOrigin(publicUrl: string): (request: IncomingMessage) => void {
  const { host, protocol } = new URL(publicUrl)
  return ({ headers }) => {
    headers['x-forwarded-host'] = host
    headers['x-forwarded-proto'] = protocol.slice(0, -1)
    delete headers['x-forwarded-prefix']
  }
}
