import type { Rule } from '@ket-nap/kernel'
import { ON } from '../moves/step-day.workflow.ts'
import {
  AT_GIVER,
  ON_THE_WAY,
  OPEN_STAGES,
  type TransferAction,
  type TransferActor,
  type TransferStage,
} from './transfer-action.workflow.ts'
import {
  DUES_PAID,
  EXPLAINED,
  FREE_TO_GO,
  nextBoxIs,
  NUMBERED,
  PAPERS_WITH_IT,
  STAY_FITS,
  TO_A_CELL,
  type TransferCode,
  type TransferFacts,
} from './transfer-obstacle.workflow.ts'

type TransferRule = Rule<TransferStage, TransferActor, TransferFacts, TransferCode>

/** From the introduction paper to the new cell, and back from a stay. Source: domain §2.8. */
export const TRANSFER: Readonly<Record<TransferAction, TransferRule>> = {
  REQUEST: {
    from: ['BELONGING'],
    to: 'REQUESTED',
    by: ['GIVER'],
    source: '294 pt 6.3.1a; HD38 4.3',
    unless: {
      ...ON,
      NOT_A_MEMBER_THEN: {
        when: ({ step, on }) => step?.belongsSince === null || (step?.belongsSince ?? '') >= on,
        clearableBy: [],
        source: '294 pt 6.3.1a',
        path: ['on'],
      },
      TRANSFER_UNDER_WAY: {
        when: ({ step }) => step?.hasOpenTransfer === true,
        clearableBy: ['GIVER'],
        source: 'HD38 4.3: one paper at a time',
      },
      ...FREE_TO_GO,
      ...TO_A_CELL,
      DECISION_AFTER_PAPER: {
        when: ({ step, on }) => Boolean(step?.decidedOn && step.decidedOn > on),
        clearableBy: [],
        source: '294 pt 6.3.1a',
        path: ['decidedOn'],
      },
      STAY_MISSING: {
        when: ({ step }) => step?.stay === 'MISSING',
        clearableBy: [],
        source: '294 pt 6.3.2a',
        path: ['untilOn'],
      },
      STAY_OF_TEMPORARY: {
        when: ({ step }) => step?.stay === 'NOT_ASKED',
        clearableBy: [],
        source: '294 pt 6.3.2a',
        path: ['untilOn'],
      },
      ...STAY_FITS,
      ...NUMBERED,
    },
  },
  RECORD_PAPER: {
    from: [...AT_GIVER, 'REJECTED_INCOMPLETE'],
    to: null,
    by: ['GIVER'],
    source: 'HD38 4.3; HD06 8.2c',
    unless: {
      ...ON,
      PAPER_YOUNGER_THAN_STEP: {
        when: ({ step }) => step?.isPaperYounger === true,
        clearableBy: [],
        source: 'DESIGN',
        path: ['issuedOn'],
      },
    },
  },
  RECORD_DUES: {
    from: [...AT_GIVER, 'REJECTED_INCOMPLETE'],
    to: null,
    by: ['GIVER'],
    source: 'HD38 4.2b',
    unless: ON,
  },
  SIGN_OUT: {
    from: AT_GIVER,
    to: 'OUT_SIGNED',
    by: ['SIGNER'],
    source: 'HD38 4.3',
    unless: { ...ON, ...nextBoxIs('SIGN_OUT'), ...FREE_TO_GO },
  },
  SEND: {
    from: AT_GIVER,
    to: 'IN_TRANSIT',
    by: ['SIGNER'],
    source: '294 pt 6.3.1a, 6.3.1c; HD38 4.2b, 4.3',
    unless: { ...ON, ...nextBoxIs('SEND'), ...FREE_TO_GO, ...PAPERS_WITH_IT, ...DUES_PAID },
  },
  SIGN_IN: {
    from: ON_THE_WAY,
    to: 'IN_SIGNED',
    by: ['SIGNER'],
    source: 'HD38 4.3',
    unless: { ...ON, ...nextBoxIs('SIGN_IN') },
  },
  ACCEPT: {
    from: ON_THE_WAY,
    to: 'ACCEPTED',
    by: ['SIGNER'],
    source: '294 pt 6.3.1c; HD38 4.3',
    unless: { ...ON, ...nextBoxIs('ACCEPT') },
  },
  RECEIVE_GUEST: {
    from: ON_THE_WAY,
    to: 'STAYING',
    by: ['SIGNER'],
    source: '294 pt 6.3.2',
    unless: { ...ON, ...nextBoxIs('RECEIVE_GUEST') },
  },
  REJECT: {
    from: ON_THE_WAY,
    to: 'REJECTED_INCOMPLETE',
    by: ['RECEIVER'],
    source: 'HD06 8.2c',
    unless: { ...ON, ...EXPLAINED },
  },
  RESEND: {
    from: ['REJECTED_INCOMPLETE'],
    to: 'IN_TRANSIT',
    by: ['GIVER'],
    source: 'HD06 8.2c',
    unless: { ...ON, ...PAPERS_WITH_IT, ...EXPLAINED },
  },
  REPORT_WRONG_ADDRESS: {
    from: ON_THE_WAY,
    to: 'WRONG_ADDRESS',
    by: ['RECEIVER'],
    source: 'HD06 10.3c',
    unless: { ...ON, ...EXPLAINED },
  },
  FORWARD: {
    from: ['WRONG_ADDRESS'],
    to: 'IN_TRANSIT',
    by: ['GIVER_COMMITTEE', 'RECEIVER_COMMITTEE'],
    source: 'HD06 10.3c: by letter',
    unless: { ...ON, ...TO_A_CELL, ...NUMBERED },
  },
  CORRECT_BOX: {
    from: [...AT_GIVER, ...ON_THE_WAY, 'RETURNING'],
    to: null,
    by: ['GIVER', 'RECEIVER'],
    source: 'HD38 4.3',
    unless: {
      ...ON,
      BOX_NOT_SIGNED: {
        when: ({ step }) => step?.box?.isSigned === false,
        clearableBy: [],
        source: 'HD38 4.3',
        path: ['box'],
      },
      FIRST_BOX_NEEDS_NEW_PAPER: {
        when: ({ step }) => step?.box?.isFirst === true,
        clearableBy: [],
        source: 'HD38 4.3',
        path: ['box'],
      },
      ...EXPLAINED,
    },
  },
  RENEW_PAPER: {
    from: ['OUT_SIGNED', ...ON_THE_WAY, 'REJECTED_INCOMPLETE'],
    to: 'REQUESTED',
    by: ['GIVER'],
    source: 'HD38 4.3: the first box is wrong',
    unless: { ...ON, ...NUMBERED, ...EXPLAINED },
  },
  WITHDRAW: {
    from: [...AT_GIVER, ...ON_THE_WAY, 'REJECTED_INCOMPLETE', 'WRONG_ADDRESS'],
    to: 'WITHDRAWN',
    by: ['GIVER'],
    source: 'DESIGN: no rule found',
    unless: { ...ON, ...EXPLAINED },
  },
  CHECK_SLIP: {
    from: ON_THE_WAY,
    to: null,
    by: ['GIVER_COMMITTEE'],
    source: 'T19; HD06 8.3b',
    unless: ON,
  },
  /** The removal itself is a decision of the organs, by the rules for removals. */
  REPORT_LOST: {
    from: ON_THE_WAY,
    to: 'REPORTED_LOST',
    by: ['GIVER_COMMITTEE', 'RECEIVER_COMMITTEE'],
    source: 'T15; HD38 4.3.1d',
    unless: {
      ...ON,
      NOT_LOST_YET: {
        when: ({ on, lostAfter }) => lostAfter === null || on <= lostAfter,
        clearableBy: [],
        source: 'HD38 4.3.1d',
        path: ['on'],
        params: ({ lostAfter }) => ({ until: lostAfter ?? '' }),
      },
      ...EXPLAINED,
    },
  },
  EXTEND_STAY: {
    from: ['STAYING'],
    to: null,
    by: ['GIVER'],
    source: '294 pt 6.3.2a; HD38 4.3.2c',
    unless: { ...ON, ...STAY_FITS, ...NUMBERED },
  },
  SIGN_BACK: {
    from: ['STAYING', 'RETURNING'],
    to: 'RETURNING',
    by: ['SIGNER'],
    source: 'HD38 4.3: boxes 5–8',
    unless: { ...ON, ...nextBoxIs('SIGN_BACK') },
  },
  END_STAY: {
    from: ['STAYING', 'RETURNING'],
    to: 'RETURNED',
    by: ['SIGNER'],
    source: 'HD38 4.3: boxes 5–8',
    unless: { ...ON, ...nextBoxIs('END_STAY') },
  },
  /** Nobody does it here: the membership ends by another command. */
  END: {
    from: OPEN_STAGES,
    to: 'ENDED',
    by: [],
    source: '294 pt 8.1; HD06 11',
  },
}
