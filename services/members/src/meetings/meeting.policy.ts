import type { Share } from '@ket-nap/kernel'
import type { Series } from '../codes/body-codes.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Route } from '../routes/route.workflow.ts'
import type { VotingOrgan } from './meeting.workflow.ts'

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
