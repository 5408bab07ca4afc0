import { GraphQLError } from 'graphql'

/** Everything the gateway itself says no to: HTTP status and the one text each code ever has. */
const REFUSALS = {
  BAD_REQUEST: [400, 'The request is not a GraphQL request.'],
  BAD_USER_INPUT: [400, 'A variable is not valid.'],
  BUDGET_SPENT: [400, 'The budget of this minute is spent.'],
  BODY_TOO_LARGE: [413, 'The request is too large.'],
  COST_LIMIT: [400, 'The request asks for too much at once.'],
  DEPTH_LIMIT: [400, 'The document is nested too deeply.'],
  GRAPHQL_VALIDATION_FAILED: [400, 'The document is not valid.'],
  INTERNAL_SERVER_ERROR: [500, 'The request could not be answered.'],
  METHOD_NOT_ALLOWED: [405, 'Only POST is answered here.'],
  PERSISTED_QUERY_NOT_FOUND: [400, 'The document is not on the list.'],
  PERSISTED_QUERY_REQUIRED: [400, 'Only listed documents are answered.'],
  TOKEN_LIMIT: [400, 'The document is too long.'],
  UNAUTHENTICATED: [401, 'A viewer token is required.'],
  UNSUPPORTED_MEDIA_TYPE: [415, 'Only application/json is answered here.'],
  VIEWER_KEYS_UNAVAILABLE: [503, 'Viewer tokens cannot be checked at the moment.'],
  WIDTH_LIMIT: [400, 'The document asks for too many things side by side.'],
} as const satisfies Record<string, readonly [status: number, text: string]>

export type RefusalCode = keyof typeof REFUSALS

/** Where in the client's own variables the fault lies: `['input', 'people', 0, 'bornOn']`. */
export type InputPath = readonly (string | number)[]

export const isRefusalCode = (code: unknown): code is RefusalCode =>
  typeof code === 'string' && Object.hasOwn(REFUSALS, code)

export const statusOf = (code: RefusalCode): number => REFUSALS[code][0]

/** A no of the gateway itself. It holds nothing of the request but, at most, the input's path. */
export function refusal(code: RefusalCode, inputPath?: InputPath): GraphQLError {
  const [status, text] = REFUSALS[code]
  return new GraphQLError(text, {
    extensions: { code, ...(inputPath && { inputPath }), http: { status } },
  })
}
