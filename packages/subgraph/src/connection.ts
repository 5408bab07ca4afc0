import { createHash } from 'node:crypto'
import { badValue } from './graphql/scalars.ts'

/** What is counted at the most: 'more than 1,000' is said without counting further. */
export const COUNT_CAP = 1_001
const LARGEST_PAGE = 100

export interface Edge<Node> {
  node: Node
  cursor: string
}
export interface Page<Node> {
  edges: Edge<Node>[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor?: string | null
    endCursor?: string | null
  }
  totalCount: number | (() => Promise<number>)
}

export interface PageRequest {
  first: number
  after?: string | null | undefined
}

/** The values of the order columns at which a page starts. */
export type Keyset = readonly (string | number | null)[]

/**
 * Reads the page asked for. `list` names the list and everything that decides its order and content
 * except the page itself: a cursor of another list, or of the same list with other filters, is refused
 * with reason FOREIGN_CURSOR.
 */
export function readPage(request: PageRequest, list: string): { limit: number; after?: Keyset } {
  const { first, after } = request
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE)
    throw badValue('PAGE_SIZE', ['first'])
  if (after === null || after === undefined) return { limit: first }
  return { limit: first, after: decodeCursor(after, list) }
}

/** Builds the page from up to `limit + 1` rows in list order. */
export function toPage<Row, Node>(
  rows: readonly Row[],
  { limit, after }: { limit: number; after?: Keyset },
  shape: {
    list: string
    keyset: (row: Row) => Keyset
    node: (row: Row) => Node
    totalCount: () => Promise<number>
  },
): Page<Node> {
  const edges = rows.slice(0, limit).map(row => ({
    node: shape.node(row),
    cursor: encodeCursor(shape.keyset(row), shape.list),
  }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > limit,
      hasPreviousPage: after !== undefined,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: shape.totalCount,
  }
}

const fingerprint = (list: string) =>
  createHash('sha256').update(list).digest('base64url').slice(0, 8)

export function encodeCursor(keyset: Keyset, list: string): string {
  return Buffer.from(JSON.stringify([fingerprint(list), ...keyset])).toString('base64url')
}

function decodeCursor(cursor: string, list: string): Keyset {
  const [mark, ...keyset] = parseArray(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (mark !== fingerprint(list) || !keyset.every(isKey))
    throw badValue('FOREIGN_CURSOR', ['after'])
  return keyset
}

function parseArray(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

const isKey = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number'
