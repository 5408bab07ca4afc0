import type { Role } from '../manifest/role.ts'

export interface Post {
  id: string
  role: Role
  unitId: string
  unitName: string
  unitKind: string
}

export interface HeldPost extends Post {
  from: string
  until: string | null
}

/** Who is signed in and in which post. Constant while a page lives: switching posts loads it anew. */
export interface Session {
  name: string
  post: Post
  /** Every post the holder may switch to, the current one included. */
  posts: readonly HeldPost[]
  /** The role of the current post, as a list: what `roles` of manifests are compared with. */
  roles: readonly Role[]
  /** The day in Vietnam, `YYYY-MM-DD`; never the clock of the machine. */
  today: string
  authenticatedAt: string
  demonstration: boolean
}

/** Whether a post with these roles is meant to see something. */
export function isFor(wanted: readonly Role[] | undefined, session: Pick<Session, 'roles'>) {
  return wanted === undefined || session.roles.some(role => wanted.includes(role))
}
