/** A document that is on no list, and what it cost. */
export interface OwnDocument {
  /** SHA-256 of the text, which itself is never written down. */
  hash: string
  cost?: Cost
}

/** In objects that the subgraphs may have to build. */
export interface Cost {
  nodes: number
  /** The most that one request may cost. */
  limit: number
  /** What is left of the minute's budget. */
  left: number
  /** Seconds until the budget is whole again. */
  renewedIn: number
}

/** What the door wrote down about a request, for everything behind it. */
export interface Call {
  requestId: string
  holderId: string
  writesDocuments: boolean
  /** Set when the body brings a document of the caller's own. */
  own?: OwnDocument
  /** By `performance.now()`. */
  startedAt: number
}

const calls = new WeakMap<Request, Call>()

export const openCall = (request: Request, call: Call): void => void calls.set(request, call)

/** Undefined for a request that the door refused or that is not a GraphQL request. */
export const findCall = (request: Request | undefined): Call | undefined =>
  request && calls.get(request)
