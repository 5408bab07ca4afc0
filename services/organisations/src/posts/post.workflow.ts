import { ROLES, type Role } from '@ket-nap/subgraph'
import type { UnitLevel } from '../units/unit.workflow.ts'

export const POST_STATES = ['PROPOSED', 'IN_FORCE', 'REFUSED', 'ENDED'] as const
export type PostState = (typeof POST_STATES)[number]

export const POST_ACTIONS = ['APPROVE', 'REFUSE', 'END'] as const
export type PostAction = (typeof POST_ACTIONS)[number]

/** How a post came to be: by two persons, or by one of the three ways that begin without a second one. */
export const POST_ORIGINS = [
  'TWO_PERSONS',
  'FIRST_ADMINISTRATOR',
  'SECOND_ADMINISTRATOR',
  'IMPORT',
] as const
export type PostOrigin = (typeof POST_ORIGINS)[number]

/** Who sees who holds what, within his scope. */
export const READERS: readonly Role[] = [
  'ADMINISTRATOR',
  'ORGANISING',
  'AUDITOR',
  'LEADER',
  'BASE_COMMITTEE',
  'CELL_SECRETARY',
]

/** Who proposes, approves, refuses and ends posts, and of which roles. */
export const GRANTS: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  ADMINISTRATOR: ROLES,
  ORGANISING: ROLES.filter(role => role !== 'ADMINISTRATOR' && role !== 'AUDITOR'),
}
export const GRANTERS: readonly Role[] = ['ADMINISTRATOR', 'ORGANISING']

const FROM_BASE: readonly UnitLevel[] = ['NATION', 'PROVINCE', 'ABOVE_BASE', 'BASE']

/** At which levels a role has a seat. Source: domain dossier §1.2; architecture §4. */
export const SEATS: Readonly<Record<Role, readonly UnitLevel[]>> = {
  CELL_SECRETARY: ['BASE', 'CELL'],
  HELPING_MEMBER: ['BASE', 'CELL'],
  BASE_COMMITTEE: ['BASE', 'SECTION'],
  ORGANISING: FROM_BASE,
  PROPAGANDA: FROM_BASE,
  MASS_ORGANISATION: [...FROM_BASE, 'SECTION', 'CELL'],
  LEADER: FROM_BASE,
  ANALYST: FROM_BASE,
  AUDITOR: ['NATION', 'PROVINCE', 'ABOVE_BASE'],
  ADMINISTRATOR: FROM_BASE,
}

export interface Conflict {
  /** One person does not hold both. */
  roles: readonly [Role, Role]
  /** Anywhere, or only where one unit lies in the other's subtree. */
  where: 'ANYWHERE' | 'SAME_SUBTREE'
  source: string
}

const anywhere = (one: Role, others: readonly Role[], source: string): Conflict[] =>
  others.map(other => ({ roles: [one, other], where: 'ANYWHERE', source }))

/** Work on dossiers, as opposed to figures and to running the system. */
const DOSSIER_ROLES: readonly Role[] = [
  'CELL_SECRETARY',
  'HELPING_MEMBER',
  'BASE_COMMITTEE',
  'ORGANISING',
  'PROPAGANDA',
  'MASS_ORGANISATION',
]

/** What one person does not hold at the same time. Source: architecture §4, separation of duties. */
export const CONFLICTS: readonly Conflict[] = [
  ...anywhere(
    'AUDITOR',
    ROLES.filter(role => role !== 'AUDITOR'),
    'the auditor holds nothing else',
  ),
  ...anywhere('ADMINISTRATOR', DOSSIER_ROLES, 'the administrator has no right to dossiers'),
  {
    roles: ['CELL_SECRETARY', 'ORGANISING'],
    where: 'SAME_SUBTREE',
    source: 'who proposes does not decide',
  },
  {
    roles: ['BASE_COMMITTEE', 'ORGANISING'],
    where: 'SAME_SUBTREE',
    source: 'who proposes does not decide',
  },
  {
    roles: ['MASS_ORGANISATION', 'ORGANISING'],
    where: 'SAME_SUBTREE',
    source: 'who nominates does not decide',
  },
  {
    roles: ['MASS_ORGANISATION', 'LEADER'],
    where: 'SAME_SUBTREE',
    source: 'who nominates does not decide',
  },
  // The committee of a base may be authorised to admit (294 pt 4.3.2a).
  {
    roles: ['MASS_ORGANISATION', 'BASE_COMMITTEE'],
    where: 'SAME_SUBTREE',
    source: 'who nominates does not decide',
  },
]
