import { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Registry } from 'prom-client'
import { Unauthenticated, type ViewerVerifier } from '../access/tokens.ts'
import type { SubgraphDefinition } from '../definition.ts'
import type { Relay } from '../messages/relay.ts'
import type { MikroORM } from '@mikro-orm/postgresql'
import { describe, unauthenticated } from './errors.ts'
import type { Logger } from './logging.ts'
import type { RequestContext } from './request-plugin.ts'
import { serviceEndpoints } from './service-endpoints.ts'

export interface HttpParts<Database, Loaders> {
  definition: SubgraphDefinition<Database, Loaders>
  apollo: ApolloServer<RequestContext<Database, Loaders>>
  verifyViewer: ViewerVerifier
  worker: MikroORM
  serviceTokenSecret: string
  metrics: Registry
  logger: Logger
  isReady: () => Promise<boolean>
  relay: Pick<Relay, 'nudge' | 'pending'>
}

/** The endpoints of a subgraph. Everything but health asks for a viewer or a service token. */
export function createHttp<Database, Loaders>(
  parts: HttpParts<Database, Loaders>,
): FastifyInstance {
  const app = fastify({ logger: false, bodyLimit: 1_048_576, forceCloseConnections: 'idle' })
  app.setErrorHandler((error, request, reply) => answerError(parts.logger, error, request, reply))
  app.get('/health', async () => ({ status: 'ok' }))
  app.get('/ready', async (_, reply) => {
    const ready = await parts.isReady()
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'starting' })
  })
  app.get('/metrics', async (_, reply) =>
    reply.type(parts.metrics.contentType).send(await parts.metrics.metrics()),
  )
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

async function answerError(
  logger: Logger,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const status = statusOf(error)
  if (status >= 500) {
    logger.error({ err: describe(error), route: request.routeOptions.url }, 'a request failed')
  }
  await reply.code(status).send({ code: CODES[status] ?? 'REFUSED' })
}

const CODES: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  500: 'INTERNAL_SERVER_ERROR',
}

function statusOf(error: unknown): number {
  if (error instanceof Unauthenticated) return 401
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  return status >= 400 && status < 500 ? status : 500
}
