import type { LocalDate, Obstacle } from '@ket-nap/kernel'
import type { Actor } from '../admissions/action.workflow.ts'
import { SIGNED, type SignedPaper } from '../moves/signed-paper.workflow.ts'
import { ON as ON_DAY } from '../moves/step-day.workflow.ts'
import type { ProbationStage } from './probation-stage.workflow.ts'
import type { Proposal, ShortVote } from './recognition-action.workflow.ts'

/** Why a step of a recognition is not possible. Sentences live in the messages of the apps. */
export type RecognitionCode =
  | 'DAY_IN_FUTURE'
  | 'DAY_BEFORE_LAST_STEP'
  | 'SCAN_MISSING'
  | 'SCAN_UNKNOWN'
  | 'STEP_NOT_NEXT_ON_ROUTE'
  | 'DECIDED_ELSEWHERE'
  | 'PROBATION_NOT_OVER'
  | 'PAPERS_MISSING'
  | 'OPINIONS_UNANSWERED'
  | 'PAPER_YOUNGER_THAN_STEP'
  | 'PAPER_NOT_OF_RECOGNITION'
  | 'SELF_REVIEW_TOO_EARLY'
  | 'HELPER_NOT_OFFICIAL'
  | 'HELPER_REMARK_MISSING'
  | 'VOTE_MISSING'
  | 'VOTE_BELOW_THRESHOLD'
  | 'ORGAN_NOT_OF_PROBATION'
  | 'NUMBER_MISSING'
  | 'OTHER_DUTY_OF_SAME_PERSON'
  | 'LATE_WITHOUT_REASON'
  | 'VOTES_EXHAUSTED'
  | 'VOTES_LEFT'
  | 'VOTES_TOO_OLD'
  | 'VOTES_STILL_VALID'
  | 'PROPOSED_OTHERWISE'
  | 'NOTE_MISSING'
  | 'EXTENSION_UNKNOWN'
  | 'EXTENDED_BEFORE'
  | 'EXTENSION_TOO_LONG'
  | 'EXTENSION_TOO_SHORT'
  | 'CELL_HAS_NOT_VOTED'
  | 'DISCIPLINE_OUTSIDE_PROBATION'
  | 'PUBLISHED_BEFORE'
  | 'DATA_ENTERED_BEFORE'

/** Everything that the table asks about a probation; days are days of the rules. */
export interface RecognitionFacts {
  /** The day of the step, and the one on which it is asked. */
  on: LocalDate
  today: LocalDate
  lastStepOn: LocalDate | null
  /** Where the route leads next; null where it does not say. */
  nextOnRoute: ProbationStage | null
  isDecidedHere: boolean
  /** Last day of the probation, from which somebody recognised is official. */
  endsOn: LocalDate
  missingPapers: readonly string[]
  /** Whether who helps now has written a remark. */
  hasHelper: boolean
  hasHelperRemark: boolean
  /** Opinions that were asked for and are not answered. */
  openOpinions: number
  /** Votes short of their share since the file was opened last. */
  shortVotes: Readonly<Record<ShortVote, number>>
  /** After how many of them the level above decides. */
  votesAllowed: Readonly<Record<Proposal, number>>
  proposal: Proposal | null
  /** Last days for the cell's vote and for the decision; of the votes' own validity. */
  cellDueOn: LocalDate | null
  decisionDueOn: LocalDate | null
  votesValidUntil: LocalDate | null
  wasExtended: boolean
  /** The last day to which a probation may be extended; null where no rule lets it. */
  longestEndsOn: LocalDate | null
  isPublished: boolean
  isDataEntered: boolean
  /** Whether who would decide has proposed, or the other way round. */
  hasOtherDuty: boolean
  /** What came with the step itself; undefined when only asked what is possible. */
  step: RecognitionStep | undefined
}

export interface RecognitionStep extends SignedPaper {
  number: string | null
  hasVote: boolean
  isPassed: boolean
  hasNote: boolean
  isOrganOfProbation?: boolean | undefined
  /** Whether a committee votes on what the cell proposed. */
  isOfProposal?: boolean | undefined
  isHelperOfficial?: boolean | undefined
  isPaperYounger?: boolean | undefined
  isPaperOfRecognition?: boolean | undefined
  isSelfReviewEarly?: boolean | undefined
  extendedUntil?: LocalDate | undefined
  isDisciplineOutside?: boolean | undefined
}

type Obstacles = { readonly [C in RecognitionCode]?: Obstacle<Actor, RecognitionFacts> }

/** What holds of every step: its day, and the paper from which the level above enters it. */
export const ON: Obstacles = { ...ON_DAY, ...SIGNED }

export const NUMBERED: Obstacles = {
  NUMBER_MISSING: {
    when: ({ step }) => step !== undefined && step.number === null,
    clearableBy: [],
    source: 'HD06 4.5',
    path: ['number'],
  },
}

export const EXPLAINED: Obstacles = {
  NOTE_MISSING: {
    when: ({ step }) => step !== undefined && !step.hasNote,
    clearableBy: [],
    source: '294 pt 4.3.1',
    path: ['note'],
  },
}

