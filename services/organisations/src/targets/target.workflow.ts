import type { LocalDate, Workflow } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'

/** What leaders set goals for. Source: domain dossier §3.1, I1–I4. */
export const TARGET_INDICATORS = ['ADMISSIONS', 'ADMISSION_RATE', 'MEMBERS_PER_POPULATION'] as const
export type TargetIndicator = (typeof TARGET_INDICATORS)[number]

/** How a goal is said: a number of people, or percent with a lower and perhaps an upper end. */
export const MEASURES: Readonly<Record<TargetIndicator, 'NUMBER' | 'PERCENT'>> = {
  ADMISSIONS: 'NUMBER',
  ADMISSION_RATE: 'PERCENT',
  MEMBERS_PER_POPULATION: 'PERCENT',
}

export const TARGET_STATES = ['PROPOSED', 'AGREED', 'REFUSED', 'WITHDRAWN'] as const
export type TargetState = (typeof TARGET_STATES)[number]

/** Where a goal begins: nothing is proposed yet. */
export type TargetStage = 'NONE' | TargetState

export const TARGET_ACTIONS = ['PROPOSE', 'AGREE', 'REFUSE', 'WITHDRAW', 'REVISE', 'SHARE'] as const
export type TargetAction = (typeof TARGET_ACTIONS)[number]

/** How a version came to be: by a directive on paper, by two persons, or as a share of a goal above. */
export const TARGET_ORIGINS = ['DIRECTIVE', 'PROPOSAL', 'SHARING'] as const
export type TargetOrigin = (typeof TARGET_ORIGINS)[number]

/** Posts of the unit itself or of a unit above it; the last one of a unit above only. */
export type TargetActor = 'ORGANISING' | 'BASE_COMMITTEE' | 'LEADER' | 'ORGANISING_ABOVE'

export const TARGET_ROLES: Readonly<Record<TargetActor, Role>> = {
  ORGANISING: 'ORGANISING',
  BASE_COMMITTEE: 'BASE_COMMITTEE',
  LEADER: 'LEADER',
  ORGANISING_ABOVE: 'ORGANISING',
}

export interface TargetFacts {
  today: LocalDate
  /** First day after the period. */
  periodUntil: LocalDate
  /** The viewer proposed what is to be answered. */
  isProposer: boolean
  /** What is to be withdrawn was proposed from the viewer's unit. */
  isOfOwnUnit: boolean
  isShare: boolean
  isSharedAlready: boolean
  hasReason: boolean
}

export type TargetCode =
  | 'PERIOD_OVER'
  | 'PROPOSER_ANSWERS'
  | 'PROPOSED_BY_ANOTHER_UNIT'
  | 'REVISED_WHERE_SHARED'
  | 'REASON_MISSING'

const DUTIES = 'DESIGN: who proposes does not decide (architecture §4)'
const DESIGN = 'DESIGN (domain §3.1: local sub-targets can be cascaded)'
const PROPOSERS: readonly TargetActor[] = ['ORGANISING', 'BASE_COMMITTEE']
const ANSWERERS: readonly TargetActor[] = ['LEADER', 'ORGANISING_ABOVE']

const PERIOD_OVER = {
  when: ({ today, periodUntil }: TargetFacts) => today >= periodUntil,
  clearableBy: [],
  source: DESIGN,
  params: ({ periodUntil }: TargetFacts) => ({ periodUntil }),
}
const PROPOSER_ANSWERS = {
  when: ({ isProposer }: TargetFacts) => isProposer,
  clearableBy: ANSWERERS,
  source: DUTIES,
}
const REASON_MISSING = {
  when: ({ hasReason }: TargetFacts) => !hasReason,
  clearableBy: [],
  source: DESIGN,
  path: ['reason'],
}

/**
 * Who sets a goal, and who agrees. A proposed next version leaves the agreed one in force; refused or
 * withdrawn, the target stands again as agreed.
 */
export const TARGET: Workflow<TargetAction, TargetStage, TargetActor, TargetFacts, TargetCode> = {
  PROPOSE: {
    from: ['NONE'],
    to: 'PROPOSED',
    by: PROPOSERS,
    source: DESIGN,
    unless: { PERIOD_OVER },
  },
  AGREE: {
    from: ['PROPOSED'],
    to: 'AGREED',
    by: ANSWERERS,
    source: DUTIES,
    unless: { PERIOD_OVER, PROPOSER_ANSWERS },
  },
  REFUSE: {
    from: ['PROPOSED'],
    to: 'REFUSED',
    by: ANSWERERS,
    source: DUTIES,
    unless: { PROPOSER_ANSWERS, REASON_MISSING },
  },
  WITHDRAW: {
    from: ['PROPOSED'],
    to: 'WITHDRAWN',
    by: PROPOSERS,
    source: DESIGN,
    unless: {
      PROPOSED_BY_ANOTHER_UNIT: {
        when: ({ isOfOwnUnit }) => !isOfOwnUnit,
        clearableBy: PROPOSERS,
        source: DESIGN,
      },
    },
  },
  REVISE: {
    from: ['AGREED'],
    to: 'PROPOSED',
    by: PROPOSERS,
    source: DESIGN,
    unless: {
      PERIOD_OVER,
      REASON_MISSING,
      REVISED_WHERE_SHARED: {
        when: ({ isShare }) => isShare,
        clearableBy: PROPOSERS,
        source: DESIGN,
      },
    },
  },
  SHARE: {
    from: ['AGREED'],
    to: null,
    by: PROPOSERS,
    source: DESIGN,
    unless: {
      PERIOD_OVER,
      REASON_MISSING: {
        ...REASON_MISSING,
        when: ({ isSharedAlready, hasReason }) => isSharedAlready && !hasReason,
      },
    },
  },
}
