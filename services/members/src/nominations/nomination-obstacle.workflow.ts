import type { LocalDate, Obstacle } from '@ket-nap/kernel'
import type { NominationActor } from './nomination-action.workflow.ts'

/** Why a step of a nomination is not possible. Sentences live in the messages of the apps. */
export type NominationCode =
  | 'DAY_IN_FUTURE'
  | 'DAY_BEFORE_LAST_STEP'
  | 'RECEIVER_MISSING'
  | 'CELL_NAMED'
  | 'CELL_NOT_NAMED'
  | 'CELL_UNKNOWN'
  | 'OWN_NOMINATION'
  | 'STATEMENT_MISSING'
  | 'PARENTS_NOT_ASKED'
  | 'DUPLICATE_UNSETTLED'
  | 'DUPLICATE_UNKNOWN'
  | 'NOTE_MISSING'

/** Everything that the table asks about a nomination. */
export interface NominationFacts {
  on: LocalDate
  today: LocalDate
  lastStepOn: LocalDate | null
  /** Which kind of receiver was chosen or named. */
  receiver: 'NONE' | 'CELL' | 'COMMITTEE'
  /** Whether whoever answers is who sent it, in another post. */
  isOwn: boolean
  /** Nothing is said of why the person is proposed. */
  lacksStatement: boolean
  /** A pupil, where the province wants the parents' opinion, and it is not there. */
  lacksParents: boolean
  /** What came with the step itself; undefined when only asked what is possible. */
  step: NominationStep | undefined
}

export interface NominationStep {
  hasNote: boolean
  /** Whether a note is needed for the reason that was given. */
  needsNote: boolean
  /** Of naming a cell. */
  isCellKnown?: boolean | undefined
  /** Of accepting: how those who look like the same person were settled. */
  duplicates?: 'NONE' | 'OPEN' | 'SETTLED' | 'FOREIGN' | undefined
}

type Own = Obstacle<NominationActor, NominationFacts>

/** Source: domain §2.4, "where the application belongs". */
export const NOT_NAMED = {
  CELL_NOT_NAMED: {
    when: ({ receiver }) => receiver !== 'CELL',
    clearableBy: ['COMMITTEE'],
    source: 'HD06 6.2; 294 pt 3.4',
  },
} satisfies Record<string, Own>

/** Who nominates does not decide. Source: architecture §4. */
export const BY_ANOTHER = {
  OWN_NOMINATION: {
    when: ({ isOwn }) => isOwn,
    clearableBy: [],
    source: 'DESIGN: who nominates does not decide',
  },
} satisfies Record<string, Own>

export const EXPLAINED = {
  NOTE_MISSING: {
    when: ({ step }) => step?.needsNote === true && !step.hasNote,
    clearableBy: [],
    source: 'DESIGN',
    path: ['note'],
  },
} satisfies Record<string, Own>
