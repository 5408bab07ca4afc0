import type { LocalDate } from '@ket-nap/kernel'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import { hasOwnIssuer, type Config } from '../config.ts'
import { Refusal } from '../http/refusal.ts'
import { requireOwnScreen } from '../http/same-origin.ts'
import type { Limits } from '../limits.ts'
import { listPostsToCome, type HeldPost } from '../posts/posts.queries.ts'
import type { Session } from '../sessions/session.ts'
import type { Visitors } from '../sessions/visitors.ts'
import type { ViewerTokens } from '../viewer/viewer-tokens.ts'
import { issueInvitation } from './enrolments.commands.ts'
import type { FindReachedPosts } from './organisations.ts'

interface Parts {
  config: Config
  database: Pool
  clock: Clock
  visitors: Visitors
  tokens: ViewerTokens
  limits: Limits['enrolment']
  findReached: FindReachedPosts
}

interface Asked {
  holderId: string
}

const ASKED = {
  type: 'object',
  required: ['holderId'],
  additionalProperties: false,
  properties: {
    holderId: { type: 'string', pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' },
  },
} as const

/**
 * How everybody after the first administrator comes in, and comes in again who forgot the password:
 * an administrator above gives a link.
 */
export async function invitationRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { config, database, clock, visitors, limits } = parts
  const onRequest = requireOwnScreen(config.publicUrl)

  app.post<{ Body: Asked }>(
    '/enrolments',
    { onRequest, schema: { body: ASKED } },
    async (request, reply) => {
      const holderId = request.body.holderId.toLowerCase()
      const { session, post } = await getAdministrator(visitors, request)
      requireOwnAccounts(config)
      if (holderId === session.holderId) throw new Refusal(409, 'HOLDER_HAS_ACCOUNT')
      await visitors.touch(session)
      const reached = async (postIds: readonly string[]) => {
        const viewerToken = await parts.tokens.mint(session, post, request.id)
        return parts.findReached(postIds, viewerToken)
      }
      await requireReach({ database, today: clock.today(), reached }, holderId)
      const { issuerUrl: ownIssuer, publicUrl } = config
      const term = { now: clock.now(), openMs: limits.invitationMs, ownIssuer }
      const invitation = { holderId, invitedBy: session.holderId }
      const issued = await issueInvitation(database, invitation, term)
      if (!issued) throw new Refusal(409, 'ISSUER_ELSEWHERE')
      const { token, expiresAt, renews } = issued
      request.log.info({ ...invitation, renews }, 'invited')
      const link = `${publicUrl}/identity/enrol/${token}`
      return reply.code(201).send({ link, until: expiresAt.toISOString(), renews })
    },
  )
}

async function getAdministrator(
  visitors: Visitors,
  request: FastifyRequest,
): Promise<{ session: Session; post: HeldPost }> {
  const session = await visitors.find(request)
  if (!session) throw new Refusal(401, 'SIGN_IN_REQUIRED')
  if (session.post?.role !== 'ADMINISTRATOR') throw new Refusal(403, 'NOT_ADMINISTRATOR')
  return { session, post: session.post }
}

/** Accounts are opened by our own issuer, and in demonstration mode not even there. */
function requireOwnAccounts(config: Config): void {
  if (config.demonstration) throw new Refusal(409, 'DEMONSTRATION')
  if (!hasOwnIssuer(config)) throw new Refusal(409, 'ISSUER_ELSEWHERE')
}

interface Reach {
  database: Pool
  today: LocalDate
  reached: (postIds: readonly string[]) => Promise<ReadonlySet<string>>
}

/**
 * An account opens every post of its holder: whoever gives the link to it must stand above all of
 * them. Holders out of reach look like nobody.
 */
async function requireReach({ database, today, reached }: Reach, holderId: string): Promise<void> {
  const posts = await listPostsToCome(database, holderId, today)
  const seen = posts.length === 0 ? new Set() : await reached(posts.map(({ id }) => id))
  if (seen.size === 0) throw new Refusal(404, 'HOLDER_UNKNOWN')
  if (posts.some(({ id }) => !seen.has(id))) throw new Refusal(403, 'NOT_ADMINISTRATOR')
}
