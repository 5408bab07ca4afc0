import {
  decide,
  listActions,
  object,
  type LocalDate,
  type Objection,
  type Outcome,
  type PossibleAction,
} from '@ket-nap/kernel'
import type { Role, Viewer } from '@ket-nap/subgraph'
import {
  TARGET,
  TARGET_ROLES,
  type TargetAction,
  type TargetActor,
  type TargetFacts,
  type TargetStage,
  type TargetState,
} from './target.workflow.ts'

export type TargetObjection = Objection<string, Role>

/** The open version of a target, if it has one. */
export interface OpenVersion {
  proposerId: string | null
  proposedUnitId: string | null
}

/** A target within the viewer's reach, as the rules look at it. */
export interface StandingTarget {
  unitId: string
  state: TargetState
  periodUntil: LocalDate
  shareOfId: string | null
  open: OpenVersion | null
  isSharedAlready: boolean
}

/** For whom a post acts on a target of a unit that it reaches: its own, or one below. */
function actorsOf({ post }: Pick<Viewer, 'post'>, unitId: string): TargetActor[] {
  const { role } = post
  if (role === 'LEADER' || role === 'BASE_COMMITTEE') return [role]
  if (role !== 'ORGANISING') return []
  return post.unitId === unitId ? ['ORGANISING'] : ['ORGANISING', 'ORGANISING_ABOVE']
}

const factsOf = (
  { today, holderId, post }: Pick<Viewer, 'today' | 'holderId' | 'post'>,
  { periodUntil, shareOfId, open, isSharedAlready }: StandingTarget,
  hasReason: boolean,
): TargetFacts => ({
  today,
  periodUntil,
  isProposer: open?.proposerId === holderId,
  isOfOwnUnit: open?.proposedUnitId === post.unitId,
  isShare: shareOfId !== null,
  isSharedAlready,
  hasReason,
})

/** What this viewer may do with a target that he reaches, and what stands in the way. */
export function targetActions(
  viewer: Viewer,
  target: StandingTarget,
): PossibleAction<TargetAction, TargetObjection>[] {
  const standing = { stage: target.state, actors: actorsOf(viewer, target.unitId) }
  return listActions(TARGET, standing, () => [factsOf(viewer, target, true)]).map(possible => ({
    ...possible,
    objections: possible.objections.map(toRoles),
  }))
}

interface Asked {
  target: StandingTarget
  /** Where the target itself stands in the input. */
  field: string
  hasReason: boolean
  stage?: TargetStage
}

/** May this viewer do so with a target that he reaches? */
export function judgeAction(
  viewer: Viewer,
  action: TargetAction,
  { target, field, hasReason, stage = target.state }: Asked,
): Outcome<TargetStage, TargetObjection> {
  const actors = actorsOf(viewer, target.unitId)
  const facts = factsOf(viewer, target, hasReason)
  const outcome = decide(TARGET, action, { stage, actors, facts })
  if (outcome.ok) return outcome
  const [first, ...others] = outcome.objections
  const placed = (one: typeof first): TargetObjection => ({
    ...toRoles(one),
    path: ['input', ...(one.path.length > 0 ? one.path : [field])],
  })
  return object(placed(first), ...others.map(placed))
}

/** Who can clear it is said by roles, as everywhere. */
const toRoles = ({
  clearableBy = [],
  ...one
}: Objection<string, TargetActor>): TargetObjection => ({
  ...one,
  clearableBy: [...new Set(clearableBy.map(actor => TARGET_ROLES[actor]))],
})

const LONGEST_REASON = 500

/** A reason as it is kept; nothing when it is none. */
export function readReason(text: string | null | undefined): string | null {
  const reason = (text ?? '').normalize('NFC').trim()
  return reason === '' || reason.length > LONGEST_REASON || /\p{Cc}/u.test(reason) ? null : reason
}
