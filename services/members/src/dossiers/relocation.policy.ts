import { within } from '../admissions/clock.workflow.ts'
import type { MoveFacts } from '../admissions/obstacle.workflow.ts'
import type { LocalDate } from '@ket-nap/kernel'
import type { Chain, Route } from '../routes/route.workflow.ts'
import { MEMBER_KINDS } from '../transfers/box.workflow.ts'
import type { OpenedDossier } from './dossier.policy.ts'

/** Where somebody says that a person moved to: a unit as the tree has it, and its route. */
export interface NewPlace {
  standing: MoveFacts['destination']
  chain: Chain | null
  route: Route | null
}

/** Whether a dossier can lie at a unit. */
export function placeOf(
  chain: Chain | null,
  { route, homeId }: { route: Route | null; homeId: string },
): NewPlace {
  const found = { chain, route }
  if (!chain) return { ...found, standing: 'UNKNOWN' }
  if (chain.own.unitId === homeId) return { ...found, standing: 'HOME' }
  if (!MEMBER_KINDS.some(kind => kind === chain.own.kind))
    return { ...found, standing: 'NO_MEMBERS' }
  return { ...found, standing: route?.decidingUnitId ? 'FOUND' : 'DECIDES_ELSEWHERE' }
}

/** What the table asks about a move. Source: HD06 3.9. */
export function moveFacts(
  { dossier, route, policy }: OpenedDossier,
  { standing, route: newRoute }: NewPlace,
  movedOn: LocalDate,
): MoveFacts {
  const { decidedOn, decidingUnitId } = dossier
  const lastKept = within(movedOn, policy.cancelAfterMoveDays)
  return {
    destination: standing,
    movedOn,
    forwardDueOn: within(movedOn, policy.forwardDays),
    isSameCommittee: isSameCommittee({ decidingUnitId, route }, newRoute),
    isDecisionTooLate: Boolean(decidedOn && lastKept && decidedOn > lastKept),
  }
}

interface Deciding {
  decidingUnitId: string | null
  route: Route | null
}

/** Whoever decided, or would decide, here is competent there too. */
export function isSameCommittee({ decidingUnitId, route }: Deciding, there: Route | null): boolean {
  const here = decidingUnitId ?? route?.decidingUnitId ?? null
  return here !== null && here === there?.decidingUnitId
}
