import { once } from 'node:events'
import type { Log } from './log.ts'

/** What is left to the connections that do not end by themselves. */
const STOP_MS = 6_000

/** A service that listens. */
export interface Running {
  log: Log
  /** Settles when it can do its work; rejects when it never can: a fatal fault. */
  prepared: Promise<void>
  /** Lets what is under way finish and lets go of everything. */
  stop: () => Promise<void>
}

/**
 * A whole `main`: starts the service with the settings of the environment and runs it until SIGTERM
 * or SIGINT, then stops it in good order and ends with code 0. A fatal fault is one JSON line that
 * says why, and code 1.
 */
export async function runProcess(
  name: string,
  start: (settings: NodeJS.ProcessEnv) => Promise<Running>,
): Promise<void> {
  try {
    const { log, prepared, stop } = await start(process.env)
    const told = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
    await Promise.race([told, prepared.then(() => told)])
    log.info('stopping')
    setTimeout(() => process.exit(1), STOP_MS).unref()
    await stop()
    process.exit(0)
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : 'unknown fault'
    process.stderr.write(`${JSON.stringify({ level: 60, name, msg: `cannot run: ${reason}` })}\n`)
    process.exit(1)
  }
}
