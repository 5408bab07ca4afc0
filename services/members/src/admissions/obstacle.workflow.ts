import type { LocalDate, Obstacle } from '@ket-nap/kernel'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import { SIGNED, type SignedPaper } from '../moves/signed-paper.workflow.ts'
import { ON as ON_DAY } from '../moves/step-day.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { ReadmissionFacts } from '../readmissions/readmission.workflow.ts'
import type { Actor } from './action.workflow.ts'

/** Why a step is not possible. Sentences live in the messages of the apps. */
export type AdmissionCode =
  | 'DAY_IN_FUTURE'
  | 'DAY_BEFORE_LAST_STEP'
  | 'STEP_NOT_NEXT_ON_ROUTE'
  | 'DECIDED_ELSEWHERE'
  | 'HELPER_MISSING'
  | 'PARENTS_OPINION_MISSING'
  | 'ALREADY_ON_LIST'
  | 'ALREADY_MEMBER'
  | 'WAIT_AFTER_REFUSAL'
  | 'READMISSION_NOT_NAMED'
  | 'EARLIER_MEMBERSHIP_MISSING'
  | 'READMISSION_EXCLUDED'
  | 'READMITTED_BEFORE'
  | 'CRIMINAL_RECORD_OPEN'
  | 'READMISSION_TOO_EARLY'
  | 'LEFT_AFTER_STEP'
  | 'CLEARED_AFTER_STEP'
  | 'READMISSIONS_NOT_A_COUNT'
  | 'CERTIFICATE_MISSING'
  | 'CERTIFICATE_LAPSED'
  | 'CERTIFICATE_STILL_VALID'
  | 'APPLICATION_MISSING'
  | 'CV_MISSING'
  | 'INTRODUCERS_MISSING'
  | 'INTRODUCER_TOO_SHORT'
  | 'INTRODUCER_NOT_OFFICIAL'
  | 'HELPER_NOT_OFFICIAL'
  | 'LETTER_UNKNOWN'
  | 'DUE_DAY_UNKNOWN'
  | 'PAPER_YOUNGER_THAN_STEP'
  | 'CRITERION_UNSAID'
  | 'CRITERION_NOT_ASKED'
  | 'SCAN_MISSING'
  | 'SCAN_UNKNOWN'
  | 'SCAN_TAKEN'
  | 'UNION_RESOLUTION_MISSING'
  | 'VERIFICATION_OPEN'
  | 'VERIFICATION_MISSING'
  | 'PRESENT_UNVERIFIED'
  | 'RELATIVES_UNNAMED'
  | 'RELATIVES_UNVERIFIED'
  | 'POLITICAL_QUESTION_OPEN'
  | 'OPINIONS_MISSING'
  | 'OPINIONS_UNANSWERED'
  | 'TOO_YOUNG'
  | 'TOO_OLD'
  | 'EDUCATION_TOO_LOW'
  | 'DOSSIER_TOO_OLD'
  | 'DOSSIER_STILL_VALID'
  | 'PAPERS_MISSING'
  | 'FAULTS_OPEN'
  | 'VOTE_MISSING'
  | 'ORGAN_NOT_OF_DOSSIER'
  | 'NUMBER_MISSING'
  | 'NUMBER_TAKEN'
  | 'CONSENT_MISSING'
  | 'CONSENT_NOT_NEEDED'
  | 'CONSENT_REFUSED'
  | 'VOTE_BELOW_THRESHOLD'
  | 'OTHER_DUTY_OF_SAME_PERSON'
  | 'LATE_WITHOUT_REASON'
  | 'CEREMONY_LATE'
  | 'CEREMONY_NOT_LATE'
  | 'NOTE_MISSING'
  | 'DESTINATION_UNKNOWN'
  | 'DESTINATION_TAKES_NO_MEMBERS'
  | 'DESTINATION_IS_HOME'
  | 'DESTINATION_DECIDES_ELSEWHERE'
  | 'MOVE_AFTER_LETTER'
  | 'FORWARDED_LATE'
  | 'DECISION_AFTER_MOVE'
  | 'DECISION_BEFORE_MOVE'
  | 'DECISION_NOT_FROM_ELSEWHERE'
  | 'RECONSIDERATION_OPEN'
  | 'RECONSIDERATION_NOT_ASKED'

/** What is known of a person's move when the dossier goes after him or her. */
export interface MoveFacts {
  destination: 'UNKNOWN' | 'NO_MEMBERS' | 'HOME' | 'DECIDES_ELSEWHERE' | 'FOUND'
  /** The day of the decision to move, or of the move itself. */
  movedOn: LocalDate
  /** Last day on which an undecided dossier is forwarded in time. */
  forwardDueOn: LocalDate | null
  /** The same committee is competent for both places. */
  isSameCommittee: boolean
  /** The decision was made so long after the move that its issuer cancels it. */
  isDecisionTooLate: boolean
}

