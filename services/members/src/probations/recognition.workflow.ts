import type { Rule } from '@ket-nap/kernel'
import type { Actor } from '../admissions/action.workflow.ts'
import {
  BEFORE_VOTE,
  OPEN_STAGES,
  UNDER_WAY,
  type ProbationStage,
} from './probation-stage.workflow.ts'
import type { RecognitionAction } from './recognition-action.workflow.ts'
import {
  CELL_IN_TIME,
  COUNTED,
  DECISION_IN_TIME,
  EXPLAINED,
  NUMBERED,
  ON,
  ON_PROPOSAL,
  onRoute,
  PASSED,
  proposed,
  READY,
  SEPARATE,
  VOTES_IN_TIME,
  votesLeft,
  type RecognitionCode,
  type RecognitionFacts,
} from './recognition-obstacle.workflow.ts'

type RecognitionRule = Rule<ProbationStage, Actor, RecognitionFacts, RecognitionCode>

/** From probation to official membership: who may move a file where, and why not. Source: domain §2.6. */
export const RECOGNITION: Readonly<Record<RecognitionAction, RecognitionRule>> = {
  CHANGE_HELPER: {
    from: BEFORE_VOTE,
    to: null,
    by: ['CELL'],
    source: 'P1; HD06 3.10',
    unless: {
      ...ON,
      HELPER_NOT_OFFICIAL: {
        when: ({ step }) => step?.isHelperOfficial === false,
        clearableBy: [],
        source: '294 pt 3.2; HD06 3.10',
        path: ['personId'],
      },
      HELPER_REMARK_MISSING: {
        when: ({ hasHelper, hasHelperRemark }) => hasHelper && !hasHelperRemark,
        clearableBy: ['CELL'],
        source: 'HD06 3.10',
      },
    },
  },
  REMARK: {
    from: OPEN_STAGES,
    to: null,
    by: ['CELL', 'HELPER'],
    source: 'P1; HD06 3.10',
    unless: ON,
  },
  RECORD_PAPER: {
    from: OPEN_STAGES,
    to: null,
    by: ['CELL', 'SECTION', 'BASE', 'DEPARTMENT'],
    source:
      'P2–P5; HD06 4.1–4.4; 10-KNĐ, 11-KNĐ, 12A–12C-KNĐ; HD38, note after (30): 1-HSĐV, 2-HSĐV',
    unless: {
      ...ON,
      PAPER_NOT_OF_RECOGNITION: {
        when: ({ step }) => step?.isPaperOfRecognition === false,
        clearableBy: [],
        source: 'HD06 4.1–4.4',
        path: ['kind'],
      },
      PAPER_YOUNGER_THAN_STEP: {
        when: ({ step }) => step?.isPaperYounger === true,
        clearableBy: [],
        source: 'DESIGN',
        path: ['issuedOn'],
      },
      SELF_REVIEW_TOO_EARLY: {
        when: ({ step }) => step?.isSelfReviewEarly === true,
        clearableBy: [],
        source: 'HD06 4.2',
        path: ['issuedOn'],
        params: ({ endsOn }) => ({ endsOn }),
      },
    },
  },
  RECORD_DATA_ENTRY: {
    from: OPEN_STAGES,
    to: null,
    by: ['BASE', 'DEPARTMENT'],
    source: 'HN02 B.I.2.1',
    unless: {
      ...ON,
      DATA_ENTERED_BEFORE: {
        when: ({ isDataEntered }) => isDataEntered,
        clearableBy: [],
        source: 'HN02 B.I.2.1',
      },
    },
  },
  /** Nobody does it: the day comes. */
  OPEN_FILE: {
    from: ['PROBATION', 'EXTENDED'],
    to: 'FILE_OPEN',
    by: [],
    source: 'P0, T10; HD06 4.2; 294 pt 4.2.1',
    unless: {
      PROBATION_NOT_OVER: {
        when: ({ on, endsOn }) => on < endsOn,
        clearableBy: [],
        source: 'HD06 4.2',
        params: ({ endsOn }) => ({ endsOn }),
      },
    },
  },
  VOTE_IN_CELL: {
    from: ['FILE_OPEN'],
    to: 'CELL_VOTED',
    by: ['CELL'],
    source: 'P6; 294 pt 4.2.1; 13-KNĐ, 15C-KNĐ',
    unless: {
      ...ON,
      ...onRoute('CELL_VOTED'),
      ...SEPARATE,
      ...READY,
      ...votesLeft('FALL_SHORT_IN_CELL', 'RECOGNITION'),
      ...PASSED,
      ...NUMBERED,
      ...CELL_IN_TIME,
    },
  },
  FALL_SHORT_IN_CELL: {
    from: ['FILE_OPEN'],
    to: null,
    by: ['CELL'],
    source: 'P6, Py; 294 pt 4.2.1, 4.2.3',
    unless: {
      ...ON,
      ...onRoute('CELL_VOTED'),
      ...SEPARATE,
      ...READY,
      ...votesLeft('FALL_SHORT_IN_CELL', 'RECOGNITION'),
      ...COUNTED,
      ...NUMBERED,
      ...CELL_IN_TIME,
    },
  },
  VOTE_REMOVAL_IN_CELL: {
    from: BEFORE_VOTE,
    to: 'CELL_VOTED',
    by: ['CELL'],
    source: 'Px; HD06 4.6',
    unless: {
      ...ON,
      ...onRoute('CELL_VOTED'),
      ...SEPARATE,
      ...votesLeft('FALL_SHORT_ON_REMOVAL', 'REMOVAL'),
      ...PASSED,
      ...NUMBERED,
      ...EXPLAINED,
    },
  },
  FALL_SHORT_ON_REMOVAL: {
    from: BEFORE_VOTE,
    to: null,
    by: ['CELL'],
    source: 'Px, Py; HD06 4.6; 294 pt 4.2.3',
    unless: {
      ...ON,
      ...onRoute('CELL_VOTED'),
      ...SEPARATE,
      ...votesLeft('FALL_SHORT_ON_REMOVAL', 'REMOVAL'),
      ...COUNTED,
      ...NUMBERED,
      ...EXPLAINED,
    },
  },
  APPRAISE_IN_SECTION: {
    from: ['CELL_VOTED'],
    to: 'SECTION_APPRAISED',
    by: ['SECTION'],
    source: 'P7; HD06 4.5; 14-KNĐ',
    unless: { ...ON, ...onRoute('SECTION_APPRAISED'), ...SEPARATE },
  },
  VOTE_IN_BASE: {
    from: ['CELL_VOTED', 'SECTION_APPRAISED'],
    to: 'BASE_VOTED',
    by: ['BASE'],
    source: 'P8; HD06 4.5; 15A-KNĐ, 15B-KNĐ',
    unless: {
      ...ON,
      ...onRoute('BASE_VOTED'),
      ...SEPARATE,
      ...ON_PROPOSAL,
      ...VOTES_IN_TIME,
      ...votesLeft('FALL_SHORT_IN_BASE', 'RECOGNITION'),
      ...PASSED,
      ...NUMBERED,
    },
  },
  FALL_SHORT_IN_BASE: {
    from: ['CELL_VOTED', 'SECTION_APPRAISED'],
    to: null,
    by: ['BASE'],
    source: 'P8, Py; HD06 4.5; 294 pt 4.2.3',
    unless: {
      ...ON,
      ...onRoute('BASE_VOTED'),
      ...SEPARATE,
      ...ON_PROPOSAL,
      ...VOTES_IN_TIME,
      ...votesLeft('FALL_SHORT_IN_BASE', 'RECOGNITION'),
      ...COUNTED,
      ...NUMBERED,
    },
  },
  REPORT_UP: {
    from: [...BEFORE_VOTE, 'CELL_VOTED', 'SECTION_APPRAISED'],
    to: 'REPORTED_UP',
    by: ['CELL', 'BASE'],
    source: 'Py; 294 pt 4.2.3',
    unless: {
      ...ON,
      VOTES_LEFT: {
        when: ({ shortVotes, votesAllowed: { RECOGNITION: least, REMOVAL: ofRemoval } }) =>
          Math.max(shortVotes.FALL_SHORT_IN_CELL, shortVotes.FALL_SHORT_IN_BASE) < least &&
          shortVotes.FALL_SHORT_ON_REMOVAL < ofRemoval,
        clearableBy: [],
        source: '294 pt 4.2.3',
        params: ({ votesAllowed }) => ({ votes: votesAllowed.RECOGNITION }),
      },
    },
  },
  RECOGNISE: {
    from: UNDER_WAY,
    to: 'RECOGNISED',
    by: ['DECIDER'],
    source: 'P9, P10; 294 pt 4.2.2, 4.3.1; 16-KNĐ, 16B-KNĐ',
    unless: {
      ...ON,
      ...onRoute('RECOGNISED'),
      ...SEPARATE,
      PROBATION_NOT_OVER: {
        when: ({ on, endsOn }) => on < endsOn,
        clearableBy: [],
        source: '294 pt 4.2.2',
        path: ['on'],
        params: ({ endsOn }) => ({ endsOn }),
      },
      ...proposed('RECOGNITION'),
      ...VOTES_IN_TIME,
      ...PASSED,
      ...NUMBERED,
      ...DECISION_IN_TIME,
    },
  },
  REMOVE: {
    from: UNDER_WAY,
    to: 'REMOVED',
    by: ['DECIDER'],
    source: 'Px, Py; HD06 4.6; 9F-XTĐV, 9G-XTĐV',
    unless: {
      ...ON,
      ...onRoute('RECOGNISED'),
      ...SEPARATE,
      ...proposed('REMOVAL'),
      ...PASSED,
      ...NUMBERED,
      ...EXPLAINED,
    },
  },
  EXTEND: {
    from: ['FILE_OPEN'],
    to: 'EXTENDED',
    by: ['DECIDER'],
    source: 'Pz; HN02 phần 2 II.1.1',
    unless: {
      ...ON,
      ...SEPARATE,
      EXTENSION_UNKNOWN: {
        when: ({ longestEndsOn }) => longestEndsOn === null,
        clearableBy: [],
        source: 'HN02 phần 2 II.1.1',
      },
      EXTENDED_BEFORE: {
        when: ({ wasExtended }) => wasExtended,
        clearableBy: [],
        source: 'HN02 phần 2 II.1.1: once',
      },
      CELL_HAS_NOT_VOTED: {
        when: ({ shortVotes }) => shortVotes.FALL_SHORT_IN_CELL === 0,
        clearableBy: ['CELL'],
        source: 'HN02 phần 2 II.1.1: the cell did not agree',
      },
      DISCIPLINE_OUTSIDE_PROBATION: {
        when: ({ step }) => step?.isDisciplineOutside === true,
        clearableBy: [],
        source: 'HN02 phần 2 II.1.1',
        path: ['disciplinedOn'],
      },
      EXTENSION_TOO_SHORT: {
        when: ({ step, endsOn }) =>
          step?.extendedUntil !== undefined && step.extendedUntil <= endsOn,
        clearableBy: [],
        source: 'HN02 phần 2 II.1.1',
        path: ['until'],
        params: ({ endsOn }) => ({ endsOn }),
      },
      EXTENSION_TOO_LONG: {
        when: ({ step, longestEndsOn }) =>
          Boolean(step?.extendedUntil && longestEndsOn && step.extendedUntil > longestEndsOn),
        clearableBy: [],
        source: 'HN02 phần 2 II.1.1',
        path: ['until'],
        params: ({ longestEndsOn }) => ({ longest: longestEndsOn ?? '' }),
      },
      ...NUMBERED,
      ...EXPLAINED,
    },
  },
  RETURN: {
    from: UNDER_WAY,
    to: 'FILE_OPEN',
    by: ['DEPARTMENT', 'DECIDER'],
    source: 'HD06 4.5; HN02 1.1.3.2',
    unless: { ...ON, ...EXPLAINED },
  },
  REPEAT_VOTES: {
    from: ['CELL_VOTED', 'SECTION_APPRAISED', 'BASE_VOTED'],
    to: 'FILE_OPEN',
    by: ['CELL', 'BASE', 'DEPARTMENT'],
    source: 'HN02 2.1.4',
    unless: {
      ...ON,
      VOTES_STILL_VALID: {
        when: ({ votesValidUntil, on }) => votesValidUntil === null || on <= votesValidUntil,
        clearableBy: [],
        source: 'HN02 2.1.4',
        params: ({ votesValidUntil }) => ({ until: votesValidUntil ?? '' }),
      },
    },
  },
  PUBLISH: {
    from: ['RECOGNISED'],
    to: null,
    by: ['CELL'],
    source: 'P11; HD06 4.5b',
    unless: {
      ...ON,
      PUBLISHED_BEFORE: {
        when: ({ isPublished }) => isPublished,
        clearableBy: [],
        source: 'HD06 4.5b',
      },
    },
  },
  /** Nobody does it here: the membership ends by another command. */
  END: {
    from: OPEN_STAGES,
    to: 'ENDED',
    by: [],
    source: '294 pt 4.4.1, 8.1; HD06 11',
  },
}
