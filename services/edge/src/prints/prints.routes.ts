import type { FastifyInstance } from 'fastify'
import { requireOwnLink } from '../http/same-origin.ts'
import { passageOf, type PassageParts } from '../members/passage.ts'

/** Of what papers are printed one by one. */
const CASES = ['dossiers', 'probations', 'meetings'] as const
/** Papers about a unit. */
const LISTS = ['sympathisers', 'badges', 'agenda'] as const

/** Printed papers on their way from members. */
export async function printRoutes(app: FastifyInstance, parts: PassageParts): Promise<void> {
  const { enter, visitOf, pass } = passageOf(parts)
  const door = { onRequest: [requireOwnLink, enter] }
  const get = (...path: string[]) => ({
    method: 'GET' as const,
    path: `/prints/${path.map(encodeURIComponent).join('/')}`,
    headers: {},
  })

  for (const of of CASES) {
    app.get<{ Params: { id: string; kind: string } }>(
      `/prints/${of}/:id/:kind`,
      door,
      (request, reply) => {
        const { id, kind } = request.params
        return pass(visitOf(request), reply, get(of, id, kind))
      },
    )
  }
  for (const list of LISTS) {
    app.get<{ Params: { id: string }; Querystring: Record<string, string> }>(
      `/prints/units/:id/${list}`,
      door,
      (request, reply) => {
        const { path, ...passed } = get('units', request.params.id, list)
        const asked = new URLSearchParams(request.query).toString()
        return pass(visitOf(request), reply, { ...passed, path: asked ? `${path}?${asked}` : path })
      },
    )
  }
}
