import { addMonths, type LocalDate } from '@ket-nap/kernel'
import { within } from '../admissions/clock.workflow.ts'
import type { PaperKind } from '../papers/paper.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Route } from '../routes/route.workflow.ts'
import {
  overSince,
  runningClocks,
  stageClock,
  type ProbationClock,
} from './probation-clock.workflow.ts'
import type { OpenedProbation, Probation, ProbationMove } from './probation.policy.ts'
import type { ProbationStage } from './probation-stage.workflow.ts'
import {
  RECOGNITION_DUTY,
  SHORT_VOTES,
  type RecognitionAction,
  type ShortVote,
} from './recognition-action.workflow.ts'
import type { RecognitionFacts } from './recognition-obstacle.workflow.ts'

/** What is known about whoever asks, and about the step that is asked for. */
export interface Asked {
  on: LocalDate
  today: LocalDate
  holderId: string
  step?: RecognitionFacts['step']
}

/** Everything that the table asks, of one probation on one day. */
export function factsOf(
  { probation, route, policy }: OpenedProbation,
  action: RecognitionAction,
  { on, today, holderId, step }: Asked,
): RecognitionFacts {
  const { endsOn, extendedOn, consideredOn, moves, proposal, stage } = probation
  return {
    on,
    today,
    step,
    lastStepOn: lastStepOn(probation),
    nextOnRoute: nextOnRoute(stage, route),
    isDecidedHere: Boolean(route?.decidingUnitId),
    endsOn,
    missingPapers: missingPapers(probation, policy),
    openOpinions: probation.openOpinions,
    ...helping(probation, on),
    shortVotes: countShortVotes(moves),
    votesAllowed: {
      RECOGNITION: policy.recognitionVotesBeforeUpperDecides,
      REMOVAL: policy.removalVotesBeforeUpperDecides,
    },
    proposal,
    cellDueOn: within(overSince(probation), policy.recognitionCellDays),
    decisionDueOn: decisionDueOn(probation, policy),
    votesValidUntil: within(consideredOn, policy.revoteAfterDays),
    wasExtended: extendedOn !== null,
    longestEndsOn:
      policy.probationExtensionMonths === null
        ? null
        : addMonths(endsOn, policy.probationExtensionMonths),
    isDataEntered: moves.some(move => move.action === 'RECORD_DATA_ENTRY'),
    isPublished: moves.some(move => move.action === 'PUBLISH'),
    hasOtherDuty: hasOtherDuty(moves, action, holderId),
  }
}

/** Papers that the cell's vote still needs. */
export function missingPapers(
  { papers, certificate }: Pick<Probation, 'papers' | 'certificate'>,
  { papersAtRecognition }: Policy,
): PaperKind[] {
  const held = new Set<PaperKind>(
    papers.filter(({ setAsideOn }) => setAsideOn === null).map(({ kind }) => kind),
  )
  if (certificate) held.add('NEW_MEMBER_CERTIFICATE')
  return papersAtRecognition.filter(kind => !held.has(kind))
}

/** The clocks that run, by a policy, the nearest end first. */
export function clocksOf(probation: Probation, policy: Policy): ProbationClock[] {
  const { stage, endsOn, extensionEndedOn, consideredOn, ceremonyOn, admittedOn, papers, moves } =
    probation
  const holds = (asked: PaperKind) =>
    papers.some(({ kind, setAsideOn }) => kind === asked && setAsideOn === null)
  const days = {
    stage,
    endsOn,
    extensionEndedOn,
    consideredOn,
    isProlonged: isProlonged(probation),
    ceremonyOn: admittedOn && ceremonyOn,
    admittedOn,
    hasMemberFile: holds('MEMBER_CV') && holds('MEMBER_SHEET'),
    isDataEntered: moves.some(({ action }) => action === 'RECORD_DATA_ENTRY'),
  }
  return runningClocks(days, policy)
}

/** The clock of the stage, by a policy. */
export const clockOf = (probation: Probation, policy: Policy): ProbationClock | null =>
  stageClock(clocksOf(probation, policy))

/** The file needed more time than usual. Source: 294 pt 4.3.1 with 4.2.3. */
const isProlonged = ({ moves, stage }: Pick<Probation, 'moves' | 'stage'>): boolean =>
  stage === 'REPORTED_UP' || moves.some(({ action }) => action === 'RETURN')

function decisionDueOn(probation: Probation, policy: Policy): LocalDate | null {
  const clock = clockOf(probation, policy)
  return clock?.timer === 'RECOGNITION_DECISION' ? clock.dueOn : null
}

function helping(
  { helpers, papers }: Probation,
  on: LocalDate,
): Pick<RecognitionFacts, 'hasHelper' | 'hasHelperRemark'> {
  const helper = helpers.find(({ fromOn, untilOn }) => fromOn <= on && (!untilOn || on < untilOn))
  const hasHelperRemark = papers.some(
    ({ kind, issuedOn, setAsideOn }) =>
      kind === 'HELPER_REMARK' &&
      setAsideOn === null &&
      Boolean(helper && issuedOn >= helper.fromOn),
  )
  return { hasHelper: helper !== undefined, hasHelperRemark }
}

/** A new file, a return and a repetition begin to count anew. */
function countShortVotes(moves: readonly ProbationMove[]): Record<ShortVote, number> {
  const began = moves.findLastIndex(({ fromStage, toStage }) => isNewRound(fromStage, toStage))
  const round = moves.slice(began + 1)
  const count = (vote: ShortVote) => round.filter(({ action }) => action === vote).length
  const [cell, removal, base] = SHORT_VOTES
  return { [cell]: count(cell), [removal]: count(removal), [base]: count(base) }
}

const isNewRound = (from: ProbationStage, to: ProbationStage): boolean =>
  from !== to && (to === 'FILE_OPEN' || to === 'EXTENDED')

/** Whether this holder stands on the other side, or entered for another organ what lies before it, of the probation already. */
function hasOtherDuty(
  moves: readonly ProbationMove[],
  action: RecognitionAction,
  holderId: string,
): boolean {
  const duty = RECOGNITION_DUTY[action]
  if (!duty) return false
  return moves.some(
    move =>
      move.holderId === holderId &&
      ((move.duty !== null && move.duty !== duty) || (move.enteredFor && duty === 'DECIDES')),
  )
}

function lastStepOn({ ceremonyOn, moves }: Probation): LocalDate {
  return moves.reduce((last, { onDay }) => (onDay > last ? onDay : last), ceremonyOn)
}

/** The stages from the cell's vote to the decision: those of an admission, without the appraisal. */
export function stagesOn(route: Route): ProbationStage[] {
  return route.stages.flatMap((stage): ProbationStage[] => {
    if (stage === 'DECIDED') return ['RECOGNISED']
    return stage === 'CELL_VOTED' || stage === 'SECTION_APPRAISED' || stage === 'BASE_VOTED'
      ? [stage]
      : []
  })
}

/** Where the route leads from a stage; null after the decision. */
export function nextOnRoute(stage: ProbationStage, route: Route | null): ProbationStage | null {
  if (!route) return null
  if (stage === 'REPORTED_UP') return 'RECOGNISED'
  if (stage === 'PROBATION' || stage === 'EXTENDED' || stage === 'FILE_OPEN') return 'CELL_VOTED'
  const stages = stagesOn(route)
  const place = stages.indexOf(stage)
  return place < 0 ? null : (stages[place + 1] ?? null)
}
