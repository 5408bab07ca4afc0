interface GraphError {
  message: string
  extensions: { code: string; service?: string; requestId?: string }
}

interface GraphAnswer {
  data?: unknown
  errors?: readonly GraphError[]
}

/** `'down'`: the connection breaks; a function sees the variables. */
type Answer = 'down' | GraphAnswer | ((variables: Record<string, unknown>) => GraphAnswer | 'down')

export type GraphAnswers = Record<string, Answer>

export interface GraphRequest {
  operationName: string
  variables: Record<string, unknown>
  hash: string
}

/** The edge's `/graphql` as a client sees it: trusted documents by hash, answers by operation name. */
export function createGraphEdge(answers: GraphAnswers) {
  const requests: GraphRequest[] = []

  async function answer(_url: unknown, init?: RequestInit): Promise<Response> {
    const body = JSON.parse(typeof init?.body === 'string' ? init.body : '{}')
    if (body.query !== undefined) throw new Error('a document left the page as text')
    const { operationName, variables = {} } = body
    requests.push({ operationName, variables, hash: body.extensions.persistedQuery.sha256Hash })
    const prepared = answers[operationName]
    if (prepared === undefined) throw new Error(`no answer prepared for ${operationName}`)
    const given = typeof prepared === 'function' ? prepared(variables) : prepared
    if (given === 'down') throw new TypeError('Failed to fetch')
    return new Response(JSON.stringify(given), {
      headers: { 'content-type': 'application/json', 'x-request-id': 'req-1' },
    })
  }

  return { fetch: answer satisfies typeof fetch, requests }
}

/** An error as the gateway words it for a service that does not answer. */
export function awayError(service: string): GraphError {
  return { message: 'Unavailable', extensions: { code: 'SUBGRAPH_UNAVAILABLE', service } }
}
