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
import { recordTarget } from './target.commands.ts'
import type { TargetRow } from './target.entity.ts'
import { RecordTargetInput, TargetPayload, TargetType } from './target.graphql.ts'

@Resolver(() => TargetType)
export class TargetResolver {
  @FieldResolver(() => UnitType, { description: 'The unit that it is set for, as it is today.' })
  unit(@Root() { unitId }: TargetRow, @Ctx() { loaders, today }: Context) {
    return loaders.unit.load({ id: unitId, day: today })
  }

  @Mutation(() => TargetPayload, {
    nullable: true,
    description: 'Records a goal that a directive sets for a unit.',
  })
  async recordTarget(
    @Arg('input', () => RecordTargetInput, { description: 'What is to be done.' })
    input: RecordTargetInput,
    @Ctx() context: Context,
  ): Promise<TargetPayload> {
    const outcome = await recordTarget(context, { ...input })
    if (!outcome.ok) return { target: null, objections: toObjectionTypes(outcome.objections) }
    const target = await context.loaders.target.load(outcome.value.targetId)
    return { target, objections: [] }
  }
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
}
