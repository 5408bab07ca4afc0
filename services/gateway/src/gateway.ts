import { createServer, type Server } from 'node:http'
import { createGatewayRuntime, type GatewayConfig } from '@graphql-hive/gateway-runtime'
import http from '@graphql-mesh/transport-http'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import type { Logger } from 'pino'
import { accessLog } from './access-log.ts'
import { Budget } from './budget.ts'
import type { Configuration } from './configuration.ts'
import { findCall } from './calls.ts'
import { door } from './door.ts'
import { judge } from './judge.ts'
import { lastDoor } from './last-door.ts'
import { metrics } from './metrics.ts'
import { refusal } from './refusal.ts'
import { routes } from './routes.ts'
import { subgraphCalls, TIMINGS, type Timings } from './subgraph-calls.ts'
import { TrustedDocuments } from './trusted-documents.ts'
import { ViewerTokens } from './viewer-token.ts'

export interface Gateway {
  /** Not listening yet. */
  server: Server
  /** Lets what is under way finish, takes nothing new, then lets go of everything. */
  stop(): Promise<void>
}

interface Parts {
  configuration: Configuration
  documents: TrustedDocuments
  tokens: ViewerTokens
  log: Logger
  timings: Timings
}

const DOCUMENTS_REREAD_MS = 5_000
const DRAIN_MS = 5_000

/** Hive Gateway over the composed supergraph, planned by the Rust planner. */
export async function createGateway(
  configuration: Configuration,
  log: Logger,
  timings: Timings = TIMINGS,
): Promise<Gateway> {
  const documents = new TrustedDocuments(configuration.trustedDocumentsFolder, log)
  const tokens = new ViewerTokens(configuration.viewerKeysUrl)
  const runtime = createGatewayRuntime(
    configure({ configuration, documents, tokens, log, timings }),
  )
  // Hive disposes of itself at the first SIGTERM, which would cut off what is under way.
  const resources = runtime.disposableStack.move()
  await Promise.all([documents.refresh(), runtime.getSchema()])
  const rereading = setInterval(() => void documents.refresh(), DOCUMENTS_REREAD_MS)
  const server = createServer(
    { requestTimeout: 10_000, headersTimeout: 5_000 },
    routes(runtime, { tokens, ownSchema: configuration.ownSchema }),
  )
  return {
    server,
    async stop() {
      clearInterval(rereading)
      await drain(server)
      await resources.disposeAsync()
    },
  }
}

function configure({ configuration, documents, tokens, log, timings }: Parts) {
  const config: GatewayConfig = {
    supergraph: configuration.supergraph,
    unifiedGraphHandler,
    transports: { http },
    transportEntries: transportsTo(configuration.subgraphUrls),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => ({
        authorization: request.headers.get('authorization'),
        'x-request-id': findCall(request)?.requestId,
      }),
    },
    persistedDocuments: documentsOf(documents),
    disableIntrospection: {},
    subgraphErrors: false,
    requestId: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    // Hive would log whole sub-requests with their variables; our own lines are in accessLog.
    logging: false,
    maskedErrors: false,
    plugins: context => [
      metrics(context),
      accessLog(log),
      door(tokens),
      judge(new Budget()),
      ...subgraphCalls(timings, log),
      lastDoor(log),
    ],
  }
  return config
}

/** Listed documents by their hash; the text of one's own from those who write them. */
const documentsOf = (
  documents: TrustedDocuments,
): NonNullable<GatewayConfig['persistedDocuments']> => ({
  getPersistedOperation: hash => documents.find(hash).then(text => text ?? null),
  allowArbitraryDocuments: request => findCall(request)?.writesDocuments ?? false,
  customErrors: {
    notFound: () => refusal('PERSISTED_QUERY_NOT_FOUND'),
    keyNotFound: () => refusal('PERSISTED_QUERY_REQUIRED'),
    persistedQueryOnly: () => refusal('PERSISTED_QUERY_REQUIRED'),
  },
})

/**
 * The committed supergraph holds placeholders; these are the real addresses. Identical queries in
 * flight are not merged into one: the saving is small and the danger is another person's answer.
 */
function transportsTo(urls: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(urls).map(([name, location]) => [
      name,
      { location, options: { deduplicateInflightRequests: false } },
    ]),
  )
}

async function drain(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const cutOff = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
  await closed
  clearInterval(idle)
  clearTimeout(cutOff)
}
