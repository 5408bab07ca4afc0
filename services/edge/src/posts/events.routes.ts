import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { requireService } from '../http/service-token.ts'
import { LIMITS } from '../limits.ts'
import type { ServiceEvent } from './post.events.ts'
import { applyEvents } from './posts.reactions.ts'

interface Parts {
  database: Pool
  serviceTokenSecret: string
}

interface Batch {
  producer: string
  events: ServiceEvent[]
}

const BATCH = {
  type: 'object',
  required: ['producer', 'events'],
  properties: {
    producer: { type: 'string', minLength: 1, maxLength: 60 },
    events: {
      type: 'array',
      maxItems: 500,
      items: {
        type: 'object',
        required: ['id', 'type', 'payload'],
        properties: {
          id: {
            type: 'string',
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
          },
          type: { type: 'string', maxLength: 100 },
          payload: { type: 'object' },
        },
      },
    },
  },
} as const

/** Other services tell here what they did: 204 means applied and remembered. */
export async function eventRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  app.post<{ Body: Batch }>(
    '/events',
    {
      bodyLimit: LIMITS.events.bodyBytes,
      onRequest: requireService(parts.serviceTokenSecret),
      schema: { body: BATCH },
    },
    async (request, reply) => {
      const { producer, events } = request.body
      await applyEvents(parts.database, producer, events)
      return reply.code(204).send()
    },
  )
}
