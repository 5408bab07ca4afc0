import type { Workflow } from '@ket-nap/kernel'
import type { CourseKind } from '../courses/course.workflow.ts'

/** Where somebody whom the cell sends to a class has got to. */
export const PROPOSAL_STAGES = [
  'PROPOSED',
  'CONFIRMED',
  'PASSED_ON',
  'SEATED',
  'REFUSED',
  'WITHDRAWN',
] as const
export type ProposalStage = (typeof PROPOSAL_STAGES)[number]
/** Before there is any. */
export type ProposalStart = 'NONE' | ProposalStage

export const UNDER_WAY = [
  'PROPOSED',
  'CONFIRMED',
  'PASSED_ON',
] as const satisfies readonly ProposalStage[]

/** From below to above; one that there is not has nothing to say. Source: domain §2.3 row 2. */
export const PROPOSAL_LEVELS = ['BASE', 'ABOVE_BASE', 'CENTRE'] as const
export type ProposalLevel = (typeof PROPOSAL_LEVELS)[number]
export type ProposalActor = 'CELL' | ProposalLevel

/** By the step of a dossier in members, or by the cell itself. */
export const PROPOSAL_ORIGINS = ['DOSSIER', 'CELL'] as const
export type ProposalOrigin = (typeof PROPOSAL_ORIGINS)[number]

export const PROPOSAL_ACTIONS = [
  'PROPOSE',
  'CONFIRM',
  'PASS_ON',
  'SEAT',
  'REFUSE',
  'WITHDRAW',
] as const
export type ProposalAction = (typeof PROPOSAL_ACTIONS)[number]

export interface ProposalFacts {
  readonly courseKind: CourseKind
  /** Whose answer is awaited; null of one that is over. */
  readonly waitsFor: ProposalLevel | null
  /** Every level for which the post acts has answered. */
  readonly hasAnswered: boolean
  /** The dossier in members says that the cell proposed the person. */
  readonly isProposedInDossier: boolean
  readonly origin: ProposalOrigin
  /** A proposal for the course is under way already, or a class has a place. */
  readonly isUnderWay: boolean
}

export type ProposalCode =
  | 'PROPOSE_IN_DOSSIER'
  | 'PROPOSED_BEFORE'
  | 'BASE_NOT_CONFIRMED'
  | 'NOT_PASSED_ON'
  | 'ANSWERED_ALREADY'
  | 'PROPOSED_BY_DOSSIER'

const CHAIN = 'HD38 I.1.1; 4A-TN, 4B-TN [HN]'
const DESIGN = 'DESIGN: one truth (decision 0034)'

const CONFIRMED = {
  BASE_NOT_CONFIRMED: {
    when: ({ waitsFor }: ProposalFacts) => waitsFor === 'BASE',
    clearableBy: ['BASE'],
    source: CHAIN,
  },
} as const

/** How people are sent to a class: cell, base, above base, centre. */
export const TRAINING_PROPOSAL: Workflow<
  ProposalAction,
  ProposalStart,
  ProposalActor,
  ProposalFacts,
  ProposalCode
> = {
  PROPOSE: {
    from: ['NONE'],
    to: 'PROPOSED',
    by: ['CELL'],
    source: CHAIN,
    unless: {
      PROPOSE_IN_DOSSIER: {
        when: ({ courseKind, isProposedInDossier }) =>
          courseKind === 'AWARENESS' && !isProposedInDossier,
        clearableBy: ['CELL'],
        source: DESIGN,
      },
      PROPOSED_BEFORE: {
        when: ({ isUnderWay }) => isUnderWay,
        clearableBy: [],
        source: DESIGN,
      },
    },
  },
  CONFIRM: { from: ['PROPOSED'], to: 'CONFIRMED', by: ['BASE'], source: CHAIN },
  PASS_ON: {
    from: ['PROPOSED', 'CONFIRMED'],
    to: 'PASSED_ON',
    by: ['ABOVE_BASE'],
    source: CHAIN,
    unless: CONFIRMED,
  },
  SEAT: {
    from: UNDER_WAY,
    to: 'SEATED',
    by: ['CENTRE'],
    source: 'HD38 I.1.1b',
    unless: {
      ...CONFIRMED,
      NOT_PASSED_ON: {
        when: ({ waitsFor }) => waitsFor === 'ABOVE_BASE',
        clearableBy: ['ABOVE_BASE'],
        source: CHAIN,
      },
    },
  },
  REFUSE: {
    from: UNDER_WAY,
    to: 'REFUSED',
    by: ['BASE', 'ABOVE_BASE', 'CENTRE'],
    source: 'DESIGN: an answer with its reason',
    unless: {
      ANSWERED_ALREADY: {
        when: ({ hasAnswered }) => hasAnswered,
        clearableBy: [],
        source: 'DESIGN',
      },
    },
  },
  WITHDRAW: {
    from: UNDER_WAY,
    to: 'WITHDRAWN',
    by: ['CELL'],
    source: 'DESIGN: no rule found',
    unless: {
      PROPOSED_BY_DOSSIER: {
        when: ({ origin }) => origin === 'DOSSIER',
        clearableBy: ['CELL'],
        source: DESIGN,
      },
    },
  },
}
