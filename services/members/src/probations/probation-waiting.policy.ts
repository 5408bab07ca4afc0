import type { Actor } from '../admissions/action.workflow.ts'
import {
  clocksBeside,
  NOBODY,
  waitingFor,
  type ClockBeside,
  type Waiting,
} from '../routes/actor.policy.ts'
import { besideOf } from './probation-clock.workflow.ts'
import { clocksOf, nextOnRoute } from './probation-facts.policy.ts'
import type { OpenedProbation } from './probation.policy.ts'
import { OPEN_STAGES, type ProbationStage } from './probation-stage.workflow.ts'

/** Who takes a file to its next stage. Source: domain §2.6. */
const LEADS_TO: Partial<Record<ProbationStage, readonly Actor[]>> = {
  CELL_VOTED: ['CELL'],
  SECTION_APPRAISED: ['SECTION'],
  BASE_VOTED: ['BASE'],
  RECOGNISED: ['DECIDER', 'DEPARTMENT'],
}

/** Nobody where the probation has ended, or where no route leads on. */
export function waitingOf({
  probation: { stage, unitId },
  route,
}: Pick<OpenedProbation, 'probation' | 'route'>): Waiting {
  const next = nextOnRoute(stage, route)
  if (!route || !next || !OPEN_STAGES.some(open => open === stage)) return NOBODY
  return waitingFor(LEADS_TO[next] ?? [], { route, cellUnitId: unitId })
}

/** What runs beside the stage of a probation, and who is told of it. */
export const besideStage = ({
  probation,
  policy,
  route,
}: Pick<OpenedProbation, 'probation' | 'policy' | 'route'>): ClockBeside[] =>
  clocksBeside(
    clocksOf(probation, policy),
    besideOf,
    route && { route, cellUnitId: probation.unitId },
  )
