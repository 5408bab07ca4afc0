import type { FastifyInstance } from 'fastify'
import { requireOwnLink } from '../http/same-origin.ts'
import { passageOf, type PassageParts } from '../members/passage.ts'

/** Printed papers on their way from members. */
export async function printRoutes(app: FastifyInstance, parts: PassageParts): Promise<void> {
  const { enter, visitOf, pass } = passageOf(parts)
  const door = { onRequest: [requireOwnLink, enter] }
  const get = (...path: string[]) => ({
    method: 'GET' as const,
    path: `/prints/${path.map(encodeURIComponent).join('/')}`,
    headers: {},
  })

  app.get<{ Params: { id: string; kind: string } }>(
    '/prints/dossiers/:id/:kind',
    door,
    (request, reply) => {
      const { id, kind } = request.params
      return pass(visitOf(request), reply, get('dossiers', id, kind))
    },
  )
  app.get<{ Params: { id: string }; Querystring: Record<string, string> }>(
    '/prints/units/:id/sympathisers',
    door,
    (request, reply) => {
      const { path, ...passed } = get('units', request.params.id, 'sympathisers')
      const asked = new URLSearchParams(request.query).toString()
      return pass(visitOf(request), reply, { ...passed, path: asked ? `${path}?${asked}` : path })
    },
  )
}
