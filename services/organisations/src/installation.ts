import { Unauthenticated, type ServiceAccess, type SubgraphDefinition } from '@ket-nap/subgraph'
import type { Database } from './database.ts'
import { grantFirstAdministrator, type Enrolled } from './posts/installation.reactions.ts'

type Routes = NonNullable<SubgraphDefinition<Database>['routes']>

const BODY = {
  type: 'object',
  required: ['holderId', 'holderName'],
  additionalProperties: false,
  properties: {
    holderId: { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
    holderName: { type: 'string', minLength: 1, maxLength: 120 },
  },
}

/**
 * Where edge enrols the first administrator: 200 with the post, 409 once there has been one, 400 for what
 * cannot be a name.
 */
export const installationRoutes: Routes = (app, service: ServiceAccess<Database>) => {
  app.post<{ Body: Enrolled }>(
    '/installation/administrator',
    {
      schema: { body: BODY },
      onRequest: async ({ headers }) => {
        const caller = await service.caller(headers.authorization)
        if (caller !== 'edge') throw new Unauthenticated('only edge enrols')
      },
    },
    async (request, reply) => {
      const done = await service.work(work => grantFirstAdministrator(request.body, work))
      if ('postId' in done) return done
      return reply.code(done.refused === 'HOLDER_NAME' ? 400 : 409).send({ code: done.refused })
    },
  )
}
