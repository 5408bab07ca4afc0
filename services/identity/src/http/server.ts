import { randomUUID } from 'node:crypto'
import { createLog } from '@ket-nap/process'
import { isNotUpYet } from '@ket-nap/process/database'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
} from 'fastify'
import type { Config } from '../config.ts'
import { problemPage } from '../pages/problem.page.ts'
import { sendPage } from '../pages/send-page.ts'

/** Pages without any script, on our own origin only. */
const SECURITY_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const BODY_BYTES = 16 * 1024
/** When to come again while the database is away. */
export const RETRY_AFTER_SECONDS = 2

type Settings = Pick<Config, 'logLevel' | 'trustedProxies'>

/** A server with our log, our headers and no words of its own in answers. */
export function createServer({ logLevel, trustedProxies }: Settings): FastifyInstance {
  const logger: FastifyBaseLogger = createLog('identity', logLevel)
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: BODY_BYTES,
    trustProxy: trustedProxies,
    requestTimeout: 15_000,
    forceCloseConnections: 'idle',
    // An address that no route can be looked up for: no hook has run yet.
    frameworkErrors: (_error, _request, reply) => {
      setSecurityHeaders(reply)
      void sendPage(reply, 400, problemPage('FAULT', 'vi'))
    },
  })
  app.addHook('onRequest', async (_request, reply) => setSecurityHeaders(reply))
  app.addHook('onResponse', async (request, reply) => {
    // The pattern of the route and never the address itself, which may hold a one-time token.
    const route = request.routeOptions.url ?? null
    if (route === '/health' || route === '/ready') return
    const { method } = request
    request.log.info({ route, method, status: reply.statusCode, ms: reply.elapsedTime }, 'answered')
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = isNotUpYet(error) ? 503 : (error.statusCode ?? 500)
    if (status >= 500) request.log.error({ err: error }, 'fault')
    if (status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS)
    return sendPage(reply, status, problemPage('FAULT', 'vi'))
  })
  return app
}

/** On the answer below fastify's: oidc-provider writes past it. */
function setSecurityHeaders({ raw }: FastifyReply): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) raw.setHeader(name, value)
}
