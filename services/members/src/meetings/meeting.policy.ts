import type { Share } from '@ket-nap/kernel'
import type { AdmissionAction } from '../admissions/action.workflow.ts'
import type { Series } from '../codes/body-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Proposal, RecognitionAction } from '../probations/recognition-action.workflow.ts'
import type { Route } from '../routes/route.workflow.ts'
import {
  ITEM,
  PROBATION_STEP_OF,
  STEP_OF,
  type Item,
  type VotingOrgan,
} from './meeting.workflow.ts'

/** The share that each organ needs. Source: 294 pt 4.2.1, 4.3.2, 22; HD06 3.6, 3.7. */
export function shareOf(organ: VotingOrgan, series: Series, policy: Policy): Share {
  if (organ === 'CELL') return policy.cellShare
  if (organ !== 'BASE_COMMITTEE') return policy.boardShare
  return series === 'DECISION' ? policy.authorisedShare : policy.baseShare
}

/** Whether the organ that met is the one whose turn it can be on a route. */
export function isOrganOfRoute(
  { cellUnitId, route }: { cellUnitId: string; route: Route | null },
  { organ, unitId }: { organ: VotingOrgan; unitId: string },
): boolean {
  if (organ === 'CELL') return unitId === cellUnitId
  if (organ === route?.decides && unitId === route.decidingUnitId) return true
  return organ === 'BASE_COMMITTEE' && unitId === route?.baseUnitId
}

/** A number as it is printed: '12-NQ/ĐU'. Source: HD 36-HD/VPTW (2018). */
export const numberOf = (organ: VotingOrgan, series: Series, number: number): string =>
  `${number}-${series === 'DECISION' ? 'QĐ' : 'NQ'}/${ISSUER[organ]}`

const ISSUER: Readonly<Record<VotingOrgan, string>> = {
  CELL: 'CB',
  BASE_COMMITTEE: 'ĐU',
  STANDING_BOARD: 'ĐU',
  PERMANENT_BUREAU: 'TU',
}

/** What was voted on about a candidate, from the step that the vote made. */
export function itemOfAdmission(organ: VotingOrgan, action: AdmissionAction): Item {
  const item = ITEMS.find(each => STEP_OF[organ][each] === action)
  if (!item) throw new Error(`no item of ${organ} is the step ${action}`)
  return item
}

/** The same of a probationary member; a base committee votes on what the cell proposed. */
export function itemOfProbation(
  organ: VotingOrgan,
  { action, proposal }: { action: RecognitionAction; proposal: Proposal | null },
): Item {
  const items = ITEMS.filter(each => {
    const steps = PROBATION_STEP_OF[organ][each]
    return steps?.reached === action || steps?.short === action
  })
  const proposed = proposal === 'REMOVAL' ? 'PROPOSE_REMOVAL' : 'PROPOSE_RECOGNITION'
  const item = items.find(each => each === proposed) ?? items[0]
  if (!item) throw new Error(`no item of ${organ} is the step ${action}`)
  return item
}

const ITEMS = codesOf(ITEM)
