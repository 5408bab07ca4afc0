import type { LocalDate } from '@ket-nap/kernel'
import type { Actor, Duty } from '../admissions/action.workflow.ts'
import type { SetAsideReason } from '../papers/paper.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Route, RouteCode } from '../routes/route.workflow.ts'
import type { ProbationTimer } from './probation-clock.workflow.ts'
import type { ProbationStage } from './probation-stage.workflow.ts'
import type {
  ProbationDiscipline,
  Proposal,
  RecognitionAction,
} from './recognition-action.workflow.ts'
import type { RecognitionPaper } from './recognition-paper.workflow.ts'

export interface ProbationPaper {
  id: string
  kind: RecognitionPaper
  form: string | null
  number: string | null
  issuedOn: LocalDate
  issuer: string | null
  setAsideOn: LocalDate | null
  setAsideReason: SetAsideReason | null
}

export interface ProbationHelper {
  id: string
  personId: string
  fromOn: LocalDate
  untilOn: LocalDate | null
  number: string | null
}

/** What was said of one month. */
export interface ProbationRemark {
  id: string
  month: LocalDate
  strong: string
  weak: string
}

export interface ProbationBallot {
  meetingId: string
  heldOn: LocalDate
  action: RecognitionAction
  entitled: number
  present: number
  yes: number
  no: number
  blank: number
  needed: number
  passed: boolean
  /** As the unit that voted was called then. */
  unitName: string | null
  isMeetingReached: boolean
}

export interface ProbationMove {
  id: string
  place: number
  action: RecognitionAction
  fromStage: ProbationStage
  toStage: ProbationStage
  onDay: LocalDate
  number: string | null
  note: string | null
  /** Null with whoever holds a post: it came by itself. */
  actor: Actor | null
  enteredFor: boolean
  /** Done on paper before the probation entered the system; never judged. */
  fromPaper: boolean
  policyVersion: string
  policyOverlay: string | null
  duty: Duty | null
  holderId: string | null
  role: string | null
  scan: { id: string; bytes: number; addedAt: string } | null
  recordedAt: string
}

/** A probation with everything that decides its next step. */
export interface Probation {
  id: string
  personId: string
  unitId: string
  provinceId: string | null
  aboveBaseId: string | null
  baseId: string | null
  stage: ProbationStage
  version: number
  stageSince: LocalDate
  ceremonyOn: LocalDate
  /** The decision to admit, where it was made in the system; null for who came by a file. */
  admittedOn: LocalDate | null
  endsOn: LocalDate
  /** Its last day by the rules of the ceremony. */
  regularEndsOn: LocalDate
  extendedOn: LocalDate | null
  extendedUntil: LocalDate | null
  /** Day on which the discipline was cancelled for which it was extended. */
  extensionEndedOn: LocalDate | null
  discipline: ProbationDiscipline | null
  disciplinedOn: LocalDate | null
  consideredOn: LocalDate | null
  proposal: Proposal | null
  routeCode: RouteCode | null
  decidingUnitId: string | null
  decidedOn: LocalDate | null
  decisionNumber: string | null
  dueOn: LocalDate | null
  dueTimer: ProbationTimer | null
  /** The certificate of the class for new members. */
  certificate: { number: string; issuedOn: LocalDate } | null
  /** Opinions that were asked for and are not answered. */
  openOpinions: number
  papers: readonly ProbationPaper[]
  helpers: readonly ProbationHelper[]
  remarks: readonly ProbationRemark[]
  ballots: readonly ProbationBallot[]
  moves: readonly ProbationMove[]
}

/** A probation with what judges it on a day. */
export interface OpenedProbation {
  probation: Probation
  /** By the tree of the cell's vote, before it by that of the day. */
  route: Route | null
  policy: Policy
  /** The policy version in force on the day, and the overlay of the province. */
  version: string
  overlay: string | null
}
