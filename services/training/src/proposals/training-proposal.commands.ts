import { accept, object } from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome } from '@ket-nap/subgraph'
import {
  lineOf,
  objectionsToReason,
  type ClassObjection,
} from '../classes/training-class.policy.ts'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { CourseKind } from '../courses/course.workflow.ts'
import {
  actorsFor,
  factsOf,
  NEW_PROPOSAL,
  objectionsToList,
  objectionsToProposal,
  personUnknown,
  proposedBefore,
  proposalUnknown,
} from './training-proposal.policy.ts'
import type { ProposalAction, ProposalStage } from './training-proposal.workflow.ts'

export type ProposalResult = CommandOutcome<{ proposalIds: string }>

/** A replay answers from what is stored: a line of keys. */
const joined = (ids: readonly string[]) => ids.join(' ')

export interface ProposeForTraining {
  idempotencyKey: string
  courseKind: CourseKind
  personIds: readonly string[]
}

/** The cell sends people of its own to a course. All of them, or nobody. */
export const proposeForTraining = (
  context: Context,
  input: ProposeForTraining,
): Promise<ProposalResult> =>
  once(context, { operation: 'proposeForTraining', input: { ...input } }, async () => {
    const { loaders } = context
    const { courseKind, personIds } = input
    const known = await readPeople(context, personIds)
    const standing = await loaders.proposalStanding(personIds.filter(isUuid), courseKind)
    const lines = personIds.flatMap((id, place): readonly ClassObjection[] => {
      const [person, stands] = [known.get(id), standing.get(id)]
      if (!person || !stands) return [personUnknown(place)]
      const actors = actorsFor(context.viewer, person)
      const facts = { ...stands, courseKind, ...NEW_PROPOSAL }
      const path = ['input', 'personIds', String(place)]
      return objectionsToProposal('PROPOSE', { stage: 'NONE', actors, facts }, path)
    })
    const [first, ...others] = [...objectionsToList(personIds, 'personIds'), ...lines]
    if (first) return object(first, ...others)
    return store(context, { courseKind, people: [...known.values()] })
  })

async function readPeople(
  { loaders }: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Person>> {
  const found = await Promise.all(ids.filter(isUuid).map(id => loaders.person.load(id)))
  return new Map(found.flatMap(person => (person ? [[person.id, person]] : [])))
}

type Person = NonNullable<Awaited<ReturnType<Context['loaders']['person']['load']>>>

/** All of them, or nobody where somebody was proposed at the same moment. */
async function store(
  context: Context,
  { courseKind, people }: { courseKind: CourseKind; people: readonly Person[] },
): Promise<ProposalResult> {
  const { db, today } = context
  await sql`savepoint proposing`.execute(db)
  const stored = await db
    .insertInto('training_proposals')
    .values(
      people.map(({ id, unitId, provinceId, aboveBaseId, baseId }) => ({
        person_id: id,
        course_kind: courseKind,
        origin: 'CELL' as const,
        proposed_on: today,
        unit_id: unitId,
        province_id: provinceId,
        above_base_id: aboveBaseId,
        base_id: baseId,
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .returning(['id', 'person_id as personId'])
    .execute()
  const taken = people.findIndex(({ id }) => !stored.some(({ personId }) => personId === id))
  if (taken >= 0) {
    await sql`rollback to savepoint proposing`.execute(db)
    return object(proposedBefore(taken))
  }
  const proposalIds = stored.map(({ id }) => id)
  await appendMoves(context, proposalIds, { action: 'PROPOSE', toStage: 'PROPOSED', note: null })
  return accept({ proposalIds: joined(proposalIds) })
}

interface ProposalStep {
  idempotencyKey: string
  proposalIds: readonly string[]
}

/** The base organisation confirms what its cells propose. */
export const confirmProposals = (context: Context, input: ProposalStep): Promise<ProposalResult> =>
  once(context, { operation: 'confirmProposals', input: { ...input } }, () =>
    take(context, { action: 'CONFIRM', toStage: 'CONFIRMED', note: null }, input.proposalIds),
  )

/** The organisation above the base passes the list on to the centre. */
export const passOnProposals = (context: Context, input: ProposalStep): Promise<ProposalResult> =>
  once(context, { operation: 'passOnProposals', input: { ...input } }, () =>
    take(context, { action: 'PASS_ON', toStage: 'PASSED_ON', note: null }, input.proposalIds),
  )

export interface RefuseProposals extends ProposalStep {
  reason: string
}

/** Whoever has to answer refuses, with the reason that the cell reads. */
export const refuseProposals = (
  context: Context,
  input: RefuseProposals,
): Promise<ProposalResult> =>
  once(context, { operation: 'refuseProposals', input: { ...input } }, () => {
    const reason = lineOf(input.reason)
    const step = { action: 'REFUSE', toStage: 'REFUSED', note: reason } as const
    const against = objectionsToReason(reason)
    return take(context, { ...step, against }, input.proposalIds)
  })

/** The cell takes back what it proposed itself. */
export const withdrawProposals = (context: Context, input: ProposalStep): Promise<ProposalResult> =>
  once(context, { operation: 'withdrawProposals', input: { ...input } }, () =>
    take(context, { action: 'WITHDRAW', toStage: 'WITHDRAWN', note: null }, input.proposalIds),
  )

interface Move {
  action: ProposalAction
  toStage: Exclude<ProposalStage, 'SEATED'>
  note: string | null
}

/** One step of a list of proposals. All of them, or none. */
async function take(
  context: Context,
  { against = [], ...move }: Move & { against?: readonly ClassObjection[] },
  ids: readonly string[],
): Promise<ProposalResult> {
  const found = await context.loaders.lockProposals(ids)
  const lines = ids.flatMap((id, place): readonly ClassObjection[] => {
    const proposal = found.get(id)
    if (!proposal) return [proposalUnknown(place)]
    const actors = actorsFor(context.viewer, proposal)
    const judged = { stage: proposal.stage, actors, facts: factsOf(proposal, actors) }
    return objectionsToProposal(move.action, judged, ['input', 'proposalIds', String(place)])
  })
  const [first, ...others] = [...objectionsToList(ids, 'proposalIds'), ...against, ...lines]
  if (first) return object(first, ...others)
  await context.db
    .updateTable('training_proposals')
    .set({ stage: move.toStage })
    .where('id', 'in', [...ids])
    .execute()
  await appendMoves(context, ids, move)
  return accept({ proposalIds: joined(ids) })
}

/** Appends a step with who took it in which post. */
async function appendMoves(
  { db, viewer }: Context,
  ids: readonly string[],
  { action, toStage, note }: Move,
): Promise<void> {
  await db
    .insertInto('training_proposal_moves')
    .values(
      ids.map(proposalId => ({
        proposal_id: proposalId,
        action,
        to_stage: toStage,
        note,
        holder_id: viewer.holderId,
        post_id: viewer.post.id,
      })),
    )
    .execute()
}
