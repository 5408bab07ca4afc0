import type { Rule } from '@ket-nap/kernel'
import type { Actor, AdmissionAction, Stage } from './action.workflow.ts'
import {
  INTRODUCED,
  ON,
  type AdmissionCode,
  type AdmissionFacts,
  type Obstacles,
} from './obstacle.workflow.ts'

type Steps = Readonly<
  Partial<Record<AdmissionAction, Rule<Stage, Actor, AdmissionFacts, AdmissionCode>>>
>

/** Everybody whom the rules of the day name was asked about, or need not be. Source: HD06 3.4a, 3.4c. */
const VERIFIED: Obstacles = {
  VERIFICATION_MISSING: {
    when: ({ letters, verificationWaiver }) => letters.sent === 0 && verificationWaiver === null,
    clearableBy: ['CELL'],
    source: 'HD06 3.4a, 3.4c',
  },
  PRESENT_UNVERIFIED: {
    when: ({ letters, verificationWaiver }) =>
      letters.sent === 0 && verificationWaiver === 'HISTORY_ONLY',
    clearableBy: ['CELL'],
    source: 'HD38 1.5; HD06 3.4c',
  },
  RELATIVES_UNNAMED: {
    when: ({ relatives }) => !relatives.isNamed,
    clearableBy: ['CELL'],
    source: 'HD06 3.4a',
  },
  RELATIVES_UNVERIFIED: {
    when: ({ relatives }) => relatives.unverified.length > 0,
    clearableBy: ['CELL'],
    source: 'HD06 3.4a, 3.4c; 208 [quiz Qa 14]',
    params: ({ relatives }) => ({ relatives: relatives.unverified.join(' ') }),
  },
  VERIFICATION_OPEN: {
    when: ({ letters }) => letters.open > 0,
    clearableBy: ['CELL'],
    source: 'HD06 3.4',
    params: ({ letters }) => ({ count: letters.open }),
  },
}

/** From the first letter to the certified CV. Source: domain §2.3, 7–9. */
export const VERIFYING_STEPS = {
  START_VERIFICATION: {
    from: ['DOSSIER_OPEN'],
    to: 'VERIFYING',
    by: ['CELL'],
    source: 'HD06 3.4',
    unless: { ...ON, ...INTRODUCED },
  },
  NAME_RELATIVES: {
    from: ['DOSSIER_OPEN', 'VERIFYING'],
    to: null,
    by: ['CELL'],
    source: 'HD06 3.4a',
    unless: ON,
  },
  WAIVE_LETTER: {
    from: ['VERIFYING'],
    to: null,
    by: ['CELL'],
    source: 'HD06 3.4c; HD38 1.5',
    unless: ON,
  },
  SEND_LETTER: {
    from: ['VERIFYING'],
    to: null,
    by: ['CELL'],
    source: 'HD06 3.4; HD38 1.4.2',
    unless: {
      ...ON,
      DUE_DAY_UNKNOWN: {
        when: ({ step }) => step?.isDueDayKnown === false,
        clearableBy: [],
        source: 'HD06 3.4',
        path: ['on'],
      },
    },
  },
  RECORD_ANSWER: {
    from: ['VERIFYING'],
    to: null,
    by: ['CELL'],
    source: 'HD06 3.4',
    unless: {
      ...ON,
      LETTER_UNKNOWN: {
        when: ({ step }) => step?.isLetterKnown === false,
        clearableBy: [],
        source: 'HD06 3.4',
        path: ['letterId'],
      },
    },
  },
  CERTIFY_CV: {
    from: ['VERIFYING'],
    to: 'CV_CERTIFIED',
    by: ['BASE'],
    source: 'HD38 (24)–(26); HN02 A.1.1.2.1d',
    unless: {
      ...ON,
      ...VERIFIED,
      POLITICAL_QUESTION_OPEN: {
        when: ({ letters, consents }) => letters.questions > 0 && consents.given === 0,
        clearableBy: ['PROVINCE'],
        source: 'HN02 I.2.4; HD06 3.7c',
      },
      OPINIONS_MISSING: {
        when: ({ papers }) => !papers.has('OPINION_SUMMARY'),
        clearableBy: ['CELL'],
        source: 'HD06 3.5',
      },
      OPINIONS_UNANSWERED: {
        when: ({ openOpinions }) => openOpinions > 0,
        clearableBy: ['CELL'],
        source: 'HD06 3.5',
        params: ({ openOpinions }) => ({ count: openOpinions }),
      },
    },
  },
} as const satisfies Steps
