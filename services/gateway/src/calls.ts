/** What the door wrote down about a request, for everything behind it. */
export interface Call {
  requestId: string
  /** By `performance.now()`. */
  startedAt: number
}

const calls = new WeakMap<Request, Call>()

export const openCall = (request: Request, call: Call): void => void calls.set(request, call)

/** Undefined for a request that the door refused or that is not a GraphQL request. */
export const findCall = (request: Request | undefined): Call | undefined =>
  request && calls.get(request)
