import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { withoutCookie } from '../http/cookies.ts'
import { whenGone } from '../http/gone.ts'
import { sendPage } from '../http/pages.ts'
import { requireOwnForm } from '../http/same-origin.ts'
import { PAGE_POLICY } from '../http/security-headers.ts'
import { UpstreamFailed, type Upstream, type UpstreamAnswer } from '../http/upstream.ts'
import type { Limits } from '../limits.ts'

interface Parts {
  identity: Upstream
  publicUrl: string
  sessionCookie: string
  limits: Limits['identity']
}

/** What identity may know of a browser, and what a browser may learn from identity. */
const PASSED_ON = ['content-type', 'accept', 'accept-language'] as const
const PASSED_BACK = ['content-type', 'set-cookie', 'cache-control', 'retry-after'] as const

/** Identity's pages and its issuer, under our own origin. */
export async function identityRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { identity, publicUrl, sessionCookie, limits } = parts
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: limits.bodyBytes },
    (_request, body, done) => done(null, body),
  )
  app.setErrorHandler((error, request, reply) => {
    if (!(error instanceof UpstreamFailed)) throw error
    request.log.warn({ fault: error.fault }, 'identity is away')
    return sendPage(reply, 'ISSUER_AWAY')
  })

  app.route<{ Body: Buffer | undefined }>({
    method: ['GET', 'POST'],
    url: '/identity/*',
    onRequest: requireOwnForm(publicUrl),
    handler: async (request, reply) => {
      const { method, url, body } = request
      const answer = await identity.ask({
        method: method === 'POST' ? 'POST' : 'GET',
        path: url,
        headers: headersFor(request, sessionCookie),
        ...(body ? { body } : {}),
        signal: whenGone(reply),
      })
      return passBack(reply, answer, publicUrl)
    },
  })
}

function headersFor(
  { headers, ip }: FastifyRequest,
  sessionCookie: string,
): Record<string, string> {
  const passed = PASSED_ON.flatMap(name => {
    const value = headers[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const cookie = withoutCookie(headers.cookie, sessionCookie)
  return {
    ...Object.fromEntries(passed),
    ...(cookie === '' ? {} : { cookie }),
    'x-forwarded-for': ip,
  }
}

function passBack(reply: FastifyReply, answer: UpstreamAnswer, publicUrl: string): FastifyReply {
  for (const name of PASSED_BACK) {
    const value = answer.headers[name]
    if (value !== undefined) reply.header(name, value)
  }
  const location = String(answer.headers.location ?? '')
  if (isOwnAddress(location, publicUrl)) reply.header('location', location)
  return reply.code(answer.status).header('content-security-policy', PAGE_POLICY).send(answer.body)
}

/** Identity may send a browser on within our own origin, nowhere else. */
function isOwnAddress(location: string, publicUrl: string): boolean {
  return location !== '' && URL.parse(location, publicUrl)?.origin === publicUrl
}
