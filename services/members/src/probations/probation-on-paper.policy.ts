import {
  accept,
  object,
  objection,
  votesNeeded,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import type { Actor } from '../admissions/action.workflow.ts'
import { codesOf } from '../codes/term.ts'
import { shareOf } from '../meetings/meeting.policy.ts'
import {
  PROBATION_STEP_OF,
  VOTING_ORGAN,
  type FormOfVote,
  type VotingOrgan,
} from '../meetings/meeting.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import { nextOnRoute, stagesOn } from './probation-facts.policy.ts'
import { columnsAfter, columnsOf, type ProbationColumns } from './probation-step.policy.ts'
import { END_STAGES, type ProbationStage } from './probation-stage.workflow.ts'
import type { OpenedProbation } from './probation.policy.ts'
import {
  isShortVote,
  RECOGNITION_ACTION,
  type RecognitionAction,
} from './recognition-action.workflow.ts'
import type { RecognitionPaper } from './recognition-paper.workflow.ts'
import { RECOGNITION } from './recognition.workflow.ts'

/** What a recognition under way may have behind it: its end, an extension and remarks are recorded here. */
export const ON_PAPER: readonly RecognitionAction[] = codesOf(RECOGNITION_ACTION).filter(action => {
  const { by, to } = RECOGNITION[action]
  const isEnd = END_STAGES.some(end => end === to)
  return by.length > 0 && !isEnd && !['EXTEND', 'PUBLISH', 'REMARK'].includes(action)
})

const isVoteOf = (organ: VotingOrgan, action: RecognitionAction): boolean =>
  Object.values(PROBATION_STEP_OF[organ]).some(
    ({ reached, short }) => reached === action || short === action,
  )

/** Those of them that an organ voted on. */
export const VOTES_ON_PAPER = ON_PAPER.filter(action =>
  codesOf(VOTING_ORGAN).some(organ => isVoteOf(organ, action)),
)

/** The figures of a vote that was held on paper. */
export interface VoteOnPaper {
  organ: VotingOrgan
  formOfVote: FormOfVote
  entitled: number
  present: number
  yes: number
  no: number
  blank: number
}

/** A step that was taken before the probation entered the system. */
export interface StepOnPaper {
  line: number
  action: RecognitionAction
  on: LocalDate
  number: string | null
  note: string | null
  paper: RecognitionPaper | null
  vote: VoteOnPaper | null
}

/** A step as it will stand in the history; one without a line came by itself. */
export interface PastStep {
  action: RecognitionAction
  fromStage: ProbationStage
  toStage: ProbationStage
  on: LocalDate
  actor: Actor | null
  policyVersion: string
  policyOverlay: string | null
  told: StepOnPaper | null
  /** Votes for that the organ needed, where it was a vote. */
  needed: number | null
}

/** Where the steps led. */
export interface PastSteps {
  steps: readonly PastStep[]
  columns: ProbationColumns
  stageSince: LocalDate
}

/** The rules that each step remembers; of a vote they say the share. */
export type RulesOn = (day: LocalDate) => {
  version: string
  overlay: string | null
  values: Policy
}

export type PaperFault =
  | 'DATES_IN_WRONG_ORDER'
  | 'NOT_FROM_STAGE'
  | 'STEP_NOT_NEXT_ON_ROUTE'
  | 'NOT_A_VOTE'
  | 'OUTCOME_NOT_OF_VOTE'
  | 'NUMBER_MISSING'

type Fault = Objection<PaperFault, never>

/** The objection names the line in its path. */
const fault = (code: PaperFault, { line }: StepOnPaper): Outcome<never, Fault> =>
  object(objection(code, { path: [String(line)] }))

/**
 * A recognition as its papers tell it, step by step from the ceremony on; its file opens by itself on the
 * last day of the probation. Answers the first step that does not follow from those above it.
 */
export function followSteps(
  opened: OpenedProbation,
  told: readonly StepOnPaper[],
  rulesOn: RulesOn,
): Outcome<PastSteps, Fault> {
  const { ceremonyOn } = opened.probation
  let past: Past = { opened, steps: [], lastOn: ceremonyOn, stageSince: ceremonyOn }
  for (const step of told) {
    if (step.on < past.lastOn) return fault('DATES_IN_WRONG_ORDER', step)
    past = openedWhenOver(past, step.on, rulesOn)
    const found = faultOf(past.opened, step, rulesOn)
    if (found) return fault(found, step)
    past = taken(past, step, rulesOn)
  }
  const { steps, stageSince } = past
  const { probation } = past.opened
  return accept({ steps, stageSince, columns: { ...columnsOf(probation), stage: probation.stage } })
}

interface Past {
  opened: OpenedProbation
  steps: readonly PastStep[]
  lastOn: LocalDate
  stageSince: LocalDate
}

function openedWhenOver(past: Past, on: LocalDate, rulesOn: RulesOn): Past {
  const { stage, endsOn } = past.opened.probation
  return stage === 'PROBATION' && on >= endsOn ? taken(past, { openedOn: endsOn }, rulesOn) : past
}

/** Its share was reached where the step says so. */
const isOutcomeOf = ({ action, on }: StepOnPaper, vote: VoteOnPaper, rulesOn: RulesOn): boolean =>
  vote.yes >= neededFor(vote, rulesOn(on).values) !== isShortVote(action)

const neededFor = ({ organ, entitled }: VoteOnPaper, policy: Policy): number =>
  votesNeeded(shareOf(organ, 'RESOLUTION', policy), entitled)

function faultOf(
  { probation: { stage }, route }: OpenedProbation,
  step: StepOnPaper,
  rulesOn: RulesOn,
): PaperFault | null {
  const { action, vote, number } = step
  const { from, to } = RECOGNITION[action]
  if (!from.includes(stage)) return 'NOT_FROM_STAGE'
  const isOnRoute = route !== null && to !== null && stagesOn(route).includes(to)
  if (isStageOfRoute(to) && (!isOnRoute || nextOnRoute(stage, route) !== to))
    return 'STEP_NOT_NEXT_ON_ROUTE'
  if (!vote) return null
  if (!isVoteOf(vote.organ, action)) return 'NOT_A_VOTE'
  if (!number) return 'NUMBER_MISSING'
  return isOutcomeOf(step, vote, rulesOn) ? null : 'OUTCOME_NOT_OF_VOTE'
}

const isStageOfRoute = (stage: ProbationStage | null): boolean =>
  stage === 'CELL_VOTED' || stage === 'SECTION_APPRAISED' || stage === 'BASE_VOTED'

function taken(past: Past, step: StepOnPaper | { openedOn: LocalDate }, rulesOn: RulesOn): Past {
  const told = 'openedOn' in step ? null : step
  const [action, on] =
    'openedOn' in step ? (['OPEN_FILE', step.openedOn] as const) : [step.action, step.on]
  const { opened } = past
  const { probation, route } = opened
  const { version, overlay, values } = rulesOn(on)
  const toStage = RECOGNITION[action].to ?? probation.stage
  const number = told?.number ?? null
  const columns = columnsAfter({ action, stage: toStage, on, number, probation, route })
  return {
    opened: { ...opened, probation: { ...probation, ...columns } },
    lastOn: on,
    stageSince: toStage === probation.stage ? past.stageSince : on,
    steps: [
      ...past.steps,
      {
        action,
        fromStage: probation.stage,
        toStage,
        on,
        actor: RECOGNITION[action].by[0] ?? null,
        policyVersion: version,
        policyOverlay: overlay,
        told,
        needed: told?.vote ? neededFor(told.vote, values) : null,
      },
    ],
  }
}
