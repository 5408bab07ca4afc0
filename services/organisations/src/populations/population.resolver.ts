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
import { UnitPayload, UnitType } from '../units/unit.graphql.ts'
import { recordPopulation } from './population.commands.ts'
import type { PopulationRow } from './population.entity.ts'
import { PopulationType, RecordPopulationInput } from './population.graphql.ts'

@Resolver(() => UnitType)
export class PopulationResolver {
  @FieldResolver(() => PopulationType, {
    nullable: true,
    description: 'The last count on or before the day.',
  })
  async population(@Root() unit: UnitRow, @Ctx() { loaders }: Context) {
    const series = await loaders.populations.load(unit.id)
    return series.findLast(({ on }) => on <= unit.asOf) ?? null
  }

  @FieldResolver(() => [PopulationType], { description: 'All counts, oldest first.' })
  populations(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<PopulationRow[]> {
    return loaders.populations.load(unit.id)
  }

  @Mutation(() => UnitPayload, {
    nullable: true,
    description: "Records a count of a unit's inhabitants; one of the same day is superseded.",
  })
  async recordPopulation(
    @Arg('input', () => RecordPopulationInput, { description: 'What is to be done.' })
    input: RecordPopulationInput,
    @Ctx() context: Context,
  ): Promise<UnitPayload> {
    const outcome = await recordPopulation(context, { ...input })
    if (!outcome.ok) return { unit: null, objections: toObjectionTypes(outcome.objections) }
    const key = { id: outcome.value.unitId, day: context.today }
    return { unit: await context.loaders.unit.load(key), objections: [] }
  }
}
