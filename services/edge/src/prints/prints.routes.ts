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
  const get = (names: readonly string[], query: Record<string, string>) => {
    const path = `/prints/${names.map(encodeURIComponent).join('/')}`
    const asked = new URLSearchParams(query).toString()
    return { method: 'GET' as const, path: asked ? `${path}?${asked}` : path, headers: {} }
  }

  for (const of of CASES) {
    app.get<{ Params: { id: string; kind: string }; Querystring: Record<string, string> }>(
      `/prints/${of}/:id/:kind`,
      door,
      (request, reply) => {
        const { id, kind } = request.params
        return pass(visitOf(request), reply, get([of, id, kind], request.query))
      },
    )
  }
  for (const list of LISTS) {
    app.get<{ Params: { id: string }; Querystring: Record<string, string> }>(
      `/prints/units/:id/${list}`,
      door,
      (request, reply) => {
        const { id } = request.params
        return pass(visitOf(request), reply, get(['units', id, list], request.query))
      },
    )
  }
}
