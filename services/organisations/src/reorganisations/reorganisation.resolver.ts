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
import { UnitKindEnum } from '../units/unit-enums.graphql.ts'
import type { UnitKind } from '../units/unit.workflow.ts'
import { UnitPayload, UnitType } from '../units/unit.graphql.ts'
import { closeUnit } from './closing.commands.ts'
import { foundUnit, moveUnit, renameUnit, type TreeResult } from './reorganisation.commands.ts'
import {
  CloseUnitInput,
  FoundUnitInput,
  MoveUnitInput,
  RenameUnitInput,
} from './reorganisation.graphql.ts'
import { kindsUnder } from './reorganisation.workflow.ts'

@Resolver(() => UnitType)
export class ReorganisationResolver {
  @FieldResolver(() => [UnitKindEnum], {
    description: 'Kinds that may be founded under it today, from the top of the tree down.',
  })
  childKinds(@Root() { kind }: UnitRow, @Ctx() { today }: Context): readonly UnitKind[] {
    return kindsUnder(kind, today)
  }

  @Mutation(() => UnitPayload, { nullable: true, description: 'Founds a unit under another one.' })
  async foundUnit(
    @Arg('input', () => FoundUnitInput, { description: 'What is to be done.' })
    input: FoundUnitInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await foundUnit(context, { ...input }))
  }

  @Mutation(() => UnitPayload, { nullable: true, description: 'Gives a unit another name.' })
  async renameUnit(
    @Arg('input', () => RenameUnitInput, { description: 'What is to be done.' })
    input: RenameUnitInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await renameUnit(context, { ...input }))
  }

  @Mutation(() => UnitPayload, {
    nullable: true,
    description: 'Puts a unit, with everything below it, under another one.',
  })
  async moveUnit(
    @Arg('input', () => MoveUnitInput, { description: 'What is to be done.' }) input: MoveUnitInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await moveUnit(context, { ...input }))
  }

  @Mutation(() => UnitPayload, {
    nullable: true,
    description: 'Ends a unit. What stands below it must have gone, or goes to the only successor.',
  })
  async closeUnit(
    @Arg('input', () => CloseUnitInput, { description: 'What is to be done.' })
    input: CloseUnitInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await closeUnit(context, { ...input }))
  }
}

async function payload({ loaders }: Context, outcome: TreeResult): Promise<UnitPayload> {
  if (!outcome.ok) return { unit: null, objections: toObjectionTypes(outcome.objections) }
  const { unitId, asOf } = outcome.value
  return { unit: await loaders.unit.load({ id: unitId, day: asOf }), objections: [] }
}
