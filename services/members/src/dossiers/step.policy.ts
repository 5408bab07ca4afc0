import type { LocalDate } from '@ket-nap/kernel'
import type { AdmissionAction } from '../admissions/action.workflow.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import type { Route, RouteCode } from '../routes/route.workflow.ts'
import type { Dossier } from './dossier.policy.ts'

/** The days and numbers that a dossier carries for counting and for its clocks. */
export interface DossierColumns {
  stage: AdmissionStage
  openedOn: LocalDate | null
  consideredOn: LocalDate | null
  decidedOn: LocalDate | null
  decisionNumber: string | null
  ceremonyOn: LocalDate | null
  route: RouteCode | null
  decidingUnitId: string | null
}

interface Taken {
  action: AdmissionAction
  stage: AdmissionStage
  on: LocalDate
  number: string | null
  dossier: Dossier
  /** Of the place where the dossier lies afterwards. */
  route: Route | null
}

type Change = (taken: Taken) => Partial<DossierColumns>

const undecided: Change = () => ({ decidedOn: null, decisionNumber: null })
const routed: Change = ({ route }) => ({
  route: route?.code ?? null,
  decidingUnitId: route?.decidingUnitId ?? null,
})
const unvoted: Change = () => ({
  consideredOn: null,
  route: null,
  decidingUnitId: null,
  decidedOn: null,
  decisionNumber: null,
})

/** What a step changes besides the stage. What is taken back here stays in the history of steps. */
const CHANGES: Readonly<Partial<Record<AdmissionAction, Change>>> = {
  OPEN_DOSSIER: ({ on }) => ({ openedOn: on }),
  REDO_DOSSIER: ({ on }) => ({ openedOn: on }),
  LEARN_AGAIN: () => ({ openedOn: null }),
  VOTE_IN_CELL: taken => ({ consideredOn: taken.on, ...routed(taken) }),
  ADMIT: ({ on, number }) => ({ decidedOn: on, decisionNumber: number }),
  HOLD_CEREMONY: ({ on }) => ({ ceremonyOn: on }),
  MOVE_AFTER_RESOLUTION: unvoted,
  MOVE_BEFORE_DECISION: routed,
  CANCEL_FOR_MOVE: taken => ({ ...undecided(taken), ...routed(taken) }),
  RETURN: unvoted,
  REDO_CELL_VOTE: unvoted,
  REDO_BASE_VOTE: undecided,
  REDO_DECISION: undecided,
}

export function columnsAfter(taken: Taken): DossierColumns {
  const { dossier, action, stage } = taken
  const { openedOn, consideredOn, decidedOn, decisionNumber, ceremonyOn } = dossier
  const { routeCode: route, decidingUnitId } = dossier
  const before = { openedOn, consideredOn, decidedOn, decisionNumber, ceremonyOn }
  return { ...before, route, decidingUnitId, stage, ...CHANGES[action]?.(taken) }
}
