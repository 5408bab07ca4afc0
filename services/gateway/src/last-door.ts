import type { GatewayPlugin } from '@graphql-hive/gateway-runtime'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { findCall } from './calls.ts'
import { chooseRefusal, maskErrors } from './errors.ts'

/**
 * Whatever leaves passes here, however it came about: data as it is, errors only as `maskError`
 * builds them, what a document of one's own has cost, nothing else.
 */
export function lastDoor(log: Logger): GatewayPlugin {
  return {
    onResultProcess({ request, result, setResult }) {
      const { data, errors = [] } = isSingle(result) ? result : {}
      const masked = maskErrors(errors)
      const told = data === undefined ? [chooseRefusal(masked)] : masked
      if (told.some(isBug)) {
        const requestId = findCall(request)?.requestId
        log.error({ requestId, faults: errors.map(describeFault) }, 'a fault of the gateway')
      }
      const cost = findCall(request)?.own?.cost
      setResult({
        ...(data !== undefined && { data }),
        ...(told.length > 0 && { errors: told }),
        ...(cost && { extensions: { cost } }),
      })
    },
  }
}

interface SingleResult {
  data?: unknown
  errors?: readonly unknown[]
}

const isSingle = (result: unknown): result is SingleResult =>
  typeof result === 'object' && result !== null && !(Symbol.iterator in result)

const isBug = ({ extensions }: GraphQLError): boolean =>
  extensions['code'] === 'INTERNAL_SERVER_ERROR' && extensions['service'] === undefined

/** The type and the place in the code. Messages are left out: they quote what was asked. */
function describeFault(error: unknown) {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  if (!(cause instanceof Error)) return { type: typeof cause }
  const frames = cause.stack?.split('\n').filter(line => /^\s+at /.test(line)) ?? []
  return { type: cause.name, at: frames.slice(0, 8).map(frame => frame.trim()) }
}
