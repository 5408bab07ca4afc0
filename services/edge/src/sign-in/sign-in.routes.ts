import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import { isSecure, type Config } from '../config.ts'
import { newSecret, readCookie, setCookie } from '../http/cookies.ts'
import { sendPage } from '../http/pages.ts'
import { Refusal } from '../http/refusal.ts'
import type { Limits } from '../limits.ts'
import { listHeldPosts } from '../posts/posts.queries.ts'
import type { Visitors } from '../sessions/visitors.ts'
import { openAccount } from './accounts.commands.ts'
import { SignInRefused, type Identification, type Issuer } from './issuer.ts'
import { toReturnPath } from './return-to.ts'
import { keepSignIn, takeSignIn, type OpenSignIn } from './sign-ins.commands.ts'

interface Parts {
  config: Config
  database: Pool
  clock: Clock
  visitors: Visitors
  issuer: Issuer
  limits: Limits
}

/** Leaves for the issuer and comes back. The pages of errors are constant texts. */
export async function signInRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const starts = new RateLimiterMemory({
    points: parts.limits.signIn.startsPerMinute,
    duration: 60,
  })
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof Refusal && error.code === 'ISSUER_UNAVAILABLE') {
      return sendPage(reply, 'ISSUER_AWAY')
    }
    if (error instanceof SignInRefused) {
      request.log.warn({ reason: error.message }, 'sign-in refused')
      return sendPage(reply, 'SIGN_IN_REFUSED')
    }
    throw error
  })

  app.get<{ Querystring: LeaveQuery }>(
    '/sign-in',
    { schema: { querystring: { type: 'object', properties: { return: TEXT, lang: TEXT } } } },
    async (request, reply) => {
      if (!(await allows(starts, request.ip))) return sendPage(reply, 'TOO_MANY')
      return reply.redirect(await leave(parts, request, reply), 303)
    },
  )

  app.get<{ Querystring: { state?: string } }>(
    '/sign-in/callback',
    { schema: { querystring: { type: 'object', properties: { state: TEXT } } } },
    async (request, reply) => {
      const open = await takeOpen(parts, request, request.query.state)
      const identified = await parts.issuer.finish(queryOf(request), open)
      await admit(parts, { request, reply, identified })
      return reply.redirect(open.returnTo, 303)
    },
  )
}

interface LeaveQuery {
  return?: string
  lang?: string
}

/** Prepares a sign-in and answers the issuer's address for it. */
async function leave(
  { config, database, clock, issuer, limits }: Parts,
  { query, headers }: FastifyRequest<{ Querystring: LeaveQuery }>,
  reply: FastifyReply,
): Promise<string> {
  const { url, sent } = await issuer.start(query.lang === 'en' ? 'en' : null)
  const name = browserCookie(config)
  const browser = readCookie(headers.cookie, name) ?? newSecret()
  const returnTo = toReturnPath(query.return, config.publicUrl)
  const expiresAt = new Date(clock.now().getTime() + limits.signIn.openMs)
  await keepSignIn(database, { ...sent, returnTo }, { browser, expiresAt })
  const cookie = setCookie(name, browser, {
    path: '/sign-in',
    sameSite: 'Lax',
    secure: isSecure(config.publicUrl),
    maxAgeSeconds: limits.signIn.openMs / 1000,
  })
  reply.header('set-cookie', cookie)
  return url
}

/** The sign-in that this browser was sent away with. Throws `SignInRefused`. */
async function takeOpen(
  { config, database, clock }: Parts,
  { headers }: FastifyRequest,
  state: string | undefined,
): Promise<OpenSignIn> {
  const browser = readCookie(headers.cookie, browserCookie(config))
  if (state === undefined || browser === null) throw new SignInRefused('STATE_MISSING')
  const open = await takeSignIn(database, { state, browser, now: clock.now() })
  if (!open) throw new SignInRefused('STATE_UNKNOWN')
  return open
}

const browserCookie = ({ publicUrl }: Config) =>
  isSecure(publicUrl) ? '__Secure-kn-sign-in' : 'kn-sign-in'

const TEXT = { type: 'string', maxLength: 2_000 } as const

interface Arrival {
  request: FastifyRequest
  reply: FastifyReply
  identified: Identification
}

/** Starts a session in the post held longest; an earlier session of this browser ends. */
async function admit(parts: Parts, { request, reply, identified }: Arrival): Promise<void> {
  const { config, database, clock, visitors } = parts
  const isOwn = identified.issuer === `${config.publicUrl}/identity`
  const account = await openAccount(database, identified, isOwn ? identified.subject : null)
  const [post] = await listHeldPosts(database, account.holderId, clock.today())
  const { idToken, authenticatedAt } = identified
  const session = {
    accountId: account.accountId,
    postId: post?.id ?? null,
    idToken,
    authenticatedAt,
  }
  await visitors.arrive(request, reply, session)
  request.log.info({ holderId: account.holderId, postId: session.postId }, 'signed in')
}

function queryOf({ url }: FastifyRequest): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start)
}

async function allows(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}
