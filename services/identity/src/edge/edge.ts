import { SignJWT } from 'jose'
import type { Config } from '../config.ts'
import { toAccounts, toLinkHolder, type InventedPerson, type LinkHolder } from './answers.ts'

const PATIENCE_MS = 3_000

/** Edge cannot be reached or answered something else than agreed. */
export class EdgeAway extends Error {}

export interface UsedEnrolment {
  /** sha256 of the token, in hex. */
  tokenHash: string
  holderName: string
  enrolledAt: string
}

/** What identity asks of edge, by its internal endpoints. */
export interface Edge {
  /** The invented people with their current posts. */
  listDemonstrationAccounts(): Promise<InventedPerson[]>
  /** For whom an enrolment link is, or null when it is unknown, used or expired. */
  findEnrolment(tokenHash: string): Promise<LinkHolder | null>
  completeEnrolment(enrolment: UsedEnrolment): Promise<void>
}

export function edgeAt({ edgeUrl, serviceTokenSecret }: Config): Edge {
  const ask = async (method: 'GET' | 'POST', path: string, body?: object): Promise<Response> => {
    const authorization = `Bearer ${await signServiceToken(serviceTokenSecret)}`
    const answer = await fetch(`${edgeUrl}${path}`, {
      method,
      headers: { authorization, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((cause: unknown) => {
      throw new EdgeAway(`edge does not answer ${path}`, { cause })
    })
    if (answer.ok || answer.status === 410) return answer
    throw new EdgeAway(`edge answers ${answer.status} to ${path}`)
  }

  return {
    async listDemonstrationAccounts() {
      const answer = await ask('GET', '/internal/demonstration-accounts')
      return toAccounts(await answer.json())
    },
    async findEnrolment(tokenHash) {
      const answer = await ask('POST', '/internal/enrolments/look-up', { tokenHash })
      return answer.status === 410 ? null : toLinkHolder(await answer.json())
    },
    async completeEnrolment(enrolment) {
      await ask('POST', '/internal/enrolments/complete', enrolment)
    },
  }
}

function signServiceToken(secret: string): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'service+jwt' })
    .setIssuer('identity')
    .setAudience('edge')
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(new TextEncoder().encode(secret))
}
