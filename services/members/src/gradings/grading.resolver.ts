import {
  Arg,
  Ctx,
  FieldResolver,
  Int,
  Mutation,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { MemberType } from '../members/member.graphql.ts'
import type { MemberRow } from '../members/member.queries.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { gradeMembers } from './grading.commands.ts'
import { GradeMembersInput, GradeMembersPayload, GradingType } from './grading.graphql.ts'

@Resolver(() => PersonType)
export class PersonGradingsResolver {
  @FieldResolver(() => [GradingType], {
    nullable: true,
    description: 'What the member was graded, the latest year first.',
  })
  gradings(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.gradings.load(id)
  }

  @Mutation(() => GradeMembersPayload, {
    nullable: true,
    description:
      'Records what the organ of the post graded its members for a year: all of them, or nothing.',
  })
  async gradeMembers(
    @Arg('input', () => GradeMembersInput, { description: 'What is to be done.' })
    input: GradeMembersInput,
    @Ctx() context: Context,
  ) {
    const outcome = await gradeMembers(context, { ...input })
    if (!outcome.ok) return { people: null, objections: toObjectionTypes(outcome.objections) }
    const { loaders } = context
    const personIds = input.grades.map(({ personId }) => personId)
    for (const id of personIds) loaders.gradings.clear(id)
    return { people: await loaders.person.loadMany(personIds), objections: [] }
  }
}

@Resolver(() => MemberType)
export class MemberGradingResolver {
  @FieldResolver(() => GradingType, {
    nullable: true,
    description: 'What the member was graded for a year; null while nothing is on record.',
  })
  async grading(
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Root() { id }: MemberRow,
    @Ctx() { loaders }: Context,
  ) {
    const gradings = await loaders.gradings.load(id)
    return gradings.find(each => each.year === year) ?? null
  }
}
