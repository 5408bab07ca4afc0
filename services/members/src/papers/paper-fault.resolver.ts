import { Args, Ctx, FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { readPeriod } from '../periods/period.policy.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { PaperFaultsArgs, PaperFaultsType, UnitPaperFaultsType } from './paper-fault.graphql.ts'
import { countPaperFaults, type PaperFaults, type UnitPaperFaults } from './paper-fault.queries.ts'

@Resolver(() => UnitType)
export class UnitPaperFaultsResolver {
  @FieldResolver(() => PaperFaultsType, {
    nullable: true,
    description: 'Faults found in the dossiers of the unit and everything below, by kind and unit.',
  })
  async paperFaults(
    @Args(() => PaperFaultsArgs) period: PaperFaultsArgs,
    @Root() { id }: UnitType,
    @Ctx() { db, loaders, today }: Context,
  ): Promise<PaperFaults | null> {
    const place = await loaders.place(today).load(id)
    if (!place) return null
    const children = await loaders.children(today).load(id)
    const below = await Promise.all(children.map(child => loaders.place(today).load(child)))
    const places = [place, ...below.filter(child => child !== null)]
    return countPaperFaults(db, { places, asOf: today, today }, readPeriod(period))
  }
}

@Resolver(() => UnitPaperFaultsType)
export class PaperFaultsUnitResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit.' })
  unit(@Root() { unitId }: UnitPaperFaults): UnitType {
    return unitStub(unitId)
  }
}
