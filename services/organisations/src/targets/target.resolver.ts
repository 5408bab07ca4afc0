import {
  Arg,
  Ctx,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import type { UnitRow } from '../units/described-unit.entity.ts'
import { UnitType } from '../units/unit.graphql.ts'
import { reaches } from '../units/unit.policy.ts'
import { recordTarget, type TargetResult } from './target.commands.ts'
import type { SharingRow, TargetRow, TargetVersionRow } from './target.entity.ts'
import {
  TargetActionItemType,
  TargetPayload,
  TargetSharingType,
  TargetType,
} from './target.graphql.ts'
import {
  AnswerTargetInput,
  ProposeTargetInput,
  RecordTargetInput,
  RefuseTargetInput,
  ReviseTargetInput,
  ShareTargetInput,
} from './target-inputs.graphql.ts'
import {
  agreeTarget,
  proposeTarget,
  refuseTarget,
  reviseTarget,
  withdrawTarget,
} from './target-proposal.commands.ts'
import { shareTarget } from './target-sharing.commands.ts'
import { targetActions } from './target-standing.policy.ts'
import { TargetVersionType } from './target-version.graphql.ts'

@Resolver(() => TargetType)
export class TargetResolver {
  @FieldResolver(() => UnitType, { description: 'The unit that it is set for, as it is today.' })
  unit(@Root() { unitId }: TargetRow, @Ctx() { loaders, today }: Context) {
    return loaders.unit.load({ id: unitId, day: today })
  }

  @FieldResolver(() => Boolean, { description: 'A version of it is agreed on.' })
  isInForce(@Root() { revision }: TargetRow): boolean {
    return revision > 0
  }

  @FieldResolver(() => [TargetVersionType], {
    description: 'All wordings, the newest first; none for a unit out of reach.',
  })
  versions(@Root() { id }: TargetRow, @Ctx() { loaders }: Context): Promise<TargetVersionRow[]> {
    return loaders.targetVersions.load(id)
  }

  @FieldResolver(() => TargetType, {
    nullable: true,
    description: 'The target of the unit above that it is a share of.',
  })
  shareOf(@Root() { shareOfId }: TargetRow, @Ctx() { loaders }: Context) {
    return shareOfId ? loaders.target.load(shareOfId) : null
  }

  @FieldResolver(() => [TargetType], {
    description: 'Its shares in units that the viewer reaches, by the name of the unit.',
  })
  shares(@Root() { id }: TargetRow, @Ctx() { loaders }: Context): Promise<TargetRow[]> {
    return loaders.targetShares.load(id)
  }

  @FieldResolver(() => TargetSharingType, {
    nullable: true,
    description: 'How far it is shared down; null where it is not, or out of reach.',
  })
  sharing(@Root() { id }: TargetRow, @Ctx() { loaders }: Context): Promise<SharingRow | null> {
    return loaders.targetSharing.load(id)
  }

  @FieldResolver(() => [TargetActionItemType], {
    description: 'What the viewer may do with it now, and what stands in the way.',
  })
  async actions(@Root() target: TargetRow, @Ctx() { loaders, viewer, today }: Context) {
    const unit = await loaders.unit.load({ id: target.unitId, day: today })
    if (!unit || !reaches(viewer.scope, unit)) return []
    const [versions, sharing] = await Promise.all([
      loaders.targetVersions.load(target.id),
      loaders.targetSharing.load(target.id),
    ])
    const open = versions.find(({ state }) => state === 'PROPOSED') ?? null
    const standing = { ...target, open, isSharedAlready: sharing !== null }
    return targetActions(viewer, standing).map(({ action, objections }) => ({
      action,
      objections: toObjectionTypes(objections),
    }))
  }

  @Mutation(() => TargetPayload, {
    nullable: true,
    description: 'Records a goal that a directive sets for a unit.',
  })
  async recordTarget(
    @Arg('input', () => RecordTargetInput, { description: 'What is to be done.' })
    input: RecordTargetInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await recordTarget(context, { ...input }))
  }
}

@Resolver(() => TargetType)
export class TargetProposalResolver {
  @Mutation(() => TargetPayload, {
    nullable: true,
    description: 'Proposes a goal; it is in force once a second person has agreed.',
  })
  async proposeTarget(
    @Arg('input', () => ProposeTargetInput, { description: 'What is to be done.' })
    input: ProposeTargetInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await proposeTarget(context, { ...input }))
  }

  @Mutation(() => TargetPayload, {
    nullable: true,
    description: 'The second person agrees; a revision is in force from today.',
  })
  async agreeTarget(
    @Arg('input', () => AnswerTargetInput, { description: 'What is to be done.' })
    input: AnswerTargetInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await agreeTarget(context, { ...input }))
  }

  @Mutation(() => TargetPayload, {
    nullable: true,
    description: 'The second person refuses; what was agreed on before stays in force.',
  })
  async refuseTarget(
    @Arg('input', () => RefuseTargetInput, { description: 'What is to be done.' })
    input: RefuseTargetInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await refuseTarget(context, { ...input }))
  }

  @Mutation(() => TargetPayload, {
    nullable: true,
    description: 'The side that proposed takes it back.',
  })
  async withdrawTarget(
    @Arg('input', () => AnswerTargetInput, { description: 'What is to be done.' })
    input: AnswerTargetInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await withdrawTarget(context, { ...input }))
  }

  @Mutation(() => TargetPayload, {
    nullable: true,
    description: 'Proposes another number or band, with a reason.',
  })
  async reviseTarget(
    @Arg('input', () => ReviseTargetInput, { description: 'What is to be done.' })
    input: ReviseTargetInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await reviseTarget(context, { ...input }))
  }

  @Mutation(() => TargetPayload, {
    nullable: true,
    description: 'Shares an agreed target down, whole or not at all; again with a reason.',
  })
  async shareTarget(
    @Arg('input', () => ShareTargetInput, { description: 'What is to be done.' })
    input: ShareTargetInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await shareTarget(context, { ...input }))
  }
}

async function payload({ loaders }: Context, outcome: TargetResult): Promise<TargetPayload> {
  if (!outcome.ok) return { target: null, objections: toObjectionTypes(outcome.objections) }
  return { target: await loaders.target.load(outcome.value.targetId), objections: [] }
}

@Resolver(() => UnitType)
export class UnitTargetsResolver {
  @FieldResolver(() => [TargetType], {
    description:
      'In force on that day, of this unit or shared down to it from above; nearest first.',
  })
  async targets(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<TargetRow[]> {
    return [...(await loaders.targetsInForce.load({ id: unit.path, day: unit.asOf }))]
  }

  @FieldResolver(() => [TargetType], {
    description:
      'Waiting for an answer today, of this unit or one directly below; the oldest 100 first.',
  })
  proposedTargets(@Root() { id }: UnitRow, @Ctx() { loaders }: Context): Promise<TargetRow[]> {
    return loaders.proposedTargets.load(id)
  }
}
