import { isLocalDate } from '@ket-nap/kernel'
import type { RouteAccess, SubgraphDefinition } from '@ket-nap/subgraph'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import type { Loaders } from '../loaders.ts'
import { DOSSIERS, MOVERS } from '../policies.ts'
import type { Sheet } from './print.policy.ts'
import { printDossier, printList } from './print.queries.ts'
import { PRINT_KIND, type PrintKind } from './print.workflow.ts'
import { toWord, WORD_TYPE } from './word-file.ts'

type Definition = SubgraphDefinition<Database, Loaders>
type Access = RouteAccess<Database, Loaders>

/**
 * `GET /prints/dossiers/:id/:kind` for whoever opens dossiers, `GET /prints/units/:id/sympathisers` for
 * whoever keeps the lists: Word files, made anew each time and never stored.
 */
export const printRoutes: NonNullable<Definition['routes']> = (app, access) => {
  dossierRoute(app, access)
  listRoute(app, access)
}

function dossierRoute(app: FastifyInstance, access: Access): void {
  app.get<{ Params: { id: string; kind: string } }>(
    '/prints/dossiers/:id/:kind',
    async ({ headers, params: { id, kind: asked } }, reply) => {
      const viewer = await access.viewer(headers.authorization)
      const kind = codesOf(PRINT_KIND).find(each => each === asked)
      if (!kind || !MOVERS.includes(viewer.post.role)) return notThere(reply)
      const sheet = await access.scoped(viewer, context => printDossier(context, { id, kind }))
      return sheet ? send(reply, kind, sheet) : notThere(reply)
    },
  )
}

function listRoute(app: FastifyInstance, access: Access): void {
  app.get<{ Params: { id: string }; Querystring: { on?: string } }>(
    '/prints/units/:id/sympathisers',
    async ({ headers, params: { id: unitId }, query }, reply) => {
      const viewer = await access.viewer(headers.authorization)
      if (!DOSSIERS.includes(viewer.post.role)) return notThere(reply)
      const on = query.on ?? viewer.today
      if (!isLocalDate(on)) return reply.code(400).send({ code: 'BAD_USER_INPUT' })
      const printed = await access.scoped(viewer, context => printList(context, { unitId, on }))
      if (!printed) return notThere(reply)
      if (!printed.ok) return reply.code(422).send({ objections: printed.objections })
      return send(reply, 'SYMPATHISER_LIST', printed.value)
    },
  )
}

/** A file to keep, called by its kind: a name would stay in the list of downloads. */
async function send(reply: FastifyReply, kind: PrintKind, sheet: Sheet): Promise<FastifyReply> {
  const content = await toWord(sheet)
  const name = kind.toLowerCase().replaceAll('_', '-')
  return reply
    .headers({
      'content-type': WORD_TYPE,
      'content-length': content.length,
      'content-disposition': `attachment; filename="${name}.docx"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .send(content)
}

const notThere = (reply: FastifyReply) => reply.code(404).send({ code: 'NOT_FOUND' })
