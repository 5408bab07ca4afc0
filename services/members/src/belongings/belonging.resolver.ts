import { Ctx, FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { BelongingType } from './belonging.graphql.ts'
import type { BelongingRow } from './belonging.queries.ts'

@Resolver(() => BelongingType)
export class BelongingResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit of that time.' })
  unit(@Root() belonging: BelongingRow): UnitType {
    return unitStub(belonging.unitId)
  }
}

@Resolver(() => PersonType)
export class PersonBelongingsResolver {
  @FieldResolver(() => [BelongingType], {
    nullable: true,
    description: 'Where the member belonged, oldest first; never two at once.',
  })
  belongings(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.belongings.load(id)
  }
}
