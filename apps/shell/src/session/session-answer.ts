import type { HeldPost, Post, Role } from '@ket-nap/app-kit'
import { ROLES } from '@ket-nap/app-kit'

/** What `GET /session` says. */
export type SessionAnswer =
  | { signedIn: false; demonstration: boolean }
  | {
      signedIn: true
      demonstration: boolean
      name: string
      post: Post | null
      posts: readonly HeldPost[]
      today: string
      authenticatedAt: string
    }

type Fields = Record<string, unknown>

/** The checked border between the edge and the shell. Throws when the answer is another one. */
export function readSession(answer: unknown): SessionAnswer {
  const fields = record(answer)
  const demonstration = fields.demonstration === true
  if (fields.signedIn !== true) return { signedIn: false, demonstration }
  return {
    signedIn: true,
    demonstration,
    name: text(fields.name),
    post: fields.post ? readPost(record(fields.post)) : null,
    posts: list(fields.posts).map(readHeldPost),
    today: text(fields.today),
    authenticatedAt: text(fields.authenticatedAt),
  }
}

function readPost(fields: Fields): Post {
  return {
    id: text(fields.id),
    role: role(fields.role),
    unitId: text(fields.unitId),
    unitName: text(fields.unitName),
    unitKind: text(fields.unitKind),
  }
}

function readHeldPost(answer: unknown): HeldPost {
  const fields = record(answer)
  const until = fields.until === null || fields.until === undefined ? null : text(fields.until)
  return { ...readPost(fields), from: text(fields.from), until }
}

function role(value: unknown): Role {
  const known = ROLES.find(each => each === value)
  if (!known) throw new TypeError('the session names an unknown role')
  return known
}

function record(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new TypeError('no record in the session')
  return Object.fromEntries(Object.entries(value))
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('no list in the session')
  return value
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('no text in the session')
  return value
}
