import type { HeldPost } from '../posts/posts.queries.ts'

/** Somebody who is signed in, as of this request. */
export interface Session {
  cookieHash: Buffer
  accountId: string
  holderId: string
  name: string
  /** The post that was chosen, while it is held; a post that ended leaves nothing. */
  post: HeldPost | null
  idToken: string | null
  authenticatedAt: Date
  startedAt: Date
  usedAt: Date
}
