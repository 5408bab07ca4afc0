import type { FastifyInstance } from 'fastify'

/** `/health`: the process answers. `/ready`: it can do its work. Until then nothing else is answered. */
export async function healthRoutes(
  app: FastifyInstance,
  { isReady }: { isReady: () => Promise<boolean> },
): Promise<void> {
  app.get('/health', () => ({ healthy: true }))
  app.get('/ready', async (_request, reply) => {
    const ready = await isReady()
    return reply.code(ready ? 200 : 503).send({ ready })
  })
}
