import {
  Args,
  Ctx,
  FieldResolver,
  Query,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { OpeningArgs, OpeningType, PersonOpeningType } from './opening.graphql.ts'
import { LOG_STOPPED, reasonDetail, reasonToOpen } from './opening.policy.ts'
import type { OpenedPerson, OpeningRow } from './opening.queries.ts'

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
  @Query(() => PersonType, {
    nullable: true,
    description:
      'Opens a person for a case under way, which is found here, or for a purpose that is stated; null without either, and `personOpening` tells why. Audited with the reason before the answer leaves.',
  })
  async person(
    @Args(() => OpeningArgs) asked: OpeningArgs,
    @Ctx() context: Context,
  ): Promise<OpenedPerson | null> {
    const found = await judgeOpening(context, asked)
    return found?.judged.ok ? { ...found.person, openedFor: found.judged.value } : null
  }

  @Query(() => PersonOpeningType, {
    nullable: true,
    description: 'What `person` with the same arguments is opened for; null where nobody is.',
  })
  async personOpening(
    @Args(() => OpeningArgs) asked: OpeningArgs,
    @Ctx() context: Context,
  ): Promise<PersonOpeningType | null> {
    const found = await judgeOpening(context, asked)
    if (!found) return null
    const { person, judged } = found
    const nothing = { caseKind: null, caseId: null, purpose: null }
    return {
      fullName: person.fullName,
      ...nothing,
      ...(judged.ok ? reasonDetail(judged.value) : {}),
      objections: judged.ok ? [] : toObjectionTypes(judged.objections),
    }
  }

  @FieldResolver(() => [OpeningType], {
    nullable: true,
    description: 'Latest openings of this person, for posts that may see them.',
  })
  openings(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.openings.load(id)
  }
}

async function judgeOpening(
  { loaders, viewer, heads }: Pick<Context, 'loaders' | 'viewer' | 'heads'>,
  { id, purpose = null }: OpeningArgs,
) {
  const person = await loaders.person.load(id)
  if (!person) return null
  if (heads.state === 'CLOSED') return { person, judged: LOG_STOPPED }
  const cases = await loaders.casesUnderWay.load(id)
  return { person, judged: reasonToOpen(cases, { purpose, role: viewer.post.role }) }
}
