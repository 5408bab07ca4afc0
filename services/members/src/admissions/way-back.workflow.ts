import type { Rule } from '@ket-nap/kernel'
import type { Actor, AdmissionAction, Stage } from './action.workflow.ts'
import {
  EXPLAINED,
  NUMBERED,
  ON,
  type AdmissionCode,
  type AdmissionFacts,
} from './obstacle.workflow.ts'
import { RELOCATIONS } from './relocation.workflow.ts'
import { BEFORE_DECISION, BEFORE_VOTE, OPEN_STAGES } from './stage.workflow.ts'

type WayBack = Extract<
  AdmissionAction,
  | 'TAKE_OFF_LIST'
  | 'WITHDRAW'
  | 'REDO_DOSSIER'
  | 'LEARN_AGAIN'
  | keyof typeof RELOCATIONS
  | 'MOVE_AWAY'
  | 'CANCEL_DECISION'
  | 'REDO_CELL_VOTE'
  | 'REDO_BASE_VOTE'
  | 'REDO_DECISION'
>

/** How a dossier ends without a ceremony, or goes back with what was right kept. Source: domain §2.5. */
export const WAYS_BACK: Readonly<
  Record<WayBack, Rule<Stage, Actor, AdmissionFacts, AdmissionCode>>
> = {
  TAKE_OFF_LIST: {
    from: BEFORE_VOTE,
    to: 'OFF_LIST',
    by: ['CELL'],
    source: 'HD38 I.1.1d',
    unless: { ...ON, ...EXPLAINED },
  },
  WITHDRAW: {
    from: BEFORE_DECISION,
    to: 'WITHDRAWN',
    by: ['CELL'],
    source: 'DESIGN: no rule found',
    unless: ON,
  },
  REDO_DOSSIER: {
    from: ['DOSSIER_OPEN', 'VERIFYING', 'CV_CERTIFIED'],
    to: 'DOSSIER_OPEN',
    by: ['CELL'],
    source: 'HD06 5.4a',
    unless: {
      ...ON,
      DOSSIER_STILL_VALID: {
        when: ({ dossierUntil, on }) => dossierUntil === null || on < dossierUntil,
        clearableBy: [],
        source: 'HD06 5.4a',
        params: ({ dossierUntil }) => ({ until: dossierUntil ?? '' }),
      },
    },
  },
  LEARN_AGAIN: {
    from: ['CERTIFIED', 'DOSSIER_PERMITTED', 'DOSSIER_OPEN', 'VERIFYING', 'CV_CERTIFIED'],
    to: 'CLASS_PROPOSED',
    by: ['CELL'],
    source: 'HD06 5.4b',
    unless: {
      ...ON,
      CERTIFICATE_STILL_VALID: {
        when: ({ certificateUntil, on }) =>
          certificateUntil === null || (certificateUntil !== undefined && certificateUntil > on),
        clearableBy: [],
        source: 'HD06 5.4b',
        params: ({ certificateUntil }) => ({ until: certificateUntil ?? '' }),
      },
    },
  },
  ...RELOCATIONS,
  MOVE_AWAY: {
    from: OPEN_STAGES,
    to: 'MOVED_AWAY',
    by: ['CELL', 'DEPARTMENT', 'DECIDER'],
    source: 'HD06 3.9',
    unless: { ...ON, ...EXPLAINED },
  },
  CANCEL_DECISION: {
    from: ['DECIDED', 'CEREMONY_HELD'],
    to: 'CANCELLED',
    by: ['DECIDER'],
    source: '294 pt 4.4.1; 9H-HKN, 9K-HKN',
    unless: { ...ON, ...NUMBERED, ...EXPLAINED },
  },
  REDO_CELL_VOTE: {
    from: ['CELL_VOTED', 'SECTION_APPRAISED', 'BASE_VOTED', 'APPRAISING', 'DECIDED'],
    to: 'CV_CERTIFIED',
    by: ['DECIDER', 'DEPARTMENT'],
    source: '294 pt 4.4.2; HD38 I.3b',
    unless: { ...ON, ...EXPLAINED },
  },
  REDO_BASE_VOTE: {
    from: ['BASE_VOTED', 'APPRAISING', 'DECIDED'],
    to: 'CELL_VOTED',
    by: ['DECIDER', 'DEPARTMENT'],
    source: '294 pt 4.4.2; HD38 I.3b',
    unless: { ...ON, ...EXPLAINED },
  },
  REDO_DECISION: {
    from: ['DECIDED'],
    to: 'APPRAISING',
    by: ['DECIDER'],
    source: '294 pt 4.4.2; HD38 I.3b',
    unless: { ...ON, ...EXPLAINED },
  },
}

export const isWayBack = (action: AdmissionAction): boolean => action in WAYS_BACK
