import { Refusal } from '../http/refusal.ts'

/** A trusted document, by its hash. The text of a document is never passed on. */
export interface Operation {
  operationName?: string
  variables?: object
  extensions: { persistedQuery: { version: 1; sha256Hash: string } }
}

const TOP_LEVEL = new Set(['query', 'operationName', 'variables', 'extensions'])
const HASH = /^[\w:-]{16,128}$/
const NAME = /^\w{1,100}$/

/** Reads the body of a request. Throws a refusal 400 for anything that is no single trusted document. */
export function toOperation(body: unknown): Operation {
  if (!isRecord(body)) throw new Refusal(400, 'BAD_REQUEST')
  if (Object.keys(body).some(key => !TOP_LEVEL.has(key))) throw new Refusal(400, 'BAD_REQUEST')
  const { operationName, variables } = body
  return {
    extensions: { persistedQuery: { version: 1, sha256Hash: toHash(body['extensions']) } },
    ...(isAbsent(operationName) ? {} : { operationName: toName(operationName) }),
    ...(isAbsent(variables) ? {} : { variables: toVariables(variables) }),
  }
}

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
