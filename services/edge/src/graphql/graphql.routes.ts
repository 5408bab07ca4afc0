import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { whenGone } from '../http/gone.ts'
import { Refusal } from '../http/refusal.ts'
import { requireOwnLink, requireOwnScreen } from '../http/same-origin.ts'
import type { Upstream } from '../http/upstream.ts'
import type { Limits } from '../limits.ts'
import { getVisit, keyOf, spend, type Visit } from '../sessions/visit.ts'
import type { Visitors } from '../sessions/visitors.ts'
import type { ViewerTokens } from '../viewer/viewer-tokens.ts'
import { askForSchema, askGateway } from './gateway.ts'
import { toOperation } from './operation.ts'
import type { Turnstile } from './turnstile.ts'

interface Parts {
  visitors: Visitors
  tokens: ViewerTokens
  gateway: Upstream
  turnstile: Turnstile
  limits: Limits['graphql']
  publicUrl: string
}

/** The one role that asks by documents of its own. */
const WRITER = 'ANALYST'

const JSON_TYPE = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i

/**
 * The one way to the graph: POST, JSON, from our own screens, signed in, in a post. What the browser
 * says in headers is dropped; what it asks goes on with a viewer token. Analysts read its schema too.
 */
export async function graphqlRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { visitors, tokens, gateway, turnstile, limits, publicUrl } = parts
  const rate = new RateLimiterMemory({ points: limits.perSessionAndMinute, duration: 60 })
  const visits = new WeakMap<FastifyRequest, Visit>()

  app.post(
    '/graphql',
    {
      bodyLimit: limits.bodyBytes,
      onRequest: [
        requireJson,
        requireOwnScreen(publicUrl),
        async request => void visits.set(request, await getVisit(visitors, request)),
      ],
    },
    async (request, reply) => {
      const visit = visits.get(request)
      if (!visit) throw new Error('the visit is read before the body')
      const { session, post } = visit
      await spend(rate, visit)
      await visitors.touch(session)
      const operation = toOperation(request.body, post.role === WRITER)
      const signal = whenGone(reply)
      const answer = await turnstile.pass(keyOf(visit), async () => {
        const viewerToken = await tokens.mint(session, post, request.id)
        return askGateway(gateway, { operation, viewerToken, requestId: request.id, signal })
      })
      return reply.code(answer.status).type('application/json; charset=utf-8').send(answer.body)
    },
  )

  app.get('/graphql/schema', { onRequest: requireOwnLink }, async (request, reply) => {
    const visit = await getVisit(visitors, request)
    if (visit.post.role !== WRITER) throw new Refusal(403, 'FORBIDDEN')
    await spend(rate, visit)
    const viewerToken = await tokens.mint(visit.session, visit.post, request.id)
    const text = await askForSchema(gateway, { viewerToken, signal: whenGone(reply) })
    return reply.type('text/plain; charset=utf-8').send(text)
  })
}

async function requireJson({ headers }: FastifyRequest): Promise<void> {
  const isPlain = headers['content-encoding'] === undefined
  if (!isPlain || !JSON_TYPE.test(headers['content-type'] ?? '')) {
    throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE')
  }
}
