import type { Workflow } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'

/** Where a class stands: planned, taking people, being taught, over. */
export const CLASS_STAGES = ['PLANNED', 'OPEN', 'RUNNING', 'CLOSED', 'CANCELLED'] as const
export type ClassStage = (typeof CLASS_STAGES)[number]

/** Classes for people who work or study are held where and when they can come. Source: domain §5. */
export const CLASS_FORMS = ['REGULAR', 'EVENING', 'AT_ENTERPRISE', 'AT_SCHOOL'] as const
export type ClassForm = (typeof CLASS_FORMS)[number]

/** The centre runs classes, and the department that does both where there is none. Source: 294 pt 18.1.1. */
export const RUNNERS: readonly Role[] = ['PROPAGANDA', 'ORGANISING']

export type ClassAction = 'OPEN' | 'START' | 'CLOSE' | 'CANCEL'

export interface ClassFacts {
  /** Sessions that are neither cancelled nor made up for. */
  readonly sessions: number
  readonly sessionsAhead: number
  readonly learners: number
  readonly beginsLater: boolean
}

export type ClassCode =
  | 'CLASS_WITHOUT_SESSION'
  | 'CLASS_WITHOUT_LEARNER'
  | 'CLASS_BEGINS_LATER'
  | 'CLASS_GOES_ON'

const SOURCE = 'domain §5'

/** Who moves a class from one stage to the next, and what stands in the way. */
export const TRAINING_CLASS: Workflow<ClassAction, ClassStage, Role, ClassFacts, ClassCode> = {
  OPEN: {
    from: ['PLANNED'],
    to: 'OPEN',
    by: RUNNERS,
    source: 'HD38 I.1.1',
    unless: {
      CLASS_WITHOUT_SESSION: {
        when: ({ sessions }) => sessions === 0,
        clearableBy: RUNNERS,
        source: SOURCE,
      },
    },
  },
  START: {
    from: ['OPEN'],
    to: 'RUNNING',
    by: RUNNERS,
    source: SOURCE,
    unless: {
      CLASS_WITHOUT_LEARNER: {
        when: ({ learners }) => learners === 0,
        clearableBy: RUNNERS,
        source: SOURCE,
      },
      CLASS_BEGINS_LATER: {
        when: ({ beginsLater }) => beginsLater,
        clearableBy: [],
        source: SOURCE,
      },
    },
  },
  CLOSE: {
    from: ['RUNNING'],
    to: 'CLOSED',
    by: RUNNERS,
    source: SOURCE,
    unless: {
      CLASS_GOES_ON: {
        when: ({ sessionsAhead }) => sessionsAhead > 0,
        clearableBy: RUNNERS,
        source: SOURCE,
        params: ({ sessionsAhead }) => ({ sessions: sessionsAhead }),
      },
    },
  },
  CANCEL: { from: ['PLANNED', 'OPEN'], to: 'CANCELLED', by: RUNNERS, source: SOURCE },
}

/** A class that people may still be sent to, and one whose sessions may still change. */
export const TAKING: readonly ClassStage[] = ['OPEN', 'RUNNING']
export const PLANNING: readonly ClassStage[] = ['PLANNED', 'OPEN', 'RUNNING']