/** Everything that the table asks about a dossier; days are days of the rules, not of the recording. */
export interface AdmissionFacts {
  /** The day of the step, and the one on which it is asked. */
  on: LocalDate
  today: LocalDate
  lastStepOn: LocalDate | null
  /** Where the route leads next; null where it does not say. */
  nextOnRoute: AdmissionStage | null
  isDecidedHere: boolean
  helpers: number
  needsParentsOpinion: boolean
  onOtherList: boolean
  isMember: boolean
  /** First day on which somebody who was refused may be listed again; null where nobody has to wait. */
  waitsUntil: LocalDate | null
  readmission: ReadmissionFacts
  /** First day on which the awareness certificate no longer counts; undefined without one. */
  certificateUntil: LocalDate | null | undefined
  papers: ReadonlySet<string>
  missingPapers: readonly string[]
  openFaults: number
  introducers: { needed: number; found: number; tooShort: number }
  needsUnionResolution: boolean
  letters: { sent: number; open: number; questions: number }
  /** Whether it was said which relatives there are, and of whom nobody was asked. */
  relatives: { isNamed: boolean; unverified: readonly string[] }
  /** Opinions that were asked for and are not answered. */
  openOpinions: number
  /** What the paper of a waiver counts for by the rules of the day; null without one. */
  verificationWaiver: Policy['verificationWaiver'] | null
  ageMonths: number
  /** Admitted in spite of age, with what that case needs. */
  isOverAgeCase: boolean
  ages: { least: number; greatest: number }
  hasEducation: boolean
  /** First day on which the dossier is too old for the cell's vote; null while none is open. */
  dossierUntil: LocalDate | null
  consents: { needed: number; given: number; refused: number }
  /** What came with the step itself; undefined when only asked what is possible. */
  step:
    | (SignedPaper & {
        number: string | null
        isNumberTaken: boolean
        hasVote: boolean
        isPassed: boolean
        hasNote: boolean
        introducer?: { isTooShort: boolean; isOfficial: boolean } | undefined
        isOrganOfDossier?: boolean | undefined
        isHelperOfficial?: boolean | undefined
        isLetterKnown?: boolean | undefined
        /** The holidays of the years through which a clock would run are on record. */
        isDueDayKnown?: boolean | undefined
        isPaperYounger?: boolean | undefined
        /** Evidence says which criteria of the group it proves, and no others. */
        isCriterionUnsaid?: boolean | undefined
        isCriterionForeign?: boolean | undefined
        /** The scan shows another paper already. */
        isScanTaken?: boolean | undefined
        earlier?: { isLeftLater: boolean; isClearedLater: boolean; isCount: boolean } | undefined
        move?: MoveFacts | undefined
      })
    | undefined
  /** Whether who would decide has proposed this dossier, or the other way round. */
  hasOtherDuty: boolean
  /** Last day of the decision's time, and of the ceremony's. */
  decisionDueOn: LocalDate | null
  ceremonyDueOn: LocalDate | null
  hasLateCeremonyConsent: boolean
  /** The decision came with the dossier from the place that the person left. */
  isDecisionFromElsewhere: boolean
  /** Its issuer was asked to reconsider and has not answered. */
  isReconsidered: boolean
}

export type Obstacles = { readonly [C in AdmissionCode]?: Obstacle<Actor, AdmissionFacts> }

/** What holds of every step: its day, and the paper from which the level above enters it. */
export const ON: Obstacles = { ...ON_DAY, ...SIGNED }

export const NUMBERED: Obstacles = {
  NUMBER_MISSING: {
    when: ({ step }) => step !== undefined && step.number === null,
    clearableBy: [],
    source: 'HD06 3.6b',
    path: ['number'],
  },
  NUMBER_TAKEN: {
    when: ({ step }) => step?.isNumberTaken === true,
    clearableBy: [],
    source: 'HD 36-HD/VPTW (2018)',
    path: ['number'],
  },
}

