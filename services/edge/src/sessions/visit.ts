import type { FastifyRequest } from 'fastify'
import { RateLimiterRes, type RateLimiterMemory } from 'rate-limiter-flexible'
import { Refusal } from '../http/refusal.ts'
import type { HeldPost } from '../posts/posts.queries.ts'
import type { Session } from './session.ts'
import type { Visitors } from './visitors.ts'

/** Somebody who is signed in and acts in a post. */
export interface Visit {
  session: Session
  post: HeldPost
}

/** Throws a refusal 401 or 403 when there is no session or no post. */
export async function getVisit(visitors: Visitors, request: FastifyRequest): Promise<Visit> {
  const session = await visitors.find(request)
  if (!session) throw new Refusal(401, 'SIGN_IN_REQUIRED')
  if (!session.post) throw new Refusal(403, 'POST_REQUIRED')
  return { session, post: session.post }
}

export const keyOf = ({ session }: Visit): string => session.cookieHash.toString('base64')

/** Counts a request of a visit. Throws a refusal 429 when there were too many. */
export async function spend(rate: RateLimiterMemory, visit: Visit): Promise<void> {
  try {
    await rate.consume(keyOf(visit))
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new Refusal(429, 'TOO_MANY_REQUESTS', Math.ceil(refusal.msBeforeNext / 1000))
  }
}
