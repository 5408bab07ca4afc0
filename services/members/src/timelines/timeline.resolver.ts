import { Ctx, FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { PersonEventType } from './timeline.graphql.ts'
import { readTimeline, type PersonEvent } from './timeline.queries.ts'

@Resolver(() => PersonEventType)
export class PersonEventResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'Where it happened.' })
  unit(@Root() { unitId }: PersonEvent): UnitType | null {
    return unitId === null ? null : unitStub(unitId)
  }
}

@Resolver(() => PersonType)
export class PersonTimelineResolver {
  @FieldResolver(() => [PersonEventType], {
    nullable: true,
    description: "Everything dated, oldest first, for the line on the person's page.",
  })
  timeline(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return readTimeline(loaders, id)
  }
}
