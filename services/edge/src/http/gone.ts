import type { FastifyReply } from 'fastify'

/** Aborts when the browser leaves before its answer is written. */
export function whenGone({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort()
  })
  return controller.signal
}
