/** What a document costs, in objects that the departments may have to build. */
export interface Cost {
  nodes: number
  limit: number
  left: number
  /** Seconds until the budget is whole again. */
  renewedIn: number
}

export interface AnswerError {
  code: string
  /** Where in the answer it is missing: `units.edges`. */
  path: string | null
}

export interface Answer {
  data: unknown
  errors: readonly AnswerError[]
  cost: Cost | null
}

export interface Question {
  query: string
  variables: object
  /** Only what it would cost. */
  costOnly: boolean
  signal: AbortSignal
}

/**
 * Sends the text of a document, which only an analyst's post may. Not through the client of the page:
 * that one keeps to the hashes of listed documents. Never throws but for the signal.
 */
export async function ask({ query, variables, costOnly, signal }: Question): Promise<Answer> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-ket-nap': '1' },
      credentials: 'same-origin',
      body: JSON.stringify({ query, variables, extensions: { costOnly } }),
      signal,
    })
    return readAnswer(await response.json())
  } catch (error) {
    if (signal.aborted) throw error
    return { data: null, errors: [{ code: 'UNREACHABLE', path: null }], cost: null }
  }
}

/** The graph as an analyst may ask for it, in the schema language; `null` when nobody answers. */
export async function fetchSchema(): Promise<string | null> {
  try {
    const response = await fetch('/graphql/schema', { credentials: 'same-origin' })
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}

/** The gateway's answer, or the refusal of edge before it: `{ code }`. */
function readAnswer(body: unknown): Answer {
  const { data = null, errors, extensions, code } = asRecord(body)
  if (typeof code === 'string') return { data: null, errors: [{ code, path: null }], cost: null }
  return {
    data,
    errors: Array.isArray(errors) ? errors.map(readError) : [],
    cost: readCost(asRecord(extensions)['cost']),
  }
}

function readError(error: unknown): AnswerError {
  const { extensions, path } = asRecord(error)
  const { code, inputPath } = asRecord(extensions)
  const place = inputPath ?? path
  return {
    code: typeof code === 'string' ? code : 'OTHER',
    path: Array.isArray(place) ? place.join('.') : null,
  }
}

function readCost(value: unknown): Cost | null {
  const { nodes, limit, left, renewedIn } = asRecord(value)
  if (typeof nodes !== 'number') return null
  return { nodes, limit: Number(limit), left: Number(left), renewedIn: Number(renewedIn) }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
