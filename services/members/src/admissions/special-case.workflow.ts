import type { Rule } from '@ket-nap/kernel'
import type { Actor, AdmissionAction, Stage } from './action.workflow.ts'
import { ON, type AdmissionCode, type AdmissionFacts, type Obstacles } from './obstacle.workflow.ts'
import { BEFORE_DECISION } from './stage.workflow.ts'

type Steps = Readonly<
  Partial<Record<AdmissionAction, Rule<Stage, Actor, AdmissionFacts, AdmissionCode>>>
>

/** Why a dossier needs more than the usual papers, and what is known of an earlier membership. */
export const SPECIAL_STEPS = {
  NAME_SPECIAL_CASES: {
    from: BEFORE_DECISION,
    to: null,
    by: ['CELL', 'BASE', 'DEPARTMENT'],
    source: 'HD06 1; HN02 1.2.2',
    unless: ON,
  },
  RECORD_EARLIER_MEMBERSHIP: {
    from: BEFORE_DECISION,
    to: null,
    by: ['CELL', 'BASE', 'DEPARTMENT'],
    source: '294 pt 3.5',
    unless: {
      ...ON,
      LEFT_AFTER_STEP: {
        when: ({ step }) => step?.earlier?.isLeftLater === true,
        clearableBy: [],
        source: '294 pt 3.5',
        path: ['leftOn'],
      },
      CLEARED_AFTER_STEP: {
        when: ({ step }) => step?.earlier?.isClearedLater === true,
        clearableBy: [],
        source: '294 pt 3.5',
        path: ['recordClearedOn'],
      },
      READMISSIONS_NOT_A_COUNT: {
        when: ({ step }) => step?.earlier?.isCount === false,
        clearableBy: [],
        source: '294 pt 3.5',
        path: ['readmissions'],
      },
    },
  },
} as const satisfies Steps

/**
 * Who was a member before comes back only on conditions. Asked from the application on: the texts count to the
 * day on which it is made. Source: 294 pt 3.5; 208 [quiz Qb 94].
 */
export const READMITTED: Obstacles = {
  READMISSION_NOT_NAMED: {
    when: ({ readmission }) => readmission.hasLeft && !readmission.isNamed,
    clearableBy: ['CELL'],
    source: '294 pt 3.5',
  },
  EARLIER_MEMBERSHIP_MISSING: {
    when: ({ readmission }) => readmission.isNamed && !readmission.isRecorded,
    clearableBy: ['CELL'],
    source: '294 pt 3.5',
  },
  READMISSION_EXCLUDED: {
    when: ({ readmission }) => readmission.isExcluded,
    clearableBy: [],
    source: '294 pt 3.5',
  },
  READMITTED_BEFORE: {
    when: ({ readmission }) => readmission.isTooOften,
    clearableBy: [],
    source: '294 pt 3.5',
    params: ({ readmission }) => ({ most: readmission.most }),
  },
  CRIMINAL_RECORD_OPEN: {
    when: ({ readmission }) => readmission.isRecordOpen,
    clearableBy: ['CELL'],
    source: '294 pt 3.5',
  },
  READMISSION_TOO_EARLY: {
    when: ({ readmission, on }) => readmission.from !== null && on < readmission.from,
    clearableBy: [],
    source: '294 pt 3.5; 208 [quiz Qb 94]',
    params: ({ readmission }) => ({ from: readmission.from ?? '' }),
  },
}
