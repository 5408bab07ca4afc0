import type { LocalDate } from '@ket-nap/kernel'

/** Role of a post; one spelling in SQL, TypeScript and GraphQL. Source: architecture §4. */
export const ROLES = [
  'CELL_SECRETARY',
  'HELPING_MEMBER',
  'BASE_COMMITTEE',
  'ORGANISING',
  'PROPAGANDA',
  'MASS_ORGANISATION',
  'LEADER',
  'ANALYST',
  'AUDITOR',
  'ADMINISTRATOR',
] as const
export type Role = (typeof ROLES)[number]

/**
 * What a post reaches, as anchors of today's tree. A row about people is visible when one of its
 * anchors is listed; `ancestors` are the units above the post, whose names may be read.
 */
export interface Scope {
  readonly provinces: readonly string[]
  readonly aboveBases: readonly string[]
  readonly bases: readonly string[]
  readonly units: readonly string[]
  readonly ancestors: readonly string[]
}

export interface ViewerPost {
  readonly id: string
  readonly role: Role
  readonly unitId: string
}

/** Who asks, in which post, on which day. Comes from the verified token and from nowhere else. */
export interface Viewer {
  readonly holderId: string
  readonly post: ViewerPost
  readonly scope: Scope
  readonly today: LocalDate
  readonly requestId: string
}

export const EMPTY_SCOPE: Scope = {
  provinces: [],
  aboveBases: [],
  bases: [],
  units: [],
  ancestors: [],
}
