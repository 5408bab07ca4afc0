import { Refusal } from '../http/refusal.ts'
import { UpstreamFailed, type Upstream, type UpstreamFault } from '../http/upstream.ts'
import type { Operation } from './operation.ts'

export interface GatewayAnswer {
  status: number
  body: Buffer
}

interface Question {
  operation: Operation
  viewerToken: string
  requestId: string
  signal: AbortSignal
}

const CODES: Record<UpstreamFault, string> = {
  UNREACHABLE: 'GATEWAY_UNAVAILABLE',
  TIMEOUT: 'GATEWAY_TIMEOUT',
  TOO_LONG: 'GATEWAY_FAULT',
}

/**
 * Asks the gateway. Only its JSON for a good or a bad request is passed on; everything else (down,
 * slow, redirecting, refusing our token, not JSON) becomes a refusal 503 with a code of ours.
 */
export async function askGateway(gateway: Upstream, question: Question): Promise<GatewayAnswer> {
  const { operation, viewerToken, requestId, signal } = question
  const answer = await gateway
    .ask({
      method: 'POST',
      path: '/graphql',
      headers: {
        authorization: `Bearer ${viewerToken}`,
        accept: 'application/json',
        'content-type': 'application/json',
        'x-request-id': requestId,
      },
      body: JSON.stringify(operation),
      signal,
    })
    .catch((error: unknown) => {
      if (error instanceof UpstreamFailed) throw new Refusal(503, CODES[error.fault], 2)
      throw error
    })
  const { status, headers, body } = answer
  const isJson = /^application\/(graphql-response\+)?json\b/.test(String(headers['content-type']))
  if (!isJson || (status !== 200 && status !== 400)) throw new Refusal(503, 'GATEWAY_FAULT', 2)
  return { status, body }
}
