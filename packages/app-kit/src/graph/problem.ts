import type { CombinedError } from '@urql/core'

/** Why a page cannot show what it asked for. */
export type ProblemKind = 'away' | 'forbidden' | 'closed' | 'fault'

export interface Problem {
  kind: ProblemKind
  /** Display names of the departments that did not answer; empty when it is the whole server. */
  departments: readonly string[]
  /** A number to quote to whoever looks after the product. */
  requestId: string | null
}

const AWAY_CODES = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'OVERLOADED'])

/** Services (`organisations`, …) that did not answer, each once. */
export function servicesAway(error: CombinedError | undefined): string[] {
  const services = (error?.graphQLErrors ?? [])
    .filter(({ extensions }) => AWAY_CODES.has(String(extensions.code)))
    .map(({ extensions }) => extensions.service)
    .filter(service => typeof service === 'string')
  return [...new Set(services)]
}

export function kindOf(error: CombinedError): ProblemKind {
  const codes = error.graphQLErrors.map(({ extensions }) => String(extensions.code))
  if (codes.includes('FORBIDDEN')) return 'forbidden'
  if (codes.includes('AUDIT_STOPPED')) return 'closed'
  if (codes.some(code => AWAY_CODES.has(code))) return 'away'
  return error.networkError && isUnreachable(statusOf(error)) ? 'away' : 'fault'
}

export function requestIdOf(error: CombinedError): string | null {
  const named = error.graphQLErrors.find(({ extensions }) => extensions.requestId !== undefined)
  if (named) return String(named.extensions.requestId)
  const response: unknown = error.response
  return response instanceof Response ? response.headers.get('x-request-id') : null
}

export function statusOf(error: CombinedError): number | null {
  const response: unknown = error.response
  return response instanceof Response ? response.status : null
}

/** No answer at all, or one from a proxy that found nobody behind it. */
export function isUnreachable(status: number | null): boolean {
  return status === null || status === 429 || (status >= 502 && status <= 504)
}
