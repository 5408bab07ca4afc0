import type { FastifyInstance } from 'fastify'
import { Refusal } from '../http/refusal.ts'
import type { ViewerTokens } from './viewer-tokens.ts'

/** The public keys of viewer tokens, for gateway and subgraphs. No browser has business here. */
export async function viewerRoutes(
  app: FastifyInstance,
  { tokens }: { tokens: ViewerTokens },
): Promise<void> {
  app.get('/.well-known/viewer-jwks.json', async ({ headers }, reply) => {
    const isBrowser = headers['sec-fetch-site'] !== undefined || headers.origin !== undefined
    if (isBrowser || tokens.published.keys.length === 0) throw new Refusal(404, 'NOT_FOUND')
    return reply.header('cache-control', 'public, max-age=60').send(tokens.published)
  })
}
