import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'

const PAUSE_MS = { first: 200, longest: 1_000 }
/** Nobody listens, the name is unknown yet, the server is still starting or shutting down. */
const NOT_UP_YET = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNRESET',
  '57P03',
  '57P01',
])

/** Tries until it works, while the only trouble is that the database is not up yet. */
export async function onceUp<T>(work: () => Promise<T>, log: FastifyBaseLogger): Promise<T> {
  for (let pause = PAUSE_MS.first; ; pause = Math.min(pause * 2, PAUSE_MS.longest)) {
    try {
      return await work()
    } catch (error) {
      if (!isNotUpYet(error)) throw error
      log.warn('waiting for the database')
      await wait(pause)
    }
  }
}

/** Whether it was the database that could not be reached. */
export function isNotUpYet(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' && NOT_UP_YET.has(code)
}
