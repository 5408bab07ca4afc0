import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { Refusal } from '../http/refusal.ts'
import { requireService } from '../http/service-token.ts'
import type { Limits } from '../limits.ts'
import { hasAdministrator } from '../posts/posts.queries.ts'
import { completeEnrolment, issueFirstLink, settleEnrolments } from './enrolments.commands.ts'
import { findOpenEnrolment, type OpenEnrolment } from './enrolments.queries.ts'
import type { GrantFirstAdministrator } from './organisations.ts'

interface Parts {
  config: Config
  database: Pool
  clock: Clock
  limits: Limits['enrolment']
  grant: GrantFirstAdministrator
}

const TOKEN_HASH = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const
const LOOK_UP = {
  type: 'object',
  required: ['tokenHash'],
  properties: { tokenHash: TOKEN_HASH },
} as const
const COMPLETION = {
  type: 'object',
  required: ['tokenHash', 'holderName', 'enrolledAt'],
  properties: {
    tokenHash: TOKEN_HASH,
    holderName: { type: 'string', minLength: 1, maxLength: 120 },
    enrolledAt: { type: 'string', format: 'date-time' },
  },
} as const

/** How the first administrator comes in; and for every link, what it opens and that it was used. */
export async function enrolmentRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { config, database, clock, limits, grant } = parts
  app.addHook('onRequest', requireService(config.serviceTokenSecret))

  app.post('/internal/first-administrator', async () => {
    if (config.demonstration) throw new Refusal(409, 'DEMONSTRATION')
    const isTaken = await hasAdministrator(database, clock.today())
    const term = { now: clock.now(), openMs: limits.firstMs }
    const link = isTaken ? null : await issueFirstLink(database, term)
    if (!link) throw new Refusal(409, 'ADMINISTRATOR_EXISTS')
    const url = `${config.publicUrl}/identity/enrol/${link.token}`
    return { url, expiresAt: link.expiresAt.toISOString() }
  })

  app.post<{ Body: { tokenHash: string } }>(
    '/internal/enrolments/look-up',
    { schema: { body: LOOK_UP } },
    async ({ body }): Promise<OpenEnrolment> => {
      const tokenHash = Buffer.from(body.tokenHash, 'hex')
      const at = { now: clock.now(), today: clock.today() }
      const open = await findOpenEnrolment(database, tokenHash, at)
      if (!open) throw new Refusal(410, 'GONE')
      return open
    },
  )

  app.post<{ Body: { tokenHash: string; holderName: string; enrolledAt: string } }>(
    '/internal/enrolments/complete',
    { schema: { body: COMPLETION } },
    async (request, reply) => {
      const { tokenHash, holderName, enrolledAt } = request.body
      const holderId = await completeEnrolment(database, {
        tokenHash: Buffer.from(tokenHash, 'hex'),
        holderName,
        enrolledAt: new Date(enrolledAt),
      })
      if (holderId === null) throw new Refusal(410, 'GONE')
      await settleSoon(request, () => settleEnrolments(database, grant))
      return reply.code(204).send()
    },
  )
}

/** The use of the link is stored; a post that cannot be granted now is granted by a chore. */
async function settleSoon(request: FastifyRequest, settle: () => Promise<void>): Promise<void> {
  try {
    await settle()
  } catch (error) {
    request.log.warn({ err: error }, 'the first administrator is appointed later')
  }
}
