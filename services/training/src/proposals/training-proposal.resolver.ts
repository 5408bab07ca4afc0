import { listActions } from '@ket-nap/kernel'
import type { Page } from '@ket-nap/subgraph'
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { EnrolmentType } from '../enrolments/enrolment.graphql.ts'
import { PersonType } from '../people/person.graphql.ts'
import { UnitType } from '../units/unit.graphql.ts'
import {
  confirmProposals,
  passOnProposals,
  proposeForTraining,
  refuseProposals,
  withdrawProposals,
  type ProposalResult,
} from './training-proposal.commands.ts'
import {
  ConfirmProposalsInput,
  PassOnProposalsInput,
  PossibleTrainingProposalActionType,
  ProposeForTrainingInput,
  RefuseProposalsInput,
  TrainingProposalConnection,
  TrainingProposalsArgs,
  TrainingProposalsPayload,
  TrainingProposalType,
  WithdrawProposalsInput,
} from './training-proposal.graphql.ts'
import { actorsFor, factsOf, forRoles } from './training-proposal.policy.ts'
import { listProposals, type TrainingProposalRow } from './training-proposal.queries.ts'
import { TRAINING_PROPOSAL } from './training-proposal.workflow.ts'

@Resolver(() => TrainingProposalType)
export class TrainingProposalResolver {
  @Query(() => TrainingProposalConnection, {
    nullable: true,
    description: 'People whom cells within reach send to courses, who was proposed first.',
  })
  trainingProposals(
    @Args(() => TrainingProposalsArgs) args: TrainingProposalsArgs,
    @Ctx() { db, viewer }: Context,
  ): Promise<Page<TrainingProposalRow>> {
    return listProposals(db, { ...args, viewer })
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'Who; members answers.' })
  person(@Root() { personId }: TrainingProposalRow): PersonType {
    return { id: personId }
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'Where the person belongs today.' })
  unit(@Root() { unitId }: TrainingProposalRow): UnitType | null {
    return unitId ? { id: unitId } : null
  }

  @FieldResolver(() => EnrolmentType, {
    nullable: true,
    description: 'The place in a class; null before.',
  })
  enrolment(@Root() { enrolmentId }: TrainingProposalRow, @Ctx() { loaders }: Context) {
    return enrolmentId ? loaders.enrolment.load(enrolmentId) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was refused.' })
  async refusedFor(@Root() { id, stage }: TrainingProposalRow, @Ctx() { loaders }: Context) {
    if (stage !== 'REFUSED') return null
    return (await loaders.refusalReasons.load(id)).at(-1)?.note ?? null
  }

  @FieldResolver(() => [PossibleTrainingProposalActionType], {
    description: 'Steps that this post may take.',
  })
  actions(
    @Root() proposal: TrainingProposalRow,
    @Ctx() { viewer }: Context,
  ): PossibleTrainingProposalActionType[] {
    const actors = actorsFor(viewer, proposal)
    const standing = { stage: proposal.stage, actors }
    const possible = listActions(TRAINING_PROPOSAL, standing, () => [factsOf(proposal, actors)])
    return possible.map(({ action, objections }) => ({
      action,
      objections: toObjectionTypes(objections.map(told => forRoles(told))),
    }))
  }

  @Mutation(() => TrainingProposalsPayload, {
    nullable: true,
    description: 'The cell sends people of its own to a course. All of them, or nobody.',
  })
  async proposeForTraining(
    @Arg('input', () => ProposeForTrainingInput, { description: 'Who, and to which course.' })
    input: ProposeForTrainingInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await proposeForTraining(context, { ...input }))
  }

  @Mutation(() => TrainingProposalsPayload, {
    nullable: true,
    description: 'The base organisation confirms what its cells propose.',
  })
  async confirmProposals(
    @Arg('input', () => ConfirmProposalsInput, { description: 'Which.' })
    input: ConfirmProposalsInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await confirmProposals(context, { ...input }))
  }

  @Mutation(() => TrainingProposalsPayload, {
    nullable: true,
    description: 'The organisation above the base passes proposals on to the centre.',
  })
  async passOnProposals(
    @Arg('input', () => PassOnProposalsInput, { description: 'Which.' })
    input: PassOnProposalsInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await passOnProposals(context, { ...input }))
  }

  @Mutation(() => TrainingProposalsPayload, {
    nullable: true,
    description: 'Whoever has to answer, or answers later, refuses with a reason.',
  })
  async refuseProposals(
    @Arg('input', () => RefuseProposalsInput, { description: 'Which, and why.' })
    input: RefuseProposalsInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await refuseProposals(context, { ...input }))
  }

  @Mutation(() => TrainingProposalsPayload, {
    nullable: true,
    description: 'The cell takes back what it proposed itself.',
  })
  async withdrawProposals(
    @Arg('input', () => WithdrawProposalsInput, { description: 'Which.' })
    input: WithdrawProposalsInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await withdrawProposals(context, { ...input }))
  }
}

/** The proposals as they stand after a command. */
async function answer({ loaders }: Context, outcome: ProposalResult) {
  if (!outcome.ok) return { proposals: [], objections: toObjectionTypes(outcome.objections) }
  const found = await Promise.all(
    outcome.value.proposalIds.split(' ').map(id => loaders.proposal.load(id)),
  )
  return { proposals: found.filter(proposal => proposal !== null), objections: [] }
}
