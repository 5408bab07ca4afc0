import { pino, type BaseLogger, type Logger } from 'pino'

export type Log = Pick<BaseLogger, 'info' | 'warn' | 'error'>

const DEEPEST_CAUSE = 3
const FRAMES = 8

/** JSON lines on the standard output, each with the name of the service. */
export function createLog(name: string, level: string): Logger {
  return pino({ name, level, serializers: { err: fault => describeFault(fault) } })
}

/**
 * What a log may know of a fault: its kind, its code, where in the code, and what caused it. Never
 * the message nor what a driver adds to it: they quote rows, addresses and what somebody typed.
 */
function describeFault(fault: unknown, depth = 0): object {
  if (!(fault instanceof Error)) return { type: typeof fault }
  const code: unknown = Reflect.get(fault, 'code')
  const frames = fault.stack?.split('\n').filter(line => /^\s+at /.test(line)) ?? []
  return {
    type: fault.constructor.name,
    ...(typeof code === 'string' && { code }),
    at: frames.slice(0, FRAMES).map(frame => frame.trim()),
    ...(fault.cause !== undefined &&
      depth < DEEPEST_CAUSE && { cause: describeFault(fault.cause, depth + 1) }),
  }
}
