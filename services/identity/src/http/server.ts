import { randomUUID } from 'node:crypto'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
} from 'fastify'
import { pino } from 'pino'
import { isNotUpYet } from '../retry.ts'
import { problemPage } from '../pages/problem.page.ts'

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

/** A server with our log, our headers and no words of its own in answers. */
export function createServer(logLevel: string): FastifyInstance {
  const logger: FastifyBaseLogger = pino({ name: 'identity', level: logLevel })
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: BODY_BYTES,
    requestTimeout: 15_000,
    forceCloseConnections: 'idle',
  })
  app.addHook('onRequest', async (_request, reply) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) reply.raw.setHeader(name, value)
  })
  app.addHook('onResponse', async (request, reply) => {
    // The pattern of the route and never the address itself, which may hold a one-time token.
    const route = request.routeOptions.url ?? null
    const level = route === '/health' || route === '/ready' ? 'debug' : 'info'
    const { method } = request
    request.log[level](
      { route, method, status: reply.statusCode, ms: reply.elapsedTime },
      'answered',
    )
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = isNotUpYet(error) ? 503 : (error.statusCode ?? 500)
    if (status >= 500) request.log.error({ err: error }, 'fault')
    return reply.code(status).type('text/html; charset=utf-8').send(problemPage('FAULT', 'vi'))
  })
  return app
}
