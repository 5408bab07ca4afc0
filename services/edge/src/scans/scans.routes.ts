import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Turnstile } from '../graphql/turnstile.ts'
import { whenGone } from '../http/gone.ts'
import { Refusal } from '../http/refusal.ts'
import { requireOwnLink, requireOwnScreen } from '../http/same-origin.ts'
import {
  UpstreamFailed,
  type PassedAnswer,
  type Upstream,
  type UpstreamFault,
} from '../http/upstream.ts'
import type { Limits } from '../limits.ts'
import { getVisit, keyOf, spend, type Visit } from '../sessions/visit.ts'
import type { Visitors } from '../sessions/visitors.ts'
import type { ViewerTokens } from '../viewer/viewer-tokens.ts'

interface Parts {
  visitors: Visitors
  tokens: ViewerTokens
  members: Upstream
  limits: Limits['scans']
  publicUrl: string
}

interface Upload {
  Body: Readable
  Querystring: Record<string, string>
}

/**
 * Scanned papers on their way to members and back, for whoever is signed in and in a post. Bytes pass
 * through; members decide who may. What comes back is a file to keep: no browser runs it in our name.
 */
export async function scanRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { limits, publicUrl } = parts
  const pass = passTo(parts, new Turnstile(limits))
  const { enter, visitOf } = doorOf(parts)
  const fits = fitsInto(limits)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))

  app.post<Upload>(
    '/scans',
    { bodyLimit: limits.bodyBytes, onRequest: [requireOwnScreen(publicUrl), enter, fits] },
    async (request, reply) => {
      const { body, query } = request
      const path = `/scans?${new URLSearchParams(query).toString()}`
      return pass(visitOf(request), reply, {
        method: 'POST',
        path,
        headers: headersOf(request),
        body,
      })
    },
  )
  app.get<{ Params: { id: string } }>(
    '/scans/:id',
    { onRequest: [requireOwnLink, enter] },
    async (request, reply) => {
      const path = `/scans/${encodeURIComponent(request.params.id)}`
      return pass(visitOf(request), reply, { method: 'GET', path, headers: {} })
    },
  )
}

/** Who comes in is known, and counted, before any of the bytes. */
function doorOf({ visitors, limits }: Parts) {
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

/** What is too long, or does not say how long it is, is not waited for. */
const fitsInto =
  ({ bodyBytes }: Parts['limits']) =>
  async ({ headers }: FastifyRequest, reply: FastifyReply) => {
    if (Number(headers['content-length']) <= bodyBytes) return
    reply.header('connection', 'close')
    throw new Refusal(413, 'BODY_TOO_LARGE')
  }

const headersOf = ({ headers }: FastifyRequest) => ({
  'content-type': 'application/octet-stream',
  'content-length': String(headers['content-length']),
  'idempotency-key': String(headers['idempotency-key'] ?? ''),
})

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
  ({ tokens, members }: Parts, turnstile: Turnstile) =>
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