/** What a paper says of itself holds, and its scan is its own. */
export const READABLE: Obstacles = {
  PAPER_YOUNGER_THAN_STEP: {
    when: ({ step }) => step?.isPaperYounger === true,
    clearableBy: [],
    source: 'DESIGN',
    path: ['issuedOn'],
  },
  CRITERION_UNSAID: {
    when: ({ step }) => step?.isCriterionUnsaid === true,
    clearableBy: [],
    source: 'HN02 I.3',
    path: ['criteria'],
  },
  CRITERION_NOT_ASKED: {
    when: ({ step }) => step?.isCriterionForeign === true,
    clearableBy: [],
    source: 'HN02 I.3',
    path: ['criteria'],
  },
  SCAN_TAKEN: {
    when: ({ step }) => step?.isScanTaken === true,
    clearableBy: [],
    source: 'DESIGN',
    path: ['scanId'],
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

export const VOTED: Obstacles = {
  VOTE_MISSING: {
    when: ({ step }) => step !== undefined && !step.hasVote,
    clearableBy: [],
    source: 'HD06 3.6b',
    path: ['vote'],
  },
  ORGAN_NOT_OF_DOSSIER: {
    when: ({ step }) => step?.isOrganOfDossier === false,
    clearableBy: [],
    source: '294 pt 4.3.2; HD06 3.6–3.7',
    path: ['organ'],
  },
}

export const onRoute = (to: AdmissionStage): Obstacles => ({
  STEP_NOT_NEXT_ON_ROUTE: {
    when: ({ nextOnRoute }) => nextOnRoute !== null && nextOnRoute !== to,
    clearableBy: [],
    source: '294 pt 4.3.2; HD06 3.6–3.7',
    params: ({ nextOnRoute }) => ({ next: nextOnRoute ?? '' }),
  },
  DECIDED_ELSEWHERE: {
    when: ({ isDecidedHere }) => !isDecidedHere,
    clearableBy: [],
    source: '294 pt 4.3.2d',
  },
})

export const CERTIFIED: Obstacles = {
  CERTIFICATE_MISSING: {
    when: ({ certificateUntil }) => certificateUntil === undefined,
    clearableBy: ['CENTRE'],
    source: 'HD06 3.1',
  },
  CERTIFICATE_LAPSED: {
    when: ({ certificateUntil, on }) => Boolean(certificateUntil && certificateUntil <= on),
    clearableBy: ['CENTRE'],
    source: 'HD06 5.4b; 208 [quiz Qa 16]',
    params: ({ certificateUntil }) => ({ until: certificateUntil ?? '' }),
  },
}

export const INTRODUCED: Obstacles = {
  INTRODUCERS_MISSING: {
    when: ({ introducers }) => introducers.found < introducers.needed,
    clearableBy: ['CELL'],
    source: '294 pt 3.1; HN02 I.2.5',
    params: ({ introducers: { needed, found } }) => ({ needed, found }),
  },
  INTRODUCER_TOO_SHORT: {
    when: ({ introducers }) => introducers.tooShort > 0,
    clearableBy: ['CELL'],
    source: '294 pt 3.2.1',
    params: ({ introducers }) => ({ count: introducers.tooShort }),
  },
  UNION_RESOLUTION_MISSING: {
    when: ({ needsUnionResolution, papers }) =>
      needsUnionResolution && !papers.has('UNION_RESOLUTION'),
    clearableBy: ['CELL'],
    source: '294 pt 3.1; HN02 1.1.2.1b',
  },
}

export const IN_ORDER: Obstacles = {
  PAPERS_MISSING: {
    when: ({ missingPapers }) => missingPapers.length > 0,
    clearableBy: ['CELL'],
    source: 'HD38 II.1.1a',
    params: ({ missingPapers }) => ({ papers: missingPapers.join(' ') }),
  },
  FAULTS_OPEN: {
    when: ({ openFaults }) => openFaults > 0,
    clearableBy: ['CELL'],
    source: 'HD06 3.7a; HN02 1.1.2.5',
    params: ({ openFaults }) => ({ count: openFaults }),
  },
}

export const QUALIFIED: Obstacles = {
  TOO_YOUNG: {
    when: ({ ageMonths, ages }) => ageMonths < ages.least,
    clearableBy: [],
    source: '294 pt 1.1.1; 208 [quiz Qa 1]',
    params: ({ ages }) => ({ months: ages.least }),
  },
  TOO_OLD: {
    when: ({ ageMonths, ages, isOverAgeCase }) => ageMonths > ages.greatest && !isOverAgeCase,
    clearableBy: ['PROVINCE'],
    source: '294 pt 1.1.1; HD06 1.1',
    params: ({ ages }) => ({ months: ages.greatest }),
  },
  EDUCATION_TOO_LOW: {
    when: ({ hasEducation }) => !hasEducation,
    clearableBy: ['PROVINCE'],
    source: '294 pt 1.2.1; HD06 1.2',
  },
  DOSSIER_TOO_OLD: {
    when: ({ dossierUntil, on }) => dossierUntil !== null && dossierUntil <= on,
    clearableBy: ['CELL'],
    source: 'HD06 5.4a',
    params: ({ dossierUntil }) => ({ until: dossierUntil ?? '' }),
  },
}

export const CONSENTED: Obstacles = {
  CONSENT_MISSING: {
    when: ({ consents }) => consents.given + consents.refused < consents.needed,
    clearableBy: ['PROVINCE'],
    source: 'HD06 1.1, 1.2b, 3.7c; 294 pt 3.5.1b',
    params: ({ consents: { needed, given } }) => ({ needed, given }),
  },
  CONSENT_REFUSED: {
    when: ({ consents }) => consents.refused > 0,
    clearableBy: ['PROVINCE'],
    source: 'HD06 3.7c',
  },
}

export const SEPARATE: Obstacles = {
  OTHER_DUTY_OF_SAME_PERSON: {
    when: ({ hasOtherDuty }) => hasOtherDuty,
    clearableBy: [],
    source: 'separation of duties: who proposed does not decide',
  },
}

export const IN_TIME: Obstacles = {
  LATE_WITHOUT_REASON: {
    when: ({ step, decisionDueOn, on }) =>
      step !== undefined && !step.hasNote && decisionDueOn !== null && on > decisionDueOn,
    clearableBy: ['DECIDER'],
    source: '294 pt 4.3.1',
    path: ['note'],
    params: ({ decisionDueOn }) => ({ due: decisionDueOn ?? '' }),
  },
}
