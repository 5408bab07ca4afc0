import type { Role } from '@ket-nap/subgraph'
import type { Actor } from '../admissions/action.workflow.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import { seatsOf } from '../routes/actor.policy.ts'
import { nextOnRoute, type Known } from './dossier-facts.policy.ts'
import type { Dossier } from './dossier.policy.ts'

/** Whose step is next: the organ, the unit at which it sits, and the posts that act for it there. */
export interface Waiting {
  waitsFor: Actor | null
  waitsAtUnitId: string | null
  waitsForRoles: readonly Role[]
}

const NOBODY: Waiting = { waitsFor: null, waitsAtUnitId: null, waitsForRoles: [] }

type Organs = readonly Actor[]
type Asked = Partial<Record<AdmissionStage, (dossier: Dossier) => Organs>>

/** Where the stage itself says who goes on. Source: domain §2.3. */
const AT_STAGE: Asked = {
  SYMPATHISER: () => ['CELL'],
  CLASS_PROPOSED: ({ certificate }) => [certificate ? 'CELL' : 'CENTRE'],
  CERTIFIED: () => ['BASE'],
  DOSSIER_PERMITTED: () => ['CELL'],
  DOSSIER_OPEN: () => ['CELL'],
  VERIFYING: ({ letters }) => [
    letters.length > 0 && letters.every(({ answer }) => answer !== null) ? 'BASE' : 'CELL',
  ],
  CV_CERTIFIED: () => ['CELL'],
  CONSENT_PENDING: () => ['PROVINCE'],
  DECIDED: () => ['CELL'],
}

/** After the cell's vote, the next stage of the route says it; the department prepares the decision. */
const LEADS_TO: Partial<Record<AdmissionStage, Organs>> = {
  SECTION_APPRAISED: ['SECTION'],
  BASE_VOTED: ['BASE'],
  APPRAISING: ['DEPARTMENT'],
  DECIDED: ['DEPARTMENT', 'DECIDER'],
}

/** Nobody where the dossier has ended, or where no route leads on. */
export function waitingOf({ dossier, route }: Pick<Known, 'dossier' | 'route'>): Waiting {
  const [first, ...others] = nextOrgans({ dossier, route })
  if (!first || !route) return NOBODY
  const places = { route, cellUnitId: dossier.unitId }
  const { unitId, roles } = seatsOf(first, places)
  const more = others.flatMap(organ => {
    const seats = seatsOf(organ, places)
    return seats.unitId === unitId ? seats.roles : []
  })
  return {
    waitsFor: first,
    waitsAtUnitId: unitId,
    waitsForRoles: [...new Set([...roles, ...more])],
  }
}

function nextOrgans({ dossier, route }: Pick<Known, 'dossier' | 'route'>): Organs {
  const { stage, faults } = dossier
  const said = AT_STAGE[stage]?.(dossier)
  if (said) return said
  const next = nextOnRoute(stage, route)
  if (next && faults.some(({ clearedOn }) => clearedOn === null)) return ['CELL']
  return (next && LEADS_TO[next]) ?? []
}