export const COUNTED: Obstacles = {
  VOTE_MISSING: {
    when: ({ step }) => step !== undefined && !step.hasVote,
    clearableBy: [],
    source: 'HD06 4.5',
    path: ['vote'],
  },
  ORGAN_NOT_OF_PROBATION: {
    when: ({ step }) => step?.isOrganOfProbation === false,
    clearableBy: [],
    source: '294 pt 4.3.2; HD06 4.5',
    path: ['organ'],
  },
}

export const PASSED: Obstacles = {
  ...COUNTED,
  VOTE_BELOW_THRESHOLD: {
    when: ({ step }) => step !== undefined && step.hasVote && !step.isPassed,
    clearableBy: [],
    source: '294 pt 4.2.1, 4.3.2',
    path: ['vote', 'yes'],
  },
}

export const onRoute = (to: ProbationStage): Obstacles => ({
  STEP_NOT_NEXT_ON_ROUTE: {
    when: ({ nextOnRoute }) => nextOnRoute !== null && nextOnRoute !== to,
    clearableBy: [],
    source: '294 pt 4.3.2; HD06 4.5',
    params: ({ nextOnRoute }) => ({ next: nextOnRoute ?? '' }),
  },
  DECIDED_ELSEWHERE: {
    when: ({ isDecidedHere }) => !isDecidedHere,
    clearableBy: [],
    source: '294 pt 4.3.2d',
  },
})

export const SEPARATE: Obstacles = {
  OTHER_DUTY_OF_SAME_PERSON: {
    when: ({ hasOtherDuty }) => hasOtherDuty,
    clearableBy: [],
    source: 'separation of duties: who proposed does not decide',
  },
}

/** The recognition is considered after the months of probation, with its papers. */
export const READY: Obstacles = {
  PROBATION_NOT_OVER: {
    when: ({ on, endsOn }) => on < endsOn,
    clearableBy: [],
    source: '294 pt 4.2.1',
    path: ['on'],
    params: ({ endsOn }) => ({ endsOn }),
  },
  PAPERS_MISSING: {
    when: ({ missingPapers }) => missingPapers.length > 0,
    clearableBy: ['CELL'],
    source: 'HD06 4.1–4.4',
    params: ({ missingPapers }) => ({ papers: missingPapers.join(' ') }),
  },
  OPINIONS_UNANSWERED: {
    when: ({ openOpinions }) => openOpinions > 0,
    clearableBy: ['CELL'],
    source: 'HD06 4.4',
    params: ({ openOpinions }) => ({ count: openOpinions }),
  },
}

/** No further vote where the level above has to decide. */
export const votesLeft = (vote: ShortVote, proposal: Proposal): Obstacles => ({
  VOTES_EXHAUSTED: {
    when: ({ shortVotes, votesAllowed }) => shortVotes[vote] >= votesAllowed[proposal],
    clearableBy: vote === 'FALL_SHORT_IN_BASE' ? ['BASE'] : ['CELL'],
    source: '294 pt 4.2.3',
    params: ({ shortVotes }) => ({ count: shortVotes[vote] }),
  },
})

const inTime = (
  dueOn: (facts: RecognitionFacts) => LocalDate | null,
  source: string,
): Obstacles => ({
  LATE_WITHOUT_REASON: {
    when: facts => {
      const due = dueOn(facts)
      return facts.step !== undefined && !facts.step.hasNote && due !== null && facts.on > due
    },
    clearableBy: [],
    source,
    path: ['note'],
    params: facts => ({ due: dueOn(facts) ?? '' }),
  },
})
export const CELL_IN_TIME = inTime(({ cellDueOn }) => cellDueOn, '294 pt 4.2.1; HN02 2.1.4')
export const DECISION_IN_TIME = inTime(({ decisionDueOn }) => decisionDueOn, '294 pt 4.3.1')

/** Votes that lie too long are repeated where the province asks for it. */
export const VOTES_IN_TIME: Obstacles = {
  VOTES_TOO_OLD: {
    when: ({ votesValidUntil, on }) => votesValidUntil !== null && on > votesValidUntil,
    clearableBy: ['CELL', 'BASE'],
    source: 'HN02 2.1.4',
    params: ({ votesValidUntil }) => ({ until: votesValidUntil ?? '' }),
  },
}

export const proposed = (proposal: Proposal): Obstacles => ({
  PROPOSED_OTHERWISE: {
    when: facts => facts.proposal !== null && facts.proposal !== proposal,
    clearableBy: ['DEPARTMENT'],
    source: 'HD06 4.5, 4.6',
    params: facts => ({ proposal: facts.proposal ?? '' }),
  },
})

export const ON_PROPOSAL: Obstacles = {
  PROPOSED_OTHERWISE: {
    when: ({ step }) => step?.isOfProposal === false,
    clearableBy: [],
    source: 'HD06 4.5, 4.6',
    path: ['item'],
    params: ({ proposal }) => ({ proposal: proposal ?? '' }),
  },
}
