import { randomUUID } from 'node:crypto'
import { createLog } from '@ket-nap/process'
import { isNotUpYet } from '@ket-nap/process/database'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import type { Config } from '../config.ts'
import { Refusal } from './refusal.ts'
import { setSecurityHeaders } from './security-headers.ts'

const SMALL_BODY_BYTES = 16 * 1024
const METHODS = ['GET', 'HEAD', 'POST'] as const

/** Codes for what fastify itself refuses. */
const CODES: Record<number, string> = {
  400: 'BAD_REQUEST',
  408: 'REQUEST_TIMEOUT',
  413: 'BODY_TOO_LARGE',
  414: 'URI_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

type Settings = Pick<Config, 'logLevel' | 'publicUrl' | 'trustedProxies'>

/** A server with our log, our headers, JSON as the only kind of body and no words of its own. */
export function createServer({ logLevel, publicUrl, trustedProxies }: Settings): FastifyInstance {
  const logger: FastifyBaseLogger = createLog('edge', logLevel)
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: SMALL_BODY_BYTES,
    trustProxy: trustedProxies,
    // A body is what it says: nothing is turned into the wanted type, nothing left out.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
    // Twenty megabytes from an office with a slow line; headers have no excuse.
    requestTimeout: 120_000,
    http: { headersTimeout: 15_000 },
    forceCloseConnections: 'idle',
    // An address that no route can be looked up for: no hook has run yet.
    frameworkErrors: (error, request, reply) => {
      setSecurityHeaders(reply, publicUrl)
      sendError(error, request, reply)
    },
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
  })
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', async (_, reply) => setSecurityHeaders(reply, publicUrl))
  logAnswers(app)
  app.setErrorHandler(sendError)
  return app
}

/** Neither the address with its query nor a body enters the log: routes are logged by their pattern. */
function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? null
    if (route === '/health' || route === '/ready') return
    const { method, ip } = request
    const ms = Math.round(reply.elapsedTime)
    request.log.info({ route, method, ip, status: reply.statusCode, ms }, 'answered')
  })
}

function sendError(
  error: FastifyError | Refusal,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode ?? 500
  if (error instanceof Refusal) {
    if (error.retryAfterSeconds !== null) reply.header('retry-after', error.retryAfterSeconds)
    return reply.code(status).send({ code: error.code, requestId: request.id })
  }
  if (isNotUpYet(error)) {
    request.log.error({ err: error }, 'database is away')
    return reply
      .code(503)
      .header('retry-after', 2)
      .send({ code: 'UNAVAILABLE', requestId: request.id })
  }
  const code = CODES[status]
  if (code === undefined) request.log.error({ err: error }, 'fault')
  return reply.code(code ? status : 500).send({ code: code ?? 'FAULT', requestId: request.id })
}

/** 405 where another method would have been right; what else is done with the unknown is up to `other`. */
export function answerUnknown(
  app: FastifyInstance,
  other: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): void {
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    const allowed = METHODS.filter(method => app.hasRoute({ method, url: path }))
    if (allowed.length > 0) {
      reply.header('allow', allowed.join(', '))
      throw new Refusal(405, 'METHOD_NOT_ALLOWED')
    }
    return other(request, reply)
  })
}
