import { request } from 'undici'
import { isRecord } from '../task/json-file.ts'
import { Refusal } from '../task/refusal.ts'
import { signServiceToken } from './service-token.ts'

export interface DemonstrationAccount {
  name: string
  place: string
  posts: { role: string; unitName: string }[]
}

/** What the launcher asks of edge. */
export interface EdgeClient {
  /** The invented people that the sign-in page lists. */
  listDemonstrationAccounts: () => Promise<DemonstrationAccount[]>
  /** A one-time link for the first administrator; null when there is an account already. */
  inviteFirstAdministrator: () => Promise<{ url: string; expiresAt: string } | null>
}

export function createEdgeClient(address: string, serviceTokenSecret: string): EdgeClient {
  const call = async (method: 'GET' | 'POST', path: string) => {
    const token = await signServiceToken(serviceTokenSecret, 'edge')
    const { statusCode, body } = await request(`${address}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
    })
    return { statusCode, text: await body.text(), path }
  }
  return {
    async listDemonstrationAccounts() {
      const answer = await call('GET', '/internal/demonstration-accounts')
      const found = answer.statusCode === 200 ? JSON.parse(answer.text) : refuse(answer)
      return isRecord(found) ? records(found.accounts).map(toAccount) : refuse(answer)
    },
    async inviteFirstAdministrator() {
      const answer = await call('POST', '/internal/first-administrator')
      if (answer.statusCode === 409) return null
      const found: unknown = answer.statusCode === 200 ? JSON.parse(answer.text) : refuse(answer)
      return isRecord(found)
        ? { url: String(found.url), expiresAt: String(found.expiresAt) }
        : refuse(answer)
    },
  }
}

function refuse({ path, statusCode }: { path: string; statusCode: number }): never {
  throw new Refusal(`edge answers ${statusCode} to ${path}.`)
}

function toAccount({ name, place, posts }: Record<string, unknown>): DemonstrationAccount {
  return {
    name: String(name),
    place: String(place),
    posts: records(posts).map(({ role, unitName }) => ({
      role: String(role),
      unitName: String(unitName),
    })),
  }
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
