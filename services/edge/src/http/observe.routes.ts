import { isLoopback } from '@ket-nap/process'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Histogram, type Registry } from 'prom-client'
import { Refusal } from './refusal.ts'

interface Parts {
  /** What the service still waits for; nothing means it is ready. */
  waitingFor: () => Promise<string[]>
  metrics: Registry
}

/** `/health`: the process answers. `/ready`: it can do its work. `/metrics`: for this machine only. */
export async function observeRoutes(
  app: FastifyInstance,
  { waitingFor, metrics }: Parts,
): Promise<void> {
  app.get('/health', () => ({ healthy: true }))
  app.get('/ready', async (_request, reply) => {
    const waiting = await waitingFor()
    return reply.code(waiting.length === 0 ? 200 : 503).send({ waitingFor: waiting })
  })
  app.get('/metrics', async (request, reply) => {
    if (!isFromThisMachine(request)) throw new Refusal(404, 'NOT_FOUND')
    return reply.type(metrics.contentType).send(await metrics.metrics())
  })
}

/** Measures every answer by route, method and status. */
export function measureAnswers(app: FastifyInstance, metrics: Registry): void {
  collectDefaultMetrics({ register: metrics })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request',
    labelNames: ['route', 'method', 'status'],
    registers: [metrics],
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    durations.observe(
      { route, method: request.method, status: reply.statusCode },
      reply.elapsedTime / 1000,
    )
  })
}

/** A scraper on this machine: no browser, and nobody whom a proxy let through. */
function isFromThisMachine({ ip, headers }: FastifyRequest): boolean {
  const forwarded = headers['x-forwarded-for'] ?? headers.forwarded
  return isLoopback(ip) && forwarded === undefined && headers['sec-fetch-site'] === undefined
}
