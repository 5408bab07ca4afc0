import {
  useUpstreamRetry,
  useUpstreamTimeout,
  type GatewayPlugin,
} from '@graphql-hive/gateway-runtime'
import { getOperationAST, GraphQLError, Kind, type DocumentNode } from 'graphql'
import type { Logger } from 'pino'
import { findCall } from './calls.ts'
import { isErrorCode, readToldExtensions } from './errors.ts'

export interface Timings {
  /** Milliseconds that one call of a subgraph may take, its second attempt included. */
  call: number
  /** Milliseconds that all the calls of one operation may take together. */
  operation: number
  /** Milliseconds before the second attempt of a query. */
  retryDelay: number
}

export const TIMINGS: Timings = { call: 3_000, operation: 3_200, retryDelay: 50 }

/** Faults of the way to the subgraph, as Hive's executor words them. */
const TRANSPORT_FAULTS: ReadonlySet<unknown> = new Set([
  'DOWNSTREAM_SERVICE_ERROR',
  'GATEWAY_TIMEOUT',
  'RESPONSE_VALIDATION_FAILED',
  'SUBREQUEST_HTTP_ERROR',
  'TIMEOUT_ERROR',
])

/**
 * How subgraphs are called: queries once more if the first attempt fails, mutations never; all
 * attempts within one time limit, all calls within the operation's; and whatever goes wrong is told
 * as `{ code, service }` only.
 *
 * The order is the point: each plugin wraps the ones before it. Through the configuration's own
 * keys the retry would wrap the timeout, and a slow subgraph would cost three seconds per attempt.
 */
export function subgraphCalls(timings: Timings, log: Logger): GatewayPlugin[] {
  return [
    useUpstreamRetry(({ executionRequest }) =>
      executionRequest.operationType === 'query'
        ? { maxRetries: 1, retryDelay: timings.retryDelay }
        : undefined,
    ),
    useUpstreamTimeout(({ executionRequest }) => {
      const call = findCall(executionRequest?.context?.request)
      if (!call) return timings.call
      const left = call.startedAt + timings.operation - performance.now()
      return Math.max(1, Math.ceil(Math.min(timings.call, left)))
    }),
    refuseRedirects,
    nameFaults(log),
  ]
}

const refuseRedirects: GatewayPlugin = {
  onFetch({ options, setOptions }) {
    setOptions({ ...options, redirect: 'error' })
  },
}

function nameFaults(log: Logger): GatewayPlugin {
  return {
    onSubgraphExecute({ subgraphName: service, executionRequest, executor, setExecutor }) {
      setExecutor(async request => {
        try {
          return await executor(request)
        } catch {
          return { errors: [new GraphQLError('', { extensions: { code: 'TIMEOUT_ERROR' } })] }
        }
      })
      return ({ result, setResult }) => {
        if (!('errors' in result) || !result.errors) return
        const errors = result.errors.map(error => nameFault(error, service))
        if (errors.some(isUnavailable)) {
          const requestId = findCall(executionRequest.context?.request)?.requestId
          log.warn({ service, requestId }, 'subgraph unavailable')
        }
        setResult({ data: result.data ?? listNulls(executionRequest.document), errors })
      }
    },
  }
}

const isUnavailable = ({ extensions }: GraphQLError): boolean =>
  extensions['code'] === 'SUBGRAPH_UNAVAILABLE'

function nameFault(error: GraphQLError, service: string): GraphQLError {
  const { code } = error.extensions
  const path = error.path && { path: error.path }
  if (TRANSPORT_FAULTS.has(code)) {
    return new GraphQLError('', { ...path, extensions: { code: 'SUBGRAPH_UNAVAILABLE', service } })
  }
  const told = readToldExtensions(
    error.extensions,
    isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR',
  )
  return new GraphQLError('', { ...path, extensions: { ...told, service } })
}

/** The planner leaves `data` out when nothing came; these nulls keep the answer a partial one. */
function listNulls(document: DocumentNode): Record<string, null> {
  const fields = getOperationAST(document)?.selectionSet.selections ?? []
  return Object.fromEntries(
    fields.flatMap(field =>
      field.kind === Kind.FIELD && field.name.value !== '_entities'
        ? [[field.alias?.value ?? field.name.value, null]]
        : [],
    ),
  )
}
