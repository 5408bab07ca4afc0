import { Ctx, FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { OpeningType } from './opening.graphql.ts'
import type { OpeningRow } from './opening.queries.ts'

@Resolver(() => OpeningType)
export class OpeningResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Unit of the post; null for a unit outside the reach of the viewer.',
  })
  async unitName(@Root() { unitId }: OpeningRow, @Ctx() { loaders }: Context) {
    const unit = await loaders.unitName.load(unitId)
    return unit?.name ?? null
  }
}

@Resolver(() => PersonType)
export class PersonOpeningsResolver {
  @FieldResolver(() => [OpeningType], {
    nullable: true,
    description: 'Latest openings of this person, for posts that may see them.',
  })
  openings(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.openings.load(id)
  }
}
