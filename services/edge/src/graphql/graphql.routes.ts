import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { whenGone } from '../http/gone.ts'
import { Refusal } from '../http/refusal.ts'
import { requireOwnScreen } from '../http/same-origin.ts'
import type { Upstream } from '../http/upstream.ts'
import type { Limits } from '../limits.ts'
import type { HeldPost } from '../posts/posts.queries.ts'
import type { Session } from '../sessions/session.ts'
import type { Visitors } from '../sessions/visitors.ts'
import type { ViewerTokens } from '../viewer/viewer-tokens.ts'
import { askGateway } from './gateway.ts'
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

interface Visit {
  session: Session
  post: HeldPost
}

const JSON_TYPE = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i

/**
 * The one way to the graph: POST, JSON, from our own screens, signed in, in a post. What the browser
 * says in headers is dropped; what it asks goes on with a viewer token.
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
      const key = session.cookieHash.toString('base64')
      await spend(rate, key)
      await visitors.touch(session)
      const operation = toOperation(request.body)
      const signal = whenGone(reply)
      const answer = await turnstile.pass(key, async () => {
        const viewerToken = await tokens.mint(session, post, request.id)
        return askGateway(gateway, { operation, viewerToken, requestId: request.id, signal })
      })
      return reply.code(answer.status).type('application/json; charset=utf-8').send(answer.body)
    },
  )
}

async function requireJson({ headers }: FastifyRequest): Promise<void> {
  const isPlain = headers['content-encoding'] === undefined
  if (!isPlain || !JSON_TYPE.test(headers['content-type'] ?? '')) {
    throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE')
  }
}

async function getVisit(visitors: Visitors, request: FastifyRequest): Promise<Visit> {
  const session = await visitors.find(request)
  if (!session) throw new Refusal(401, 'SIGN_IN_REQUIRED')
  if (!session.post) throw new Refusal(403, 'POST_REQUIRED')
  return { session, post: session.post }
}

async function spend(rate: RateLimiterMemory, key: string): Promise<void> {
  try {
    await rate.consume(key)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new Refusal(429, 'TOO_MANY_REQUESTS', Math.ceil(refusal.msBeforeNext / 1000))
  }
}
