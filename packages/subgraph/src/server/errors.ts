import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Meters } from '../metrics/meters.ts'
import type { Logger } from './logging.ts'

const DOCUMENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
])
const CLIENT_CODES = new Set([
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'COST_LIMIT',
  'NOT_FOUND',
  'CONFLICT',
  'AUDIT_STOPPED',
])

/**
 * What a client may learn of an error: a constant text and a code; for a value of its own, the path of the
 * input and a reason. Everything else is a fault: logged once, by name and place, without any value.
 */
export function errorFormatter(logger: Logger, meters: Pick<Meters, 'errors'>) {
  const told = toldOf(logger)
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const answer = told(formatted, error)
    meters.errors.inc({ code: String(answer.extensions?.['code']) })
    return answer
  }
}

function toldOf(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const given = formatted.extensions?.['code']
    const code = typeof given === 'string' ? given : ''
    const place = formatted.path ? { path: formatted.path } : {}
    if (DOCUMENT_CODES.has(code)) {
      return {
        message: 'The document is not valid.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      }
    }
    if (code === 'BAD_USER_INPUT') return { ...badInput(formatted, error), ...place }
    if (CLIENT_CODES.has(code)) {
      return { message: SENTENCES[code] ?? 'Refused.', ...place, extensions: { code } }
    }
    logger.error({ err: describe(error), path: formatted.path?.join('.') }, 'a resolver failed')
    return {
      message: 'The service failed.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    }
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  FORBIDDEN: 'This post may not ask this.',
  UNAUTHENTICATED: 'Sign in first.',
  COST_LIMIT: 'The query asks for too much at once.',
  NOT_FOUND: 'There is no such thing.',
  CONFLICT: 'Somebody else changed it first.',
  AUDIT_STOPPED: 'Files stay closed until the access log is kept again.',
}

function badInput(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const own = extensionsOf(error)
  const inputPath = own['inputPath'] ?? pathInMessage(formatted.message)
  const reason = own['reason'] ?? 'WRONG_TYPE'
  return {
    message: 'The value is not usable.',
    extensions: { code: 'BAD_USER_INPUT', reason, ...(inputPath ? { inputPath } : {}) },
  }
}

/** graphql says `Variable "$input" got invalid value … at "input.effectiveOn"`: the client's own names. */
function pathInMessage(message: string): string[] | undefined {
  const inner = /^Variable "\$\w+" got invalid value .* at "([\w.[\]]+)"/s.exec(message)?.[1]
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1]
  return (inner ?? variable)?.split('.')
}

/** Extensions of the error or of the one that it wraps (a scalar's refusal inside a variable's). */
function extensionsOf(error: unknown): Record<string, unknown> {
  let current: unknown = error
  for (let depth = 0; depth < 5 && current instanceof GraphQLError; depth += 1) {
    if (current.extensions['reason']) return current.extensions
    current = current.originalError
  }
  return {}
}

/** Name, code and stack of an error; never its message, which may carry values. */
export function describe(error: unknown): Record<string, unknown> {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  if (!(cause instanceof Error)) return { name: 'unknown' }
  const stack = cause.stack
    ?.split('\n')
    .filter(line => line.trimStart().startsWith('at '))
    .slice(0, 6)
  return {
    name: cause.name,
    ...('code' in cause ? { code: String(cause.code) } : {}),
    ...('constraint' in cause ? { constraint: String(cause.constraint) } : {}),
    stack,
  }
}

export const unauthenticated = () =>
  new GraphQLError('Sign in first.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  })
