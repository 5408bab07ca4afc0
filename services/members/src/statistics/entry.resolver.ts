import type { LocalDate } from '@ket-nap/kernel'
import { Arg, Ctx, FieldResolver, LocalDateScalar, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { UnitFiguresType } from './figure.graphql.ts'
import type { Subject } from './figure.queries.ts'
import { readDay } from '../periods/period.policy.ts'
import { UnitStatisticsType } from './statistic.graphql.ts'
import type { UnitFigures } from './statistic.queries.ts'

@Resolver(() => UnitType)
export class UnitStatisticsEntryResolver {
  @FieldResolver(() => UnitStatisticsType, {
    nullable: true,
    description:
      'Figures of this unit and everything below, on the tree of that day; null when the unit did not exist then or is out of reach.',
  })
  async statistics(
    @Arg('asOf', () => LocalDateScalar, {
      nullable: true,
      description: 'Day of the tree; today when left out.',
    })
    asOf: LocalDate | null,
    @Root() { id }: UnitType,
    @Ctx() { loaders, today }: Context,
  ): Promise<Subject | null> {
    const day = readDay(asOf ?? today)
    const place = await loaders.place(day).load(id)
    return place && { place, asOf: day }
  }
}

@Resolver(() => UnitFiguresType)
export class UnitFiguresResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit.' })
  unit(@Root() { unitId }: UnitFigures): UnitType {
    return unitStub(unitId)
  }
}
