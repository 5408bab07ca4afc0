import { Ctx, FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { BadgeType } from './badge.graphql.ts'
import type { BadgeRow } from './badge.queries.ts'

@Resolver(() => BadgeType)
export class BadgeResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that it counts for.' })
  unit(@Root() badge: BadgeRow): UnitType {
    return unitStub(badge.unitId)
  }
}

@Resolver(() => PersonType)
export class PersonBadgesResolver {
  @FieldResolver(() => [BadgeType], { nullable: true, description: 'Badges, oldest first.' })
  badges(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.badges.load(id)
  }
}
