import { decide, objection, type Objection } from '@ket-nap/kernel'
import type { Role, Viewer } from '@ket-nap/subgraph'
import { RUNNERS } from '../classes/training-class.workflow.ts'
import type { ClassObjection } from '../classes/training-class.policy.ts'
import {
  PROPOSAL_LEVELS,
  TRAINING_PROPOSAL,
  type ProposalAction,
  type ProposalActor,
  type ProposalFacts,
  type ProposalStage,
  type ProposalStart,
} from './training-proposal.workflow.ts'

/** What one command takes. */
const MOST_PROPOSALS = 200

/** Who acts for whom: the department of a commune that is itself the base answers as the base. */
export const ROLES_OF: Readonly<Record<ProposalActor, readonly Role[]>> = {
  CELL: ['CELL_SECRETARY'],
  BASE: ['BASE_COMMITTEE', 'ORGANISING'],
  ABOVE_BASE: ['ORGANISING'],
  CENTRE: RUNNERS,
}

/** Where the person of a proposal lies. */
export interface ProposalPlace {
  readonly unitId: string | null
  readonly aboveBaseId: string | null
  readonly baseId: string | null
}

/** For whom the post may act on a proposal within its reach. */
export function actorsFor({ post, scope }: Viewer, place: ProposalPlace): ProposalActor[] {
  const { unitId, baseId, aboveBaseId } = place
  const stands: Readonly<Record<ProposalActor, boolean>> = {
    CELL: unitId !== null && scope.units.includes(unitId),
    BASE: baseId !== null && scope.bases.includes(baseId),
    ABOVE_BASE: aboveBaseId !== null && scope.aboveBases.includes(aboveBaseId),
    CENTRE: true,
  }
  return (['CELL', ...PROPOSAL_LEVELS] as const).filter(
    actor => stands[actor] && ROLES_OF[actor].includes(post.role),
  )
}

/** Whether all the levels for which somebody acts lie below the one whose answer is awaited. */
const hasAnswered = (
  actors: readonly ProposalActor[],
  waitsFor: ProposalFacts['waitsFor'],
): boolean =>
  waitsFor !== null &&
  !PROPOSAL_LEVELS.slice(PROPOSAL_LEVELS.indexOf(waitsFor)).some(level => actors.includes(level))

interface Standing extends Pick<ProposalFacts, 'courseKind' | 'waitsFor' | 'origin'> {
  readonly stage: ProposalStage
}

/** What a proposal that is not there yet has not. */
export const NEW_PROPOSAL = { waitsFor: null, hasAnswered: false, origin: 'CELL' } as const

/** What the table asks about a proposal that is there. */
export const factsOf = (
  { courseKind, waitsFor, origin }: Standing,
  actors: readonly ProposalActor[],
): ProposalFacts => ({
  courseKind,
  waitsFor,
  origin,
  hasAnswered: hasAnswered(actors, waitsFor),
  isProposedInDossier: origin === 'DOSSIER',
  isUnderWay: true,
})

/** The same objection, cleared by roles instead of levels. */
export const forRoles = ({
  clearableBy = [],
  ...told
}: Objection<string, ProposalActor>): ClassObjection => ({
  ...told,
  clearableBy: [...new Set(clearableBy.flatMap(actor => ROLES_OF[actor]))],
})

interface Judged {
  readonly stage: ProposalStart
  readonly actors: readonly ProposalActor[]
  readonly facts: ProposalFacts
}

/** What speaks against a step of one line of a list. */
export function objectionsToProposal(
  action: ProposalAction,
  judged: Judged,
  path: readonly string[],
): ClassObjection[] {
  const decided = decide(TRAINING_PROPOSAL, action, judged)
  return decided.ok ? [] : decided.objections.map(told => ({ ...forRoles(told), path }))
}

interface Needing {
  readonly unitId: string
  readonly courseKind: ProposalFacts['courseKind']
  readonly hasSeat: boolean
  readonly proposedOn: string | null
  readonly isProposedInDossier: boolean
}

/** Whether the post may propose somebody who needs the course. */
export function mayBeProposed(viewer: Viewer, need: Needing): boolean {
  const { unitId, courseKind, hasSeat, proposedOn, isProposedInDossier } = need
  const isUnderWay = hasSeat || proposedOn !== null
  const facts = { ...NEW_PROPOSAL, courseKind, isProposedInDossier, isUnderWay }
  const actors = actorsFor(viewer, { unitId, aboveBaseId: null, baseId: null })
  return decide(TRAINING_PROPOSAL, 'PROPOSE', { stage: 'NONE', actors, facts }).ok
}

/** A list that is empty, too long, or names one line twice. */
export function objectionsToList(ids: readonly string[], field: string): ClassObjection[] {
  const isLong = ids.length === 0 || ids.length > MOST_PROPOSALS
  const length = objection<string, Role>('LIST_LENGTH', {
    path: ['input', field],
    params: { most: MOST_PROPOSALS },
  })
  return [
    ...(isLong ? [length] : []),
    ...ids.flatMap((id, place) =>
      ids.indexOf(id) < place
        ? [objection<string, Role>('TWICE_IN_LIST', { path: ['input', field, String(place)] })]
        : [],
    ),
  ]
}

export const personUnknown = (place: number): ClassObjection =>
  objection('PERSON_UNKNOWN', { path: ['input', 'personIds', String(place)] })

export const proposedBefore = (place: number): ClassObjection =>
  objection('PROPOSED_BEFORE', { path: ['input', 'personIds', String(place)] })

export const proposalUnknown = (place: number): ClassObjection =>
  objection('PROPOSAL_UNKNOWN', { path: ['input', 'proposalIds', String(place)] })

export const otherCourse = (place: number): ClassObjection =>
  objection('CLASS_OF_OTHER_COURSE', { path: ['input', 'proposalIds', String(place)] })
