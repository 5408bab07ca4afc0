import { Refusal } from '../http/refusal.ts'

interface Asked {
  operationName?: string
  variables?: object
}

/** A trusted document, by its hash. */
interface ListedOperation extends Asked {
  extensions: { persistedQuery: { version: 1; sha256Hash: string } }
}

/** A document of the caller's own; the gateway says once more whether he may. */
interface OwnOperation extends Asked {
  query: string
  /** Only what it would cost, and nothing is asked. */
  extensions: { costOnly: boolean }
}

export type Operation = ListedOperation | OwnOperation

const TOP_LEVEL = new Set(['query', 'operationName', 'variables', 'extensions'])
const HASH = /^[\w:-]{16,128}$/
const NAME = /^\w{1,100}$/

/**
 * Reads the body of a request: a single trusted document or, from those who write their own, the text
 * of one. Throws a refusal 400 for anything else.
 */
export function toOperation(body: unknown, writesDocuments: boolean): Operation {
  if (!isRecord(body)) throw new Refusal(400, 'BAD_REQUEST')
  if (Object.keys(body).some(key => !TOP_LEVEL.has(key))) throw new Refusal(400, 'BAD_REQUEST')
  const { query, extensions, operationName, variables } = body
  const asked: Asked = {
    ...(isAbsent(operationName) ? {} : { operationName: toName(operationName) }),
    ...(isAbsent(variables) ? {} : { variables: toVariables(variables) }),
  }
  if (writesDocuments && typeof query === 'string') {
    return { query, extensions: { costOnly: isCostOnly(extensions) }, ...asked }
  }
  return {
    extensions: { persistedQuery: { version: 1, sha256Hash: toHash(extensions) } },
    ...asked,
  }
}

const isCostOnly = (extensions: unknown): boolean =>
  isRecord(extensions) && extensions['costOnly'] === true

function toHash(extensions: unknown): string {
  const query = isRecord(extensions) ? extensions['persistedQuery'] : undefined
  if (!isRecord(query) || query['version'] !== 1)
    throw new Refusal(400, 'TRUSTED_DOCUMENT_REQUIRED')
  const hash = query['sha256Hash']
  if (typeof hash !== 'string' || !HASH.test(hash))
    throw new Refusal(400, 'TRUSTED_DOCUMENT_REQUIRED')
  return hash
}

function toName(value: unknown): string {
  if (typeof value !== 'string' || !NAME.test(value)) throw new Refusal(400, 'BAD_REQUEST')
  return value
}

function toVariables(value: unknown): object {
  if (!isRecord(value)) throw new Refusal(400, 'BAD_REQUEST')
  return value
}

const isAbsent = (value: unknown) => value === undefined || value === null

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
