import { isLocalDate } from '@ket-nap/kernel'
import type { Objection, Outcome } from '@ket-nap/kernel'
import type { Role, RouteAccess, SubgraphDefinition, Viewer } from '@ket-nap/subgraph'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { BADGE_ROUND } from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database.ts'
import type { Loaders } from '../loaders.ts'
import { VOTING_ORGAN } from '../meetings/meeting.workflow.ts'
import { DOSSIERS, MOVERS } from '../rights/role-group.policy.ts'
import { printBadges } from './badge-print.queries.ts'
import { printAgenda, printMeeting } from './meeting-print.queries.ts'
import type { Sheet } from './print.policy.ts'
import { printDossier, printList } from './print.queries.ts'
import { PRINT_KIND, type PrintKind } from './print.workflow.ts'
import { printProbation } from './recognition-print.queries.ts'
import { PDF_TYPE, toPdf } from './pdf-file.ts'
import { toWord, WORD_TYPE } from './word-file.ts'

type Definition = SubgraphDefinition<Database, Loaders>
type Access = RouteAccess<Database, Loaders>

/**
 * `GET /prints/{dossiers,probations,meetings}/:id/:kind` for whoever opens them, `GET
 * /prints/units/:id/{sympathisers,badges,agenda}` for whoever keeps the lists or calls the meeting: Word
 * files, or PDF (`?as=pdf`), made anew each time and never stored.
 */
export const printRoutes: NonNullable<Definition['routes']> = (app, access) => {
  for (const [of, print] of Object.entries(OF_CASE)) caseRoute(app, access, { of, print })
  for (const list of LISTS) listRoute(app, access, list)
}

/** In which form a paper is given: to be worked on, or to be signed as it is. */
const FILES = {
  docx: { type: WORD_TYPE, make: toWord },
  pdf: { type: PDF_TYPE, make: toPdf },
} as const
type FileForm = keyof typeof FILES

const FORM = {
  querystring: {
    type: 'object',
    properties: { as: { type: 'string', enum: Object.keys(FILES), default: 'docx' } },
  },
}

interface Asked {
  id: string
  kind: string
  viewer: Viewer
}

const kindOf = (asked: string): PrintKind | undefined =>
  codesOf(PRINT_KIND).find(kind => kind === asked)

/** A paper of one case; null where it is none of this case. */
const OF_CASE: Readonly<Record<string, (context: Context, asked: Asked) => Promise<Sheet | null>>> =
  {
    dossiers: async (context, { id, kind: asked }) => {
      const kind = kindOf(asked)
      return kind ? printDossier(context, { id, kind }) : null
    },
    probations: async (context, { id, kind }) =>
      kind === 'RECOGNITION_CELL_RESOLUTION' || kind === 'RECOGNITION_DECISION'
        ? printProbation(context, { id, kind })
        : null,
    meetings: async (context, { id, kind, viewer }) =>
      kind === 'MEETING_AGENDA' || kind === 'MEETING_MINUTES'
        ? printMeeting(context, { id, kind, withGrounds: readsGrounds(viewer) })
        : null,
  }

/** Why somebody does not count is not told to a standing board. */
const readsGrounds = ({ post }: Viewer): boolean => DOSSIERS.includes(post.role)

function caseRoute(
  app: FastifyInstance,
  access: Access,
  { of, print }: { of: string; print: (typeof OF_CASE)[string] },
): void {
  app.get<{ Params: { id: string; kind: string }; Querystring: { as: FileForm } }>(
    `/prints/${of}/:id/:kind`,
    { schema: FORM },
    async ({ headers, params: { id, kind: asked }, query }, reply) => {
      const viewer = await access.viewer(headers.authorization)
      const kind = kindOf(asked)
      if (!kind || !MOVERS.includes(viewer.post.role)) return notThere(reply)
      const sheet = await access.scoped(viewer, context => print(context, { id, kind, viewer }))
      return sheet ? send(reply, { kind, as: query.as }, sheet) : notThere(reply)
    },
  )
}

type Printed = Outcome<Sheet, Objection<string, Role>> | null

interface ListOfUnit {
  path: string
  kind: PrintKind
  roles: readonly Role[]
  /** Null for a query that makes no sense. */
  read: (
    query: Readonly<Record<string, string | undefined>>,
    asked: { unitId: string; viewer: Viewer },
  ) => ((context: Context) => Promise<Printed>) | null
}

const LISTS: readonly ListOfUnit[] = [
  {
    path: 'sympathisers',
    kind: 'SYMPATHISER_LIST',
    roles: DOSSIERS,
    read: ({ on: asked }, { unitId, viewer }) => {
      const on = asked ?? viewer.today
      return isLocalDate(on) ? context => printList(context, { unitId, on }) : null
    },
  },
  {
    path: 'badges',
    kind: 'BADGE_LIST',
    roles: DOSSIERS,
    read: ({ round: asked = '', year: ofYear = '' }, { unitId }) => {
      const round = codesOf(BADGE_ROUND).find(each => each === asked)
      const year = /^20\d\d$/.test(ofYear) ? Number(ofYear) : null
      return round && year ? context => printBadges(context, { unitId, round, year }) : null
    },
  },
  {
    path: 'agenda',
    kind: 'MEETING_AGENDA',
    roles: MOVERS,
    read: ({ on: asked, organ: named = '' }, { unitId, viewer }) => {
      const on = asked ?? viewer.today
      const organ = codesOf(VOTING_ORGAN).find(each => each === named)
      if (!organ || !isLocalDate(on)) return null
      const withGrounds = readsGrounds(viewer)
      return context => printAgenda(context, { unitId, organ, on, withGrounds })
    },
  },
]

function listRoute(
  app: FastifyInstance,
  access: Access,
  { path, kind, roles, read }: ListOfUnit,
): void {
  app.get<{
    Params: { id: string }
    Querystring: Record<string, string | undefined> & { as: FileForm }
  }>(
    `/prints/units/:id/${path}`,
    { schema: FORM },
    async ({ headers, params: { id: unitId }, query }, reply) => {
      const viewer = await access.viewer(headers.authorization)
      if (!roles.includes(viewer.post.role)) return notThere(reply)
      const print = read(query, { unitId, viewer })
      if (!print) return reply.code(400).send({ code: 'BAD_USER_INPUT' })
      const printed = await access.scoped(viewer, print)
      if (!printed) return notThere(reply)
      if (!printed.ok) return reply.code(422).send({ objections: printed.objections })
      return send(reply, { kind, as: query.as }, printed.value)
    },
  )
}

/** A file to keep, called by its kind: a name would stay in the list of downloads. */
async function send(
  reply: FastifyReply,
  { kind, as }: { kind: PrintKind; as: FileForm },
  sheet: Sheet,
): Promise<FastifyReply> {
  const { type, make } = FILES[as]
  const content = await make(sheet)
  const name = kind.toLowerCase().replaceAll('_', '-')
  return reply
    .headers({
      'content-type': type,
      'content-length': content.length,
      'content-disposition': `attachment; filename="${name}.${as}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .send(content)
}

const notThere = (reply: FastifyReply) => reply.code(404).send({ code: 'NOT_FOUND' })
