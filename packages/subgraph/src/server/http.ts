import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { AuditStopped } from '../audit/audit-stopped.ts'
import { Unauthenticated, type ViewerVerifier } from '../access/tokens.ts'
import { describe, unauthenticated } from './errors.ts'
import type { HttpParts } from './parts.ts'
import { serviceEndpoints } from './service-endpoints.ts'

/** The endpoints of a subgraph. Everything but health asks for a viewer or a service token. */
export function createHttp<Database, Loaders>(
  parts: HttpParts<Database, Loaders>,
): FastifyInstance {
  const app = fastify({ logger: false, bodyLimit: 1_048_576, forceCloseConnections: 'idle' })
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error)
    const route = request.routeOptions.url
    if (status === 500) parts.logger.error({ err: describe(error), route }, 'a request failed')
    return reply.code(status).send({ code: CODES[status] ?? 'REFUSED' })
  })
  app.get('/health', async () => ({ status: 'ok' }))
  app.get('/ready', async (_, reply) => {
    const ready = await parts.isReady()
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'starting' })
  })
  app.get('/metrics', async (_, reply) => {
    await parts.figures.refresh()
    const { registry } = parts.meters
    return reply.type(registry.contentType).send(await registry.metrics())
  })
  app.post(
    '/graphql',
    fastifyApolloHandler(parts.apollo, {
      context: async request => ({ viewer: await viewerOf(parts.verifyViewer, request) }),
    }),
  )
  serviceEndpoints(app, parts)
  return app
}

async function viewerOf(verify: ViewerVerifier, { headers }: FastifyRequest) {
  try {
    return await verify(headers.authorization)
  } catch (error) {
    if (error instanceof Unauthenticated) throw unauthenticated()
    throw error
  }
}

const CODES: Readonly<Record<number, string>> = {
  400: 'BAD_USER_INPUT',
  401: 'UNAUTHENTICATED',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'AUDIT_STOPPED',
}

function statusOf(error: unknown): number {
  if (error instanceof Unauthenticated) return 401
  if (error instanceof AuditStopped) return 503
  if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT') return 400
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  return status >= 400 && status < 500 ? status : 500
}
