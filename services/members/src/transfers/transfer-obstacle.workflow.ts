import type { LocalDate, Obstacle } from '@ket-nap/kernel'
import { SIGNED, type SignedPaper } from '../moves/signed-paper.workflow.ts'
import { ON as ON_DAY } from '../moves/step-day.workflow.ts'
import type { TransferAction, TransferActor } from './transfer-action.workflow.ts'

/** Why a step of a transfer is not possible. Sentences live in the messages of the apps. */
export type TransferCode =
  | 'DAY_IN_FUTURE'
  | 'DAY_BEFORE_LAST_STEP'
  | 'SCAN_MISSING'
  | 'SCAN_UNKNOWN'
  | 'NOT_A_MEMBER_THEN'
  | 'UNDER_INQUIRY'
  | 'TRANSFER_UNDER_WAY'
  | 'RECOGNITION_UNDER_WAY'
  | 'DESTINATION_MISSING'
  | 'DESTINATION_UNKNOWN'
  | 'DESTINATION_TAKES_NO_MEMBERS'
  | 'DESTINATION_IS_HOME'
  | 'NOT_AWAY'
  | 'NOT_AFTER_LEAVING'
  | 'GIVER_MISSING'
  | 'MEMBER_DAYS_IN_WRONG_ORDER'
  | 'DECISION_AFTER_PAPER'
  | 'STAY_MISSING'
  | 'STAY_OF_TEMPORARY'
  | 'STAY_TOO_SHORT'
  | 'STAY_TOO_LONG'
  | 'ANOTHER_BOX_NEXT'
  | 'PAPERS_MISSING'
  | 'PAPER_YOUNGER_THAN_STEP'
  | 'DUES_NOT_PAID'
  | 'NUMBER_MISSING'
  | 'NOTE_MISSING'
  | 'NOT_LOST_YET'
  | 'FIRST_BOX_NEEDS_NEW_PAPER'
  | 'BOX_NOT_SIGNED'

/** How long a stay may last from its first day: at least to one day, at most to another. */
export interface StayLimits {
  least: LocalDate
  most: LocalDate
  isMostAllowed: boolean
}

/** Everything that the table asks about a transfer on the day of a step. */
export interface TransferFacts {
  on: LocalDate
  today: LocalDate
  lastStepOn: LocalDate | null
  /** What the next box is; null where no box is next. */
  nextSigning: TransferAction | null
  hasOpenInquiry: boolean
  isRecognitionUnderWay: boolean
  missingPapers: readonly string[]
  duesPaidUntil: LocalDate | null
  /** From the day after it the organs may consider the member as gone. */
  lostAfter: LocalDate | null
  /** What came with the step itself; undefined when only asked what is possible. */
  step: TransferStep | undefined
}

export interface TransferStep extends SignedPaper {
  number: string | null
  hasNote: boolean
  /** Of a request. */
  belongsSince?: LocalDate | null | undefined
  hasOpenTransfer?: boolean | undefined
  destination?: 'MISSING' | 'UNKNOWN' | 'NO_MEMBERS' | 'HOME' | 'FOUND' | undefined
  decidedOn?: LocalDate | null | undefined
  /** Of who comes home: a member of this system is away, and since when; the paper names its cell and the member's days. */
  isAway?: boolean | undefined
  leftOn?: LocalDate | null | undefined
  hasGiver?: boolean | undefined
  areDaysInOrder?: boolean | undefined
  /** What was said of a stay where it is one, and where it is none. */
  stay?: 'FITS' | 'MISSING' | 'NOT_ASKED' | undefined
  untilOn?: LocalDate | null | undefined
  stayLimits?: StayLimits | null | undefined
  isPaperYounger?: boolean | undefined
  box?: { isFirst: boolean; isSigned: boolean } | undefined
}

type Obstacles = { readonly [C in TransferCode]?: Obstacle<TransferActor, TransferFacts> }

/** What holds of every step: its day, and the paper from which the level above enters a box. */
export const ON: Obstacles = { ...ON_DAY, ...SIGNED }

export const NUMBERED: Obstacles = {
  NUMBER_MISSING: {
    when: ({ step }) => step !== undefined && step.number === null,
    clearableBy: [],
    source: 'HD38 4.3',
    path: ['number'],
  },
}

export const EXPLAINED: Obstacles = {
  NOTE_MISSING: {
    when: ({ step }) => step !== undefined && !step.hasNote,
    clearableBy: [],
    source: 'HD06 8.2c, 10.3c',
    path: ['note'],
  },
}

