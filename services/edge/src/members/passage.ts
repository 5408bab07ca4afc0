import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Turnstile, type TurnstileLimits } from '../graphql/turnstile.ts'
import { whenGone } from '../http/gone.ts'
import { Refusal } from '../http/refusal.ts'
import {
  UpstreamFailed,
  type PassedAnswer,
  type Upstream,
  type UpstreamFault,
} from '../http/upstream.ts'
import { getVisit, keyOf, spend, type Visit } from '../sessions/visit.ts'
import type { Visitors } from '../sessions/visitors.ts'
import type { ViewerTokens } from '../viewer/viewer-tokens.ts'

export interface PassageParts {
  visitors: Visitors
  tokens: ViewerTokens
  members: Upstream
  limits: TurnstileLimits & { perSessionAndMinute: number }
}

/**
 * The way of files to members and back, for whoever is signed in and in a post. Bytes pass through;
 * members decide who may. What comes back is a file to keep: no browser runs it in our name.
 */
export const passageOf = (parts: PassageParts) => ({
  ...doorOf(parts),
  pass: passTo(parts, new Turnstile(parts.limits)),
})

/** Who comes in is known, and counted, before any of the bytes. */
function doorOf({ visitors, limits }: PassageParts) {
  const rate = new RateLimiterMemory({ points: limits.perSessionAndMinute, duration: 60 })
  const visits = new WeakMap<FastifyRequest, Visit>()
  return {
    enter: async (request: FastifyRequest) => {
      const visit = await getVisit(visitors, request)
      await spend(rate, visit)
      await visitors.touch(visit.session)
      visits.set(request, visit)
    },
    visitOf: (request: FastifyRequest): Visit => {
      const visit = visits.get(request)
      if (!visit) throw new Error('the visit is read before the body')
      return visit
    },
  }
}

interface Passed {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: Readable
}

const CODES: Record<UpstreamFault, string> = {
  UNREACHABLE: 'MEMBERS_UNAVAILABLE',
  TIMEOUT: 'MEMBERS_TIMEOUT',
  TOO_LONG: 'MEMBERS_FAULT',
}

/** A place in the turnstile is held until the last byte has left. */
const passTo =
  ({ tokens, members }: PassageParts, turnstile: Turnstile) =>
  (visit: Visit, reply: FastifyReply, { headers, ...passed }: Passed): Promise<FastifyReply> =>
    turnstile.pass(keyOf(visit), async () => {
      const requestId = reply.request.id
      const token = await tokens.mint(visit.session, visit.post, requestId)
      const own = { authorization: `Bearer ${token}`, 'x-request-id': requestId }
      const answer = await members
        .pass({ ...passed, headers: { ...headers, ...own }, signal: whenGone(reply) })
        .catch((error: unknown) => {
          if (error instanceof UpstreamFailed) throw new Refusal(503, CODES[error.fault], 2)
          throw error
        })
      await passBack(reply, answer)
      return reply
    })

const PASSED_BACK = ['content-type', 'content-length', 'content-disposition'] as const
/** What members answers to people; everything else is between the services. */
const TOLD = [200, 201, 400, 403, 404, 413, 422]

async function passBack(reply: FastifyReply, { status, headers, body }: PassedAnswer) {
  if (!TOLD.includes(status)) {
    body.resume()
    throw new Refusal(503, 'MEMBERS_FAULT', 2)
  }
  for (const name of PASSED_BACK) {
    const value = headers[name]
    if (value !== undefined) reply.header(name, value)
  }
  reply.code(status).header('content-security-policy', "default-src 'none'; sandbox").send(body)
  // A browser that leaves and bytes that break off end the answer; neither is a fault of edge.
  await finished(reply.raw).catch(() => undefined)
}
