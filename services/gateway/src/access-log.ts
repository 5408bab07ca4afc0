import type { GatewayPlugin } from '@graphql-hive/gateway-runtime'
import { getOperationAST } from 'graphql'
import type { Logger } from 'pino'
import { findCall, type Call } from './calls.ts'

/**
 * One line for each request: its id, which document, how it ended. Names of operations come
 * from listed documents; of one's own the hash stands there, who asked, and what it cost.
 * Variables, texts and tokens are never written.
 */
export function accessLog(log: Logger): GatewayPlugin {
  const operations = new WeakMap<Request, string>()
  return {
    onExecute({ args }) {
      const { request } = args.contextValue
      const name = getOperationAST(args.document, args.operationName)?.name?.value
      if (name && !findCall(request)?.own) operations.set(request, name)
    },
    onResponse({ request, response }) {
      const call = findCall(request)
      if (!call) return
      response.headers.set('x-request-id', call.requestId)
      log.info(
        {
          requestId: call.requestId,
          operation: operations.get(request),
          ...(call.own && ownDocument(call)),
          status: response.status,
          milliseconds: Math.round(performance.now() - call.startedAt),
        },
        'answered',
      )
    },
  }
}

const ownDocument = ({ holderId, own }: Call) => ({
  document: own?.hash,
  holderId,
  cost: own?.cost?.nodes,
})
