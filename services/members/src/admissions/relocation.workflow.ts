import type { Rule } from '@ket-nap/kernel'
import { ON } from '../moves/step-day.workflow.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import type { Actor, AdmissionAction, Stage } from './action.workflow.ts'
import {
  EXPLAINED,
  NUMBERED,
  type AdmissionCode,
  type AdmissionFacts,
  type Obstacles,
} from './obstacle.workflow.ts'
import { BEFORE_VOTE } from './stage.workflow.ts'

/** Whose step carries a dossier to another cell. */
export type Relocating = Extract<
  AdmissionAction,
  | 'MOVE_WHILE_HELPED'
  | 'MOVE_AFTER_RESOLUTION'
  | 'MOVE_BEFORE_DECISION'
  | 'MOVE_WITH_DECISION'
  | 'CANCEL_FOR_MOVE'
>
type Reconsidering = Extract<AdmissionAction, 'ASK_TO_RECONSIDER' | 'RECORD_RECONSIDERED'>

/** To a cell of this tree, by a letter that is not older than the move. */
const TO_THE_NEW_PLACE: Obstacles = {
  ...ON,
  ...NUMBERED,
  DESTINATION_UNKNOWN: {
    when: ({ step }) => step?.move?.destination === 'UNKNOWN',
    clearableBy: [],
    source: 'HD06 3.9',
    path: ['toUnitId'],
  },
  DESTINATION_TAKES_NO_MEMBERS: {
    when: ({ step }) => step?.move?.destination === 'NO_MEMBERS',
    clearableBy: [],
    source: '294 pt 20.2',
    path: ['toUnitId'],
  },
  DESTINATION_IS_HOME: {
    when: ({ step }) => step?.move?.destination === 'HOME',
    clearableBy: [],
    source: 'HD06 3.9',
    path: ['toUnitId'],
  },
  DESTINATION_DECIDES_ELSEWHERE: {
    when: ({ step }) => step?.move?.destination === 'DECIDES_ELSEWHERE',
    clearableBy: [],
    source: '294 pt 4.3.2d',
    path: ['toUnitId'],
  },
  MOVE_AFTER_LETTER: {
    when: ({ step, on }) => step?.move !== undefined && step.move.movedOn > on,
    clearableBy: [],
    source: 'HD06 3.9',
    path: ['movedOn'],
  },
}

/** What happens with the dossier of somebody who moves, by how far it had come. Source: domain §2.5. */
export const RELOCATIONS: Readonly<
  Record<Relocating | Reconsidering, Rule<Stage, Actor, AdmissionFacts, AdmissionCode>>
> = {
  MOVE_WHILE_HELPED: {
    from: BEFORE_VOTE,
    to: null,
    by: ['CELL', 'BASE'],
    source: 'HD06 3.9a',
    unless: TO_THE_NEW_PLACE,
  },
  MOVE_AFTER_RESOLUTION: {
    from: ['CELL_VOTED', 'SECTION_APPRAISED', 'BASE_VOTED'],
    to: 'CV_CERTIFIED',
    by: ['CELL', 'BASE'],
    source: 'HD06 3.9b',
    unless: TO_THE_NEW_PLACE,
  },
  MOVE_BEFORE_DECISION: {
    from: ['APPRAISING', 'CONSENT_PENDING'],
    to: null,
    by: ['DEPARTMENT'],
    source: 'HD06 3.9b',
    unless: {
      ...TO_THE_NEW_PLACE,
      FORWARDED_LATE: {
        when: ({ step, on }) =>
          Boolean(step?.move?.forwardDueOn && on > step.move.forwardDueOn && !step.hasNote),
        clearableBy: [],
        source: 'HD06 3.9b',
        path: ['note'],
        params: ({ step }) => ({ due: step?.move?.forwardDueOn ?? '' }),
      },
    },
  },
  MOVE_WITH_DECISION: {
    from: ['DECIDED'],
    to: null,
    by: ['DEPARTMENT', 'DECIDER'],
    source: 'HD06 3.9c',
    unless: {
      ...TO_THE_NEW_PLACE,
      DECISION_AFTER_MOVE: {
        when: ({ step }) => step?.move?.isDecisionTooLate === true && !step.move.isSameCommittee,
        clearableBy: ['DECIDER'],
        source: 'HD06 3.9c',
        path: ['movedOn'],
      },
    },
  },
  CANCEL_FOR_MOVE: {
    from: ['DECIDED'],
    to: 'APPRAISING',
    by: ['DECIDER'],
    source: 'HD06 3.9c',
    unless: {
      ...TO_THE_NEW_PLACE,
      DECISION_BEFORE_MOVE: {
        when: ({ step }) =>
          step?.move !== undefined && (step.move.isSameCommittee || !step.move.isDecisionTooLate),
        clearableBy: [],
        source: 'HD06 3.9c',
        path: ['movedOn'],
      },
    },
  },
  ASK_TO_RECONSIDER: {
    from: ['DECIDED'],
    to: null,
    by: ['CELL', 'BASE', 'DEPARTMENT', 'DECIDER'],
    source: 'HD06 3.9c',
    unless: {
      ...ON,
      ...NUMBERED,
      ...EXPLAINED,
      DECISION_NOT_FROM_ELSEWHERE: {
        when: ({ isDecisionFromElsewhere }) => !isDecisionFromElsewhere,
        clearableBy: [],
        source: 'HD06 3.9c',
      },
      RECONSIDERATION_OPEN: {
        when: ({ isReconsidered }) => isReconsidered,
        clearableBy: [],
        source: 'HD06 3.9c',
      },
    },
  },
  RECORD_RECONSIDERED: {
    from: ['DECIDED'],
    to: null,
    by: ['CELL', 'BASE', 'DEPARTMENT', 'DECIDER'],
    source: 'HD06 3.9c',
    unless: {
      ...ON,
      ...NUMBERED,
      RECONSIDERATION_NOT_ASKED: {
        when: ({ isReconsidered }) => !isReconsidered,
        clearableBy: [],
        source: 'HD06 3.9c',
      },
    },
  },
}

const RELOCATING: readonly Relocating[] = [
  'MOVE_WHILE_HELPED',
  'MOVE_AFTER_RESOLUTION',
  'MOVE_BEFORE_DECISION',
  'MOVE_WITH_DECISION',
]

/** What a move does at a stage that keeps what was decided; at an end the first says that nothing moves. */
export const relocationAt = (stage: AdmissionStage): Relocating =>
  RELOCATING.find(action => RELOCATIONS[action].from.includes(stage)) ?? 'MOVE_WHILE_HELPED'

export const isRelocating = (action: AdmissionAction): boolean =>
  action === 'CANCEL_FOR_MOVE' || RELOCATING.some(each => each === action)

/** The new cell begins or begins anew: who introduces is of the new place, and need not be there for long. */
export const FOR_THE_NEW_CELL: readonly AdmissionAction[] = [
  'MOVE_WHILE_HELPED',
  'MOVE_AFTER_RESOLUTION',
]
