import { Arg, Ctx, Mutation, Resolver, toObjectionTypes } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import {
  SeatProposalsInput,
  TrainingProposalsPayload,
  TrainingProposalType,
} from '../proposals/training-proposal.graphql.ts'
import { seatProposals } from './proposal-seat.commands.ts'

@Resolver(() => TrainingProposalType)
export class ProposalSeatResolver {
  @Mutation(() => TrainingProposalsPayload, {
    nullable: true,
    description: 'The centre gives people whom the chain sent places in a class, in their order.',
  })
  async seatProposals(
    @Arg('input', () => SeatProposalsInput, { description: 'Who, and in which class.' })
    input: SeatProposalsInput,
    @Ctx() context: Context,
  ) {
    const outcome = await seatProposals(context, { ...input })
    if (!outcome.ok) return { proposals: [], objections: toObjectionTypes(outcome.objections) }
    const { proposal } = context.loaders
    const found = await Promise.all(
      outcome.value.proposalIds.split(' ').map(id => proposal.load(id)),
    )
    return { proposals: found.filter(seated => seated !== null), objections: [] }
  }
}
