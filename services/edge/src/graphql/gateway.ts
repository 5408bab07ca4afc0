import { Refusal } from '../http/refusal.ts'
import {
  UpstreamFailed,
  type Upstream,
  type UpstreamAnswer,
  type UpstreamFault,
  type UpstreamRequest,
} from '../http/upstream.ts'
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
  const answer = await ask(gateway, {
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
  const { status, headers, body } = answer
  const isJson = /^application\/(graphql-response\+)?json\b/.test(String(headers['content-type']))
  if (!isJson || (status !== 200 && status !== 400)) throw new Refusal(503, 'GATEWAY_FAULT', 2)
  return { status, body }
}

/** The graph as those who write documents of their own may ask for it, in the schema language. */
export async function askForSchema(
  gateway: Upstream,
  { viewerToken, signal }: Pick<Question, 'viewerToken' | 'signal'>,
): Promise<Buffer> {
  const headers = { authorization: `Bearer ${viewerToken}` }
  const { status, body } = await ask(gateway, { method: 'GET', path: '/schema', headers, signal })
  if (status !== 200) throw new Refusal(503, 'GATEWAY_FAULT', 2)
  return body
}

const ask = (gateway: Upstream, request: UpstreamRequest): Promise<UpstreamAnswer> =>
  gateway.ask(request).catch((error: unknown) => {
    if (error instanceof UpstreamFailed) throw new Refusal(503, CODES[error.fault], 2)
    throw error
  })