/** Nobody goes while something about him or her is open. */
export const FREE_TO_GO: Obstacles = {
  UNDER_INQUIRY: {
    when: ({ hasOpenInquiry }) => hasOpenInquiry,
    clearableBy: ['GIVER_COMMITTEE'],
    source: '294 pt 6.3.1đ',
  },
  RECOGNITION_UNDER_WAY: {
    when: ({ isRecognitionUnderWay }) => isRecognitionUnderWay,
    clearableBy: ['GIVER_COMMITTEE'],
    source: 'DESIGN: who voted decides; the texts read are silent',
  },
}

export const UNDER_WAY: Obstacles = {
  TRANSFER_UNDER_WAY: {
    when: ({ step }) => step?.hasOpenTransfer === true,
    clearableBy: ['GIVER'],
    source: 'HD38 4.3: one paper at a time',
  },
}

export const TO_A_CELL: Obstacles = {
  DESTINATION_MISSING: {
    when: ({ step }) => step?.destination === 'MISSING',
    clearableBy: [],
    source: 'HD38 4.3',
    path: ['toUnitId'],
  },
  DESTINATION_UNKNOWN: {
    when: ({ step }) => step?.destination === 'UNKNOWN',
    clearableBy: [],
    source: 'HD38 4.3',
    path: ['toUnitId'],
  },
  DESTINATION_TAKES_NO_MEMBERS: {
    when: ({ step }) => step?.destination === 'NO_MEMBERS',
    clearableBy: [],
    source: '294 pt 20.2',
    path: ['toUnitId'],
  },
  DESTINATION_IS_HOME: {
    when: ({ step }) => step?.destination === 'HOME',
    clearableBy: [],
    source: '294 pt 6.3',
    path: ['toUnitId'],
  },
}

/** Of who comes home with the paper of a cell abroad. */
export const FROM_ABROAD: Obstacles = {
  NOT_AWAY: {
    when: ({ step }) => step?.isAway === false,
    clearableBy: [],
    source: '294 pt 6.3; HD38 II.4',
    path: ['personId'],
  },
  NOT_AFTER_LEAVING: {
    when: ({ step, on }) => Boolean(step?.leftOn && on <= step.leftOn),
    clearableBy: [],
    source: 'HD38 II.4',
    path: ['on'],
    params: ({ step }) => ({ leftOn: step?.leftOn ?? '' }),
  },
  GIVER_MISSING: {
    when: ({ step }) => step?.hasGiver === false,
    clearableBy: [],
    source: 'HD38 4.3.1c',
    path: ['abroadPlace'],
  },
  MEMBER_DAYS_IN_WRONG_ORDER: {
    when: ({ step }) => step?.areDaysInOrder === false,
    clearableBy: [],
    source: '294 pt 4.1, 4.2',
    path: ['membership'],
  },
}

export const STAY_FITS: Obstacles = {
  STAY_TOO_SHORT: {
    when: ({ step }) => {
      const { stayLimits, untilOn } = step ?? {}
      return Boolean(stayLimits && untilOn && untilOn < stayLimits.least)
    },
    clearableBy: [],
    source: '294 pt 6.3.2a',
    path: ['untilOn'],
    params: ({ step }) => ({ least: step?.stayLimits?.least ?? '' }),
  },
  STAY_TOO_LONG: {
    when: ({ step }) => {
      const { stayLimits, untilOn } = step ?? {}
      if (!stayLimits || !untilOn) return false
      const { most, isMostAllowed } = stayLimits
      return isMostAllowed ? untilOn > most : untilOn >= most
    },
    clearableBy: [],
    source: '294 pt 6.3.2a; HD38 4.3.2c',
    path: ['untilOn'],
    params: ({ step }) => ({ most: step?.stayLimits?.most ?? '' }),
  },
}

/** That a box of this kind is the next one. */
export const nextBoxIs = (action: TransferAction): Obstacles => ({
  ANOTHER_BOX_NEXT: {
    when: ({ nextSigning }) => nextSigning !== action,
    clearableBy: ['SIGNER'],
    source: 'HD38 4.3: boxes are signed in their order',
  },
})

export const PAPERS_WITH_IT: Obstacles = {
  PAPERS_MISSING: {
    when: ({ missingPapers }) => missingPapers.length > 0,
    clearableBy: ['GIVER'],
    source: 'HD38 4.3; HD06 8.2c',
    params: ({ missingPapers }) => ({ papers: missingPapers.join(' ') }),
  },
}

export const DUES_PAID: Obstacles = {
  DUES_NOT_PAID: {
    when: ({ duesPaidUntil, on }) =>
      duesPaidUntil === null || duesPaidUntil.slice(0, MONTH) < on.slice(0, MONTH),
    clearableBy: ['GIVER'],
    source: 'HD38 4.2b: to the end of the month of transfer',
    params: ({ on }) => ({ month: on.slice(0, MONTH) }),
  },
}

/** Characters of a day that name its month. */
const MONTH = 7
