import type { Config } from '../config.ts'
import { Refusal } from '../http/refusal.ts'
import { signServiceToken } from '../http/service-token.ts'

const PATIENCE_MS = 3_000

/** Asks organisations for the first administrator's post; answers false when there is one already. */
export type GrantFirstAdministrator = (holder: {
  holderId: string
  holderName: string
}) => Promise<boolean>

export function grantFirstAdministratorAt({
  organisationsUrl,
  serviceTokenSecret,
}: Config): GrantFirstAdministrator {
  return async holder => {
    const token = await signServiceToken(serviceTokenSecret, 'organisations')
    const answer = await ask(`${organisationsUrl}/installation/administrator`, token, holder)
    await answer.body?.cancel()
    if (answer.ok) return true
    if (answer.status === 409) return false
    throw new Error(`organisations answers ${answer.status} to the first administrator`)
  }
}

/** Which of these posts lie within the reach of whom the viewer token speaks of. */
export type FindReachedPosts = (
  postIds: readonly string[],
  viewerToken: string,
) => Promise<ReadonlySet<string>>

/**
 * Asks organisations, which alone knows the tree of today: edge's copies of posts name the units that
 * ever stood above, too. Throws a refusal 503 when it does not answer as agreed.
 */
export function findReachedPostsAt({ organisationsUrl }: Config): FindReachedPosts {
  return async (postIds, viewerToken) => {
    const fields = postIds.map((_, index) => `p${index}: post(id: $p${index}) { id }`)
    const declared = postIds.map((_, index) => `$p${index}: ID!`)
    const answer = await ask(`${organisationsUrl}/graphql`, viewerToken, {
      query: `query ReachedPosts(${declared.join(', ')}) { ${fields.join(' ')} }`,
      variables: Object.fromEntries(postIds.map((id, index) => [`p${index}`, id])),
    }).catch(() => null)
    const told: unknown = answer?.ok ? await answer.json().catch(() => null) : null
    const posts = toPosts(told)
    if (!posts) throw new Refusal(503, 'ORGANISATIONS_UNAVAILABLE', 2)
    return new Set(postIds.filter((_, index) => Boolean(posts[`p${index}`])))
  }
}

/** The posts of a whole answer; null when there are faults, or another shape. */
function toPosts(told: unknown): Record<string, unknown> | null {
  if (typeof told !== 'object' || told === null || 'errors' in told) return null
  const posts: unknown = Reflect.get(told, 'data')
  return typeof posts === 'object' && posts !== null ? { ...posts } : null
}

function ask(url: string, token: string, body: object): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
}
