import { objection, votesNeeded, type Objection, type Share } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
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
  type FormOfVote,
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
  series: Series,
): boolean {
  if (organ === 'CELL') return unitId === cellUnitId
  if (organ === route?.decides && unitId === route.decidingUnitId) return true
  return series === 'RESOLUTION' && organ === 'BASE_COMMITTEE' && unitId === route?.baseUnitId
}

/** A meeting as far as the rules ask how it was held. */
interface Held {
  organ: VotingOrgan
  entitled: number
  present: number
  formOfVote: FormOfVote
  /** How was voted on each person, where not as on the others. */
  forms: readonly (FormOfVote | null | undefined)[]
}

/** Enough came, and each vote was taken in a form that the rules know. Source: HD06 5.1; domain §2.2. */
export function objectionsToHolding(
  { organ, entitled, present, formOfVote, forms }: Held,
  policy: Policy,
): Objection<string, Role>[] {
  const allowed: readonly FormOfVote[] = OF_BOARD.includes(organ)
    ? policy.boardVoteForms
    : policy.voteForms
  const isUsual = forms.some(form => !form)
  const unknownForms = [
    ...(isUsual ? [{ form: formOfVote, path: ['input', 'formOfVote'] }] : []),
    ...forms.flatMap((form, place) =>
      form ? [{ form, path: ['input', 'items', String(place), 'formOfVote'] }] : [],
    ),
  ].filter(({ form }) => !allowed.includes(form))
  const needed = policy.meetingQuorum && votesNeeded(policy.meetingQuorum, entitled)
  return [
    ...unknownForms.map(({ path }) => objection('FORM_OF_VOTE_NOT_ALLOWED', { path })),
    ...(needed !== null && present < needed
      ? [objection('QUORUM_MISSING', { path: ['input', 'present'], params: { needed } })]
      : []),
  ]
}

const OF_BOARD: readonly VotingOrgan[] = ['STANDING_BOARD', 'PERMANENT_BUREAU']

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
