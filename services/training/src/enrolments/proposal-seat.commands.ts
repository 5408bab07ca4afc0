import { accept, object } from '@ket-nap/kernel'
import { once, type CommandOutcome } from '@ket-nap/subgraph'
import { judgeStage, type ClassObjection } from '../classes/training-class.policy.ts'
import { TAKING } from '../classes/training-class.workflow.ts'
import type { Context } from '../context.ts'
import {
  actorsFor,
  factsOf,
  objectionsToList,
  objectionsToProposal,
  otherCourse,
  proposalUnknown,
} from '../proposals/training-proposal.policy.ts'
import { enrolListed } from './enrolment.commands.ts'

export interface SeatProposals {
  idempotencyKey: string
  classId: string
  proposalIds: readonly string[]
}

/** The centre gives people whom the chain sent places in a class, in their order. All of them, or nobody. */
export const seatProposals = (
  context: Context,
  input: SeatProposals,
): Promise<CommandOutcome<{ proposalIds: string }>> =>
  once(context, { operation: 'seatProposals', input: { ...input } }, async () => {
    const { loaders, viewer } = context
    const { proposalIds } = input
    const found = judgeStage(await loaders.lockClass(input.classId), TAKING)
    if (!found.ok) return found
    const proposals = await loaders.lockProposals(proposalIds)
    const lines = proposalIds.flatMap((id, place): readonly ClassObjection[] => {
      const proposal = proposals.get(id)
      if (!proposal) return [proposalUnknown(place)]
      const actors = actorsFor(viewer, proposal)
      const judged = { stage: proposal.stage, actors, facts: factsOf(proposal, actors) }
      const isOther = proposal.courseKind !== found.value.courseKind
      return [
        ...(isOther ? [otherCourse(place)] : []),
        ...objectionsToProposal('SEAT', judged, ['input', 'proposalIds', String(place)]),
      ]
    })
    const [first, ...others] = [...objectionsToList(proposalIds, 'proposalIds'), ...lines]
    if (first) return object(first, ...others)
    const personIds = proposalIds.flatMap(id => proposals.get(id)?.personId ?? [])
    const enrolled = await enrolListed(context, found.value, personIds)
    if (!enrolled.ok) {
      const [one, ...rest] = enrolled.objections
      return object(pointedAtProposal(one), ...rest.map(pointedAtProposal))
    }
    return accept({ proposalIds: proposalIds.join(' ') })
  })

/** A line of people is a line of proposals here. */
const pointedAtProposal = (told: ClassObjection): ClassObjection => ({
  ...told,
  path: told.path.map(part => (part === 'personIds' ? 'proposalIds' : part)),
})
