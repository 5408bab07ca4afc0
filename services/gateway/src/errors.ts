import { GraphQLError, type GraphQLErrorExtensions } from 'graphql'
import { isRefusalCode, refusal, type InputPath, type RefusalCode } from './refusal.ts'

/** Codes are words without digits, so that nothing personal can travel as one. */
export const isErrorCode = (code: unknown): code is string =>
  typeof code === 'string' && code.length <= 64 && /^[A-Z]+(_[A-Z]+)*$/.test(code)

/** A name of the schema, perhaps with positions behind it: `people[3]`. */
const INPUT_NAME = /^[_A-Za-z]\w{0,63}(\[\d{1,5}\])*$/

/** A subgraph's own word on where the client's input is wrong; names and positions only. */
function readInputPath(path: unknown): InputPath | undefined {
  if (!Array.isArray(path)) return undefined
  const steps: unknown[] = path
  return steps.every(isInputStep) ? steps : undefined
}

const isInputStep = (step: unknown): step is string | number =>
  Number.isInteger(step) || (typeof step === 'string' && INPUT_NAME.test(step))

/** Codes of the tools around us, told in our words. */
const FOREIGN_CODES: Readonly<Record<string, RefusalCode>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE: 'GRAPHQL_VALIDATION_FAILED',
  REQUEST_ENTITY_TOO_LARGE: 'BODY_TOO_LARGE',
}

/**
 * What a caller may read of an error: a code, a constant text, the service it came from, where in
 * the answer and where in the caller's own input. Built anew; never a message, address or value.
 */
export function maskError(error: unknown): GraphQLError {
  if (!(error instanceof GraphQLError)) return refusal('INTERNAL_SERVER_ERROR')
  const { code, service, inputPath } = error.extensions
  if (typeof service !== 'string' || !isErrorCode(code)) {
    return refusal(refusalCodeOf(error), readInputPath(inputPath))
  }
  return new GraphQLError(textFor(code), {
    ...(error.path && { path: error.path }),
    extensions: { ...readToldExtensions(error.extensions, code), service },
  })
}

/** What a service may tell with an error: a code and, for a bad input, its reason and its place. */
export function readToldExtensions({ reason, inputPath }: GraphQLErrorExtensions, code: string) {
  const path = readInputPath(inputPath)
  return { code, ...(isErrorCode(reason) && { reason }), ...(path && { inputPath: path }) }
}

const textFor = (code: string): string =>
  code === 'SUBGRAPH_UNAVAILABLE'
    ? 'A service is not available at the moment.'
    : 'A service did not answer this part.'

function refusalCodeOf(error: GraphQLError): RefusalCode {
  const { code } = error.extensions
  if (isRefusalCode(code)) return code
  return (typeof code === 'string' && FOREIGN_CODES[code]) || 'INTERNAL_SERVER_ERROR'
}

/** One error for each thing to say: forty representations that fail alike are told once. */
export function maskErrors(errors: readonly unknown[]): GraphQLError[] {
  const masked = errors.map(maskError)
  return [...new Map(masked.map(error => [JSON.stringify(error), error])).values()]
}

/** The one error of a refused document; a limit says more than "not valid". */
export function chooseRefusal(masked: readonly GraphQLError[]): GraphQLError {
  const limit = masked.find(({ extensions }) => extensions['code'] !== 'GRAPHQL_VALIDATION_FAILED')
  return limit ?? masked[0] ?? refusal('INTERNAL_SERVER_ERROR')
}
