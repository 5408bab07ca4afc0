import type { LocalDate } from '@ket-nap/kernel'
import type { Route, RouteCode } from '../routes/route.workflow.ts'
import type { Probation } from './probation.policy.ts'
import type { ProbationStage } from './probation-stage.workflow.ts'
import type {
  ProbationDiscipline,
  Proposal,
  RecognitionAction,
} from './recognition-action.workflow.ts'

/** The days and words that a probation carries for counting and for its clocks. */
export interface ProbationColumns {
  stage: ProbationStage
  extendedOn: LocalDate | null
  extendedUntil: LocalDate | null
  discipline: ProbationDiscipline | null
  disciplinedOn: LocalDate | null
  consideredOn: LocalDate | null
  proposal: Proposal | null
  routeCode: RouteCode | null
  decidingUnitId: string | null
  decidedOn: LocalDate | null
  decisionNumber: string | null
}

/** How long a probation is extended, and after which discipline. */
export interface Extension {
  until: LocalDate
  discipline: ProbationDiscipline
  disciplinedOn: LocalDate
}

interface Taken {
  action: RecognitionAction
  stage: ProbationStage
  on: LocalDate
  number: string | null
  probation: Probation
  route: Route | null
  extension?: Extension | undefined
}

type Change = (taken: Taken) => Partial<ProbationColumns>

const unvoted: Change = () => ({
  consideredOn: null,
  proposal: null,
  routeCode: null,
  decidingUnitId: null,
})
const voted =
  (proposal: Proposal | null): Change =>
  ({ on, route, probation }) => ({
    consideredOn: probation.consideredOn ?? on,
    proposal,
    routeCode: route?.code ?? null,
    decidingUnitId: route?.decidingUnitId ?? null,
  })
const decided: Change = ({ on, number }) => ({ decidedOn: on, decisionNumber: number })

/** What a step changes besides the stage. What is taken back here stays in the history of steps. */
const CHANGES: Readonly<Partial<Record<RecognitionAction, Change>>> = {
  VOTE_IN_CELL: voted('RECOGNITION'),
  VOTE_REMOVAL_IN_CELL: voted('REMOVAL'),
  REPORT_UP: voted(null),
  RECOGNISE: decided,
  REMOVE: decided,
  RETURN: unvoted,
  REPEAT_VOTES: unvoted,
  EXTEND: ({ on, extension }) =>
    extension
      ? {
          extendedOn: on,
          extendedUntil: extension.until,
          discipline: extension.discipline,
          disciplinedOn: extension.disciplinedOn,
        }
      : {},
}

export const columnsAfter = (taken: Taken): ProbationColumns => ({
  ...columnsOf(taken.probation),
  stage: taken.stage,
  ...CHANGES[taken.action]?.(taken),
})

/** What a probation carries now. */
export const columnsOf = (probation: Probation): Omit<ProbationColumns, 'stage'> => ({
  extendedOn: probation.extendedOn,
  extendedUntil: probation.extendedUntil,
  discipline: probation.discipline,
  disciplinedOn: probation.disciplinedOn,
  consideredOn: probation.consideredOn,
  proposal: probation.proposal,
  routeCode: probation.routeCode,
  decidingUnitId: probation.decidingUnitId,
  decidedOn: probation.decidedOn,
  decisionNumber: probation.decisionNumber,
})
