import type { LocalDate } from '@ket-nap/kernel'
import type { HeldPost } from '../posts/posts.queries.ts'
import type { Session } from './session.ts'

interface PostOnScreen {
  id: string
  role: string
  unitId: string
  unitName: string
  unitKind: string
}

/** What the shell is told of the session. What a post reaches is not for the browser. */
export type SessionOnScreen =
  | { signedIn: false; demonstration: boolean }
  | {
      signedIn: true
      demonstration: boolean
      name: string
      post: PostOnScreen | null
      posts: (PostOnScreen & { from: LocalDate; until: LocalDate | null })[]
      today: LocalDate
      authenticatedAt: string
    }

export function toScreen(
  session: Session,
  posts: readonly HeldPost[],
  { today, demonstration }: { today: LocalDate; demonstration: boolean },
): SessionOnScreen {
  return {
    signedIn: true,
    demonstration,
    name: session.name,
    post: session.post && withoutScope(session.post),
    posts: posts.map(post => ({ ...withoutScope(post), from: post.from, until: post.until })),
    today,
    authenticatedAt: session.authenticatedAt.toISOString(),
  }
}

function withoutScope({ id, role, unitId, unitName, unitKind }: HeldPost): PostOnScreen {
  return { id, role, unitId, unitName, unitKind }
}
