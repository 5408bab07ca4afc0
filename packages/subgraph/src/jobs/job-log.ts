import { Logger as QueueLogger, type LogFunctionFactory } from 'graphile-worker'
import { describe } from '../server/errors.ts'
import type { Logger } from '../server/logging.ts'

export const quiet = new QueueLogger(() => () => undefined)

/**
 * Of what the queue says only its own faults, described without their words: those may carry values. Jobs
 * that fail are logged by us.
 */
export function queueLog(logger: Logger): QueueLogger {
  const factory: LogFunctionFactory = () => (level, _, meta) => {
    if (level !== 'error' || meta?.['failure']) return
    logger.error({ err: describe(meta?.['error']) }, 'the job queue met a fault')
  }
  return new QueueLogger(factory)
}
