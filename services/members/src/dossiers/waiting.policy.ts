import type { Actor } from '../admissions/action.workflow.ts'
import { BEFORE_VOTE } from '../admissions/stage.workflow.ts'
import { besideOf } from '../admissions/clock.workflow.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import {
  clocksBeside,
  NOBODY,
  waitingFor,
  type ClockBeside,
  type Waiting,
} from '../routes/actor.policy.ts'
import { clocksOf, nextOnRoute, type Known } from './dossier-facts.policy.ts'
import type { Dossier } from './dossier.policy.ts'

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

/** What runs beside the stage of a dossier, and who is told of it. */
export const besideStage = ({ dossier, policy, route }: Known): ClockBeside[] =>
  clocksBeside(
    clocksOf({ dossier, policy }),
    besideOf,
    route && { route, cellUnitId: dossier.unitId },
  )

/** Nobody where the dossier has ended, or where no route leads on. */
export function waitingOf({ dossier, route }: Pick<Known, 'dossier' | 'route'>): Waiting {
  if (!route) return NOBODY
  return waitingFor(nextOrgans({ dossier, route }), { route, cellUnitId: dossier.unitId })
}

/** Who came from another cell gets a helping member first. Source: HD06 3.9a. */
const isHelperAwaited = ({ stage, help, moves }: Dossier): boolean =>
  BEFORE_VOTE.some(each => each === stage) &&
  moves.some(({ relocation }) => relocation !== null) &&
  help.every(({ untilOn }) => untilOn !== null)

function nextOrgans({ dossier, route }: Pick<Known, 'dossier' | 'route'>): Organs {
  const { stage, faults } = dossier
  if (isHelperAwaited(dossier)) return ['CELL']
  const said = AT_STAGE[stage]?.(dossier)
  if (said) return said
  const next = nextOnRoute(stage, route)
  if (next && faults.some(({ clearedOn }) => clearedOn === null)) return ['CELL']
  return (next && LEADS_TO[next]) ?? []
}
