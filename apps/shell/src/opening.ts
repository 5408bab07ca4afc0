import type { Messages, Session } from '@ket-nap/app-kit'
import { Departments } from './departments/departments.ts'
import type { RemoteEntry } from './departments/remote-list.ts'
import { fetchRemotes } from './departments/remote-list.ts'
import type { SessionAnswer } from './session/session-answer.ts'
import { fetchSession } from './session/session-requests.ts'

/** What the shell finds when it is opened. */
export type Opening =
  | { kind: 'unreachable' }
  | { kind: 'signed-out'; demonstration: boolean }
  | { kind: 'no-post'; demonstration: boolean; name: string }
  | ReadyOpening

export interface ReadyOpening {
  kind: 'ready'
  demonstration: boolean
  session: Session
  messages: Messages
  departments: Departments
  listMissing: boolean
}

/** Asks who is here and which departments there are, both at once. */
export async function open(messages: Messages): Promise<Opening> {
  const [answer, remotes] = await Promise.all([
    fetchSession().catch(() => null),
    fetchRemotes().catch(() => null),
  ])
  if (!answer) return { kind: 'unreachable' }
  const { demonstration } = answer
  if (!answer.signedIn) return { kind: 'signed-out', demonstration }
  const session = sessionOf(answer)
  if (!session) return { kind: 'no-post', demonstration, name: answer.name }
  return { kind: 'ready', demonstration, ...readyWith(session, messages, remotes) }
}

function sessionOf(answer: Extract<SessionAnswer, { signedIn: true }>): Session | null {
  const { post } = answer
  return post && { ...answer, post, roles: [post.role] }
}

function readyWith(session: Session, messages: Messages, remotes: readonly RemoteEntry[] | null) {
  const departments = new Departments(remotes ?? [], messages)
  return { session, messages, departments, listMissing: remotes === null }
}
