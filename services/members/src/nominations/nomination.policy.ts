import {
  decide,
  listActions,
  object,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import type { Role, Viewer, ViewerPost } from '@ket-nap/subgraph'
import type { Occupation, Sex } from '../codes/person-codes.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import {
  type CellReason,
  type DeclineReason,
  type DuplicateMatch,
  type DuplicateStanding,
  type NominationAction,
  type NominationActor,
  type NominationStage,
  type NomineeProgress,
} from './nomination-action.workflow.ts'
import type { NominationFacts, NominationStep } from './nomination-obstacle.workflow.ts'
import { NOMINATION } from './nomination.workflow.ts'

export type Told = Objection<string, Role>

export interface NominationMove {
  id: string
  place: number
  action: NominationAction
  fromStage: NominationStage
  toStage: NominationStage
  onDay: LocalDate
  note: string | null
  actor: NominationActor
  role: Role
}

/** A nomination without what is only shown when it is opened. */
export interface NominationRow {
  id: string
  version: number
  stage: NominationStage
  resolutionId: string
  resolutionNumber: string
  resolvedOn: LocalDate
  bodyUnitId: string
  fullName: string
  bornOn: LocalDate
  sex: Sex
  occupation: Occupation
  toCellId: string | null
  toCommitteeId: string | null
  cellReason: CellReason | null
  sentOn: LocalDate | null
  answerDueOn: LocalDate | null
  answeredOn: LocalDate | null
  declineReason: DeclineReason | null
  admissionId: string | null
  sentBy: string | null
  unitId: string | null
  provinceId: string | null
  aboveBaseId: string | null
  baseId: string | null
}

export interface Nomination extends NominationRow {
  workplace: string | null
  statement: string | null
  parentsAgreedOn: LocalDate | null
  moves: readonly NominationMove[]
}

/** Where a body's nominee is on the whole. */
export interface ProgressRow {
  id: string
  progress: NomineeProgress
  since: LocalDate
}

/** Somebody on record who may be the nominee. */
export interface LikelyDuplicate {
  personId: string
  match: DuplicateMatch
  fullName: string
  birthYear: number
  unitId: string
  unitName: string
  standing: DuplicateStanding
}

/** A cell or committee to which a body may send; outside its reach only its name is seen. */
export interface NominationReceiver {
  id: string
  name: string
  /** What it belongs to. */
  within: string | null
  isCell: boolean
}

interface Judged {
  action: NominationAction
  objections: readonly Told[]
}

/** A nomination as a viewer opens it. */
export interface NominationFile {
  nomination: Nomination
  actions: readonly (Judged & { leadsTo: NominationStage | null })[]
}

interface Seat {
  roles: readonly Role[]
  at: (
    nomination: Pick<NominationRow, 'bodyUnitId' | 'toCellId' | 'toCommitteeId'>,
  ) => string | null
  acts: NominationActor
}

/** Which post acts as which side. Source: domain §1.3, §2.3 row 1, §2.4. */
const SEATS: readonly Seat[] = [
  { roles: ['MASS_ORGANISATION'], at: ({ bodyUnitId }) => bodyUnitId, acts: 'BODY' },
  { roles: ['CELL_SECRETARY'], at: ({ toCellId }) => toCellId, acts: 'CELL' },
  {
    roles: ['BASE_COMMITTEE', 'ORGANISING'],
    at: ({ toCommitteeId }) => toCommitteeId,
    acts: 'COMMITTEE',
  },
]

/** For whom a post acts on a nomination; nobody where it stands on no side. */
export const actorsOf = (post: ViewerPost, nomination: NominationRow): NominationActor[] =>
  SEATS.filter(({ roles, at }) => roles.includes(post.role) && at(nomination) === post.unitId).map(
    ({ acts }) => acts,
  )

const receiverOf = ({
  toCellId,
  toCommitteeId,
}: Pick<NominationRow, 'toCellId' | 'toCommitteeId'>): NominationFacts['receiver'] => {
  if (toCellId) return 'CELL'
  return toCommitteeId ? 'COMMITTEE' : 'NONE'
}

export interface FactsAsked {
  on: LocalDate
  viewer: Pick<Viewer, 'today' | 'holderId'>
  lacksParents?: boolean
  step?: NominationStep | undefined
}

export const nominationFacts = (
  nomination: Nomination,
  { on, viewer, lacksParents = false, step }: FactsAsked,
): NominationFacts => ({
  on,
  today: viewer.today,
  lastStepOn: nomination.moves.at(-1)?.onDay ?? null,
  receiver: receiverOf(nomination),
  lacksStatement: nomination.statement === null,
  isOwn: nomination.sentBy === viewer.holderId,
  lacksParents,
  step,
})

/** A step as it is judged, with objections as they leave. */
export function judgeStep(
  nomination: Nomination,
  action: NominationAction,
  { post, facts }: { post: ViewerPost; facts: NominationFacts },
): Outcome<NominationStage, Told> {
  const standing = { stage: nomination.stage, actors: actorsOf(post, nomination), facts }
  const outcome = decide(NOMINATION, action, standing)
  if (outcome.ok) return outcome
  const [first, ...others] = outcome.objections
  return object(tell(first), ...others.map(tell))
}

const tell = ({ path, clearableBy = [], ...rest }: Objection<string, NominationActor>): Told => ({
  ...rest,
  path: path.length > 0 ? ['input', ...path] : [],
  clearableBy: SEATS.filter(({ acts }) => clearableBy.includes(acts)).flatMap(({ roles }) => roles),
})

/** What the viewer may do with it, and what stands in the way. Drafts are sent from the form. */
export function viewNomination(nomination: Nomination, viewer: Viewer): NominationFile {
  const { stage } = nomination
  const actors = actorsOf(viewer.post, nomination)
  const facts = nominationFacts(nomination, { on: viewer.today, viewer })
  const possible = listActions(NOMINATION, { stage, actors }, () => [facts])
  return {
    nomination,
    actions: possible.map(({ action, objections }) => ({
      action,
      leadsTo: NOMINATION[action].to,
      objections: objections.map(tell),
    })),
  }
}

/** Where a nomination lies for the access log: at its receiver, a draft at the body. */
export const placeOf = (nomination: NominationRow): Anchors => ({
  unit_id: nomination.unitId ?? nomination.bodyUnitId,
  province_id: nomination.provinceId,
  above_base_id: nomination.aboveBaseId,
  base_id: nomination.baseId,
})
