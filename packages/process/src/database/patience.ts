import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../log.ts'

const PAUSE_MS = { first: 200, longest: 1_000 }
/** Nobody listens, the way there is unknown or cut, the server is still starting or shutting down. */
const NOT_UP_YET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
])
/** What the driver says without a code: nobody answered in time, or the connection was cut. */
const CUT_OFF = /^(timeout exceeded when trying to connect|Connection terminated)/

/** Tries until it works, while the only trouble is that the database is not up yet. */
export async function onceUp<T>(work: () => Promise<T>, log: Pick<Log, 'warn'>): Promise<T> {
  for (let pause = PAUSE_MS.first; ; pause = Math.min(pause * 2, PAUSE_MS.longest)) {
    try {
      return await work()
    } catch (error) {
      if (!isNotUpYet(error)) throw error
      if (pause === PAUSE_MS.first) log.warn('waiting for the database')
      await wait(pause)
    }
  }
}

/** Whether it was the database that could not be reached. */
export function isNotUpYet(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code: unknown = Reflect.get(error, 'code')
  return typeof code === 'string' ? NOT_UP_YET.has(code) : CUT_OFF.test(error.message)
}
