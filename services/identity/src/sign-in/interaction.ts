import type { FastifyReply, FastifyRequest } from 'fastify'
import { errors, type Provider } from 'oidc-provider'
import { ROOT } from '../paths.ts'

/** Pages and actions of one sign-in; its id is in the path and, as proof, in a cookie. */
export const INTERACTION_PATH = `${ROOT}/interaction/:interactionId`

export interface InteractionParams {
  interactionId: string
}

/** One request in the middle of a sign-in. */
export interface Visit {
  provider: Provider
  request: FastifyRequest
  reply: FastifyReply
}

/** Whether this browser is in the middle of a sign-in that is still open. */
export async function isOpen({ provider, request, reply }: Visit): Promise<boolean> {
  try {
    await provider.interactionDetails(request.raw, reply.raw)
    return true
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return false
    throw error
  }
}

/** Ends the sign-in: this is who is there. Sends the browser on to where it came from. */
export async function signIn(
  { provider, request, reply }: Visit,
  login: { accountId: string; amr: string[] },
): Promise<FastifyReply> {
  const result = { login: { ...login, remember: false } }
  const settings = { mergeWithLastSubmission: false }
  const next = await provider.interactionResult(request.raw, reply.raw, result, settings)
  request.log.info({ holderId: login.accountId, amr: login.amr }, 'signed in')
  return reply.redirect(next, 303)
}
