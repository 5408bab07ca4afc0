import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import { Refusal } from '../http/refusal.ts'
import { requireOwnScreen } from '../http/same-origin.ts'
import { listHeldPosts } from '../posts/posts.queries.ts'
import type { Issuer } from '../sign-in/issuer.ts'
import { toScreen, type SessionOnScreen } from './session.screen.ts'
import type { Session } from './session.ts'
import type { Visitors } from './visitors.ts'

interface Parts {
  database: Pool
  clock: Clock
  visitors: Visitors
  issuer: Issuer
  publicUrl: string
  demonstration: boolean
}

const POST_CHOICE = {
  type: 'object',
  required: ['postId'],
  additionalProperties: false,
  properties: { postId: { type: 'string', maxLength: 36 } },
} as const

/** Who is signed in, in which post; switching posts; signing out. */
export async function sessionRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { database, clock, visitors, issuer, demonstration } = parts
  const onRequest = requireOwnScreen(parts.publicUrl)

  const showCurrent = async (request: FastifyRequest): Promise<SessionOnScreen> => {
    const session = await visitors.find(request)
    return session ? show(session) : { signedIn: false, demonstration }
  }
  const show = async (session: Session): Promise<SessionOnScreen> => {
    const today = clock.today()
    const posts = await listHeldPosts(database, session.holderId, today)
    return toScreen(session, posts, { today, demonstration })
  }

  app.get('/session', request => showCurrent(request))

  app.post<{ Body: { postId: string } }>(
    '/session/post',
    { onRequest, schema: { body: POST_CHOICE } },
    async (request, reply): Promise<SessionOnScreen> => {
      const session = await visitors.find(request)
      if (!session) throw new Refusal(401, 'SIGN_IN_REQUIRED')
      const posts = await listHeldPosts(database, session.holderId, clock.today())
      const post = posts.find(({ id }) => id === request.body.postId)
      if (!post) throw new Refusal(404, 'POST_NOT_HELD')
      await visitors.moveTo(reply, session, post.id)
      request.log.info({ holderId: session.holderId, postId: post.id }, 'post switched')
      return show({ ...session, post })
    },
  )

  app.post('/session/end', { onRequest }, async (request, reply): Promise<FastifyReply> => {
    const session = await visitors.find(request)
    await visitors.leave(request, reply)
    if (session) request.log.info({ holderId: session.holderId }, 'signed out')
    return reply.send({ redirect: issuer.signOutUrl(session?.idToken ?? null) })
  })
}
