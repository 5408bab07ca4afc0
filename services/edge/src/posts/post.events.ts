import { isLocalDate, type LocalDate } from '@ket-nap/kernel'
import { Refusal } from '../http/refusal.ts'

/** What a post reaches: anchors of today's tree. Passed on in viewer tokens, never judged here. */
export interface Scope {
  provinces: string[]
  aboveBases: string[]
  bases: string[]
  units: string[]
  /** The units above, whose names may be read. */
  ancestors: string[]
}

/** The whole state of a post, told by organisations whenever any of it changes. */
export interface PostChanged {
  postId: string
  /** Grows with each change of this post. */
  revision: number
  holderId: string
  holderName: string
  role: string
  unitId: string
  unitName: string
  unitKind: string
  from: LocalDate
  /** The first day on which the post is no longer held. */
  until: LocalDate | null
  scope: Scope
}

export interface ServiceEvent {
  id: string
  type: string
  payload: Record<string, unknown>
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Reads the payload of `post.changed`. Throws a refusal when it is not what was agreed. */
export function toPostChanged(payload: Record<string, unknown>): PostChanged {
  const { revision, until } = payload
  if (typeof revision !== 'number' || !Number.isSafeInteger(revision)) throw malformed()
  return {
    postId: uuid(payload['postId']),
    revision,
    holderId: uuid(payload['holderId']),
    holderName: text(payload['holderName']),
    role: text(payload['role']),
    unitId: uuid(payload['unitId']),
    unitName: text(payload['unitName']),
    unitKind: text(payload['unitKind']),
    from: day(payload['from']),
    until: until === null || until === undefined ? null : day(until),
    scope: toScope(payload['scope']),
  }
}

function toScope(value: unknown): Scope {
  if (typeof value !== 'object' || value === null) throw malformed()
  const anchors: Record<string, unknown> = { ...value }
  const ids = (name: keyof Scope): string[] => {
    const list = anchors[name]
    if (!Array.isArray(list)) throw malformed()
    return list.map(uuid)
  }
  return {
    provinces: ids('provinces'),
    aboveBases: ids('aboveBases'),
    bases: ids('bases'),
    units: ids('units'),
    ancestors: ids('ancestors'),
  }
}

function uuid(value: unknown): string {
  if (typeof value !== 'string' || !UUID.test(value)) throw malformed()
  return value
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > 500) throw malformed()
  return value
}

function day(value: unknown): LocalDate {
  if (typeof value !== 'string' || !isLocalDate(value)) throw malformed()
  return value
}

const malformed = () => new Refusal(400, 'EVENT_MALFORMED')
