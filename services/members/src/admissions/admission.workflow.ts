import type { Rule } from '@ket-nap/kernel'
import type { Actor, AdmissionAction, Stage } from './action.workflow.ts'
import {
  CERTIFIED,
  CONSENTED,
  EXPLAINED,
  INTRODUCED,
  IN_ORDER,
  IN_TIME,
  NUMBERED,
  ON,
  onRoute,
  QUALIFIED,
  READABLE,
  SEPARATE,
  VOTED,
  type AdmissionCode,
  type AdmissionFacts,
} from './obstacle.workflow.ts'
import { READMITTED, SPECIAL_STEPS } from './special-case.workflow.ts'
import { BEFORE_DECISION, OPEN_STAGES } from './stage.workflow.ts'
import { VERIFYING_STEPS } from './verifying.workflow.ts'
import { WAYS_BACK } from './way-back.workflow.ts'

/** The way to membership: who may move a dossier where, and why not. Source: domain §2.3–2.5. */
export const ADMISSION: Readonly<
  Record<AdmissionAction, Rule<Stage, Actor, AdmissionFacts, AdmissionCode>>
> = {
  LIST: {
    from: ['PERSON'],
    to: 'SYMPATHISER',
    by: ['CELL'],
    source: 'HD38 I.1.1d; 1A-TN, 1B-TN [HN]',
    unless: {
      ...ON,
      ALREADY_ON_LIST: {
        when: ({ onOtherList }) => onOtherList,
        clearableBy: ['CELL'],
        source: 'HD38 I.1.1d',
      },
      ALREADY_MEMBER: {
        when: ({ isMember }) => isMember,
        clearableBy: [],
        source: '294 pt 1',
      },
      HELPER_MISSING: {
        when: ({ step, helpers }) => step !== undefined && helpers === 0,
        clearableBy: ['CELL'],
        source: '294 pt 3.2; HD38 I.1.1d',
        path: ['helperId'],
      },
      WAIT_AFTER_REFUSAL: {
        when: ({ waitsUntil, on }) => waitsUntil !== null && on < waitsUntil,
        clearableBy: [],
        source: '294 pt 4.3.1; DESIGN: no rule found',
        params: ({ waitsUntil }) => ({ from: waitsUntil ?? '' }),
      },
      PARENTS_OPINION_MISSING: {
        when: ({ needsParentsOpinion, papers }) =>
          needsParentsOpinion && !papers.has('PARENTS_OPINION'),
        clearableBy: ['CELL'],
        source: '2-TN [HN]',
      },
    },
  },
  CHANGE_HELPER: {
    from: OPEN_STAGES,
    to: null,
    by: ['CELL'],
    source: '294 pt 3.2.2; 3A-TN, 3B-TN [HN]',
    unless: {
      ...ON,
      HELPER_NOT_OFFICIAL: {
        when: ({ step }) => step?.isHelperOfficial === false,
        clearableBy: [],
        source: '294 pt 3.2',
        path: ['personId'],
      },
    },
  },
  REMARK: { from: OPEN_STAGES, to: null, by: ['CELL', 'HELPER'], source: 'HD06 3.10', unless: ON },
  RECORD_PAPER: {
    from: BEFORE_DECISION,
    to: null,
    by: ['CELL', 'SECTION', 'BASE', 'DEPARTMENT'],
    source: 'HD38 I.1, II.1.1',
    unless: {
      ...ON,
      ...READABLE,
    },
  },
  INTRODUCE: {
    from: BEFORE_DECISION,
    to: null,
    by: ['CELL'],
    source: '294 pt 3.1–3.2; 3-KNĐ',
    unless: {
      ...ON,
      INTRODUCER_TOO_SHORT: {
        when: ({ step }) => step?.introducer?.isTooShort === true,
        clearableBy: [],
        source: '294 pt 3.2.1',
        path: ['togetherSince'],
      },
      INTRODUCER_NOT_OFFICIAL: {
        when: ({ step }) => step?.introducer?.isOfficial === false,
        clearableBy: [],
        source: '294 pt 3.2.1',
        path: ['personId'],
      },
    },
  },
  ...SPECIAL_STEPS,
  PROPOSE_FOR_CLASS: {
    from: ['SYMPATHISER'],
    to: 'CLASS_PROPOSED',
    by: ['CELL'],
    source: 'HD38 I.1.1; HN02 I.2.1; 4A-TN, 4B-TN [HN]',
    unless: ON,
  },
  ACCEPT_CERTIFICATE: {
    from: ['SYMPATHISER', 'CLASS_PROPOSED'],
    to: 'CERTIFIED',
    by: ['CENTRE', 'CELL'],
    source: 'HD06 3.1',
    unless: { ...ON, ...CERTIFIED },
  },
  PERMIT_DOSSIER: {
    from: ['CERTIFIED'],
    to: 'DOSSIER_PERMITTED',
    by: ['BASE'],
    source: 'HD38 I.1.1c–d; 5-TN, 6-TN [HN]',
    unless: { ...ON, ...CERTIFIED },
  },
  OPEN_DOSSIER: {
    from: ['DOSSIER_PERMITTED'],
    to: 'DOSSIER_OPEN',
    by: ['CELL'],
    source: 'HD38 I.1.4; 1A-KNĐ, 2-KNĐ',
    unless: {
      ...ON,
      APPLICATION_MISSING: {
        when: ({ papers }) => !papers.has('APPLICATION') && !papers.has('READMISSION_APPLICATION'),
        clearableBy: ['CELL'],
        source: 'HD38 I.1.4',
      },
      CV_MISSING: {
        when: ({ papers }) => !papers.has('CV'),
        clearableBy: ['CELL'],
        source: 'HD38 I.1.4.2',
      },
      ...READMITTED,
    },
  },
  ...VERIFYING_STEPS,
  VOTE_IN_CELL: {
    from: ['CV_CERTIFIED'],
    to: 'CELL_VOTED',
    by: ['CELL'],
    source: 'HD06 3.6, 5.1; 6-KNĐ, 8C-KNĐ',
    unless: {
      ...ON,
      ...onRoute('CELL_VOTED'),
      ...SEPARATE,
      ...QUALIFIED,
      ...READMITTED,
      ...CERTIFIED,
      ...INTRODUCED,
      ...IN_ORDER,
      ...VOTED,
      ...NUMBERED,
    },
  },
  APPRAISE_IN_SECTION: {
    from: ['CELL_VOTED'],
    to: 'SECTION_APPRAISED',
    by: ['SECTION'],
    source: 'HD06 3.6b; 7-KNĐ',
    unless: { ...ON, ...onRoute('SECTION_APPRAISED'), ...SEPARATE },
  },
  VOTE_IN_BASE: {
    from: ['CELL_VOTED', 'SECTION_APPRAISED'],
    to: 'BASE_VOTED',
    by: ['BASE'],
    source: 'HD06 3.6c; 8A-KNĐ',
    unless: { ...ON, ...onRoute('BASE_VOTED'), ...SEPARATE, ...VOTED, ...NUMBERED },
  },
  TAKE_UP: {
    from: ['CELL_VOTED', 'SECTION_APPRAISED', 'BASE_VOTED'],
    to: 'APPRAISING',
    by: ['DEPARTMENT'],
    source: 'HD06 3.7a; HN02 1.1.2.5',
    unless: { ...ON, ...onRoute('APPRAISING'), ...SEPARATE },
  },
  REQUEST_ADDITIONS: {
    from: ['APPRAISING'],
    to: null,
    by: ['DEPARTMENT'],
    source: 'HN02 1.1.3.2',
    unless: { ...ON, ...EXPLAINED },
  },
  RETURN: {
    from: ['APPRAISING'],
    to: 'DOSSIER_OPEN',
    by: ['DEPARTMENT'],
    source: 'HN02 1.1.3.2',
    unless: { ...ON, ...EXPLAINED },
  },
  ASK_CONSENT: {
    from: ['APPRAISING'],
    to: 'CONSENT_PENDING',
    by: ['DEPARTMENT'],
    source: 'HD06 3.7c; 294 pt 3.5.1b',
    unless: {
      ...ON,
      CONSENT_NOT_NEEDED: {
        when: ({ consents }) => consents.needed === 0,
        clearableBy: ['DEPARTMENT'],
        source: 'HD06 3.7c',
      },
    },
  },
  ANSWER_CONSENT: {
    from: ['CONSENT_PENDING'],
    to: 'APPRAISING',
    by: ['PROVINCE'],
    source: 'HD06 3.7c',
    unless: { ...ON, ...NUMBERED },
  },
  ADMIT: {
    from: ['CELL_VOTED', 'SECTION_APPRAISED', 'APPRAISING'],
    to: 'DECIDED',
    by: ['DECIDER'],
    source: '294 pt 4.3; HD06 3.7; 9A–9E-KNĐ',
    unless: {
      ...ON,
      ...onRoute('DECIDED'),
      ...SEPARATE,
      ...READMITTED,
      ...CONSENTED,
      FAULTS_OPEN: {
        when: ({ openFaults }) => openFaults > 0,
        clearableBy: ['CELL', 'DEPARTMENT'],
        source: 'HD06 3.7a; HN02 1.1.2.5',
        params: ({ openFaults }) => ({ count: openFaults }),
      },
      ...VOTED,
      VOTE_BELOW_THRESHOLD: {
        when: ({ step }) => step !== undefined && step.hasVote && !step.isPassed,
        clearableBy: [],
        source: '294 pt 4.3.2',
        path: ['vote', 'yes'],
      },
      ...NUMBERED,
      ...IN_TIME,
    },
  },
  REFUSE: {
    from: ['CELL_VOTED', 'SECTION_APPRAISED', 'APPRAISING'],
    to: 'REFUSED',
    by: ['DECIDER'],
    source: '294 pt 4.3.1',
    unless: { ...ON, ...onRoute('DECIDED'), ...SEPARATE, ...VOTED, ...NUMBERED, ...EXPLAINED },
  },
  CONSENT_TO_LATE_CEREMONY: {
    from: ['DECIDED'],
    to: null,
    by: ['DECIDER', 'DEPARTMENT'],
    source: '294 pt 4.1',
    unless: {
      ...ON,
      ...NUMBERED,
      CEREMONY_NOT_LATE: {
        when: ({ ceremonyDueOn, on }) => ceremonyDueOn === null || on <= ceremonyDueOn,
        clearableBy: [],
        source: '294 pt 4.1',
      },
    },
  },
  HOLD_CEREMONY: {
    from: ['DECIDED'],
    to: 'CEREMONY_HELD',
    by: ['CELL'],
    source: '294 pt 4.1; HD06 3.8',
    unless: {
      ...ON,
      CEREMONY_LATE: {
        when: ({ ceremonyDueOn, on, hasLateCeremonyConsent }) =>
          ceremonyDueOn !== null && on > ceremonyDueOn && !hasLateCeremonyConsent,
        clearableBy: ['DECIDER', 'DEPARTMENT'],
        source: '294 pt 4.1; 208 [quiz Qb 89]',
        path: ['on'],
        params: ({ ceremonyDueOn }) => ({ due: ceremonyDueOn ?? '' }),
      },
      HELPER_MISSING: {
        when: ({ helpers }) => helpers === 0,
        clearableBy: ['CELL'],
        source: 'HD06 3.8, 3.10',
      },
      RECONSIDERATION_OPEN: {
        when: ({ isReconsidered }) => isReconsidered,
        clearableBy: ['DECIDER'],
        source: 'HD06 3.9c; DESIGN: not while it is open',
      },
    },
  },
  ...WAYS_BACK,
}
