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
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { correctGrading } from './grading-correction.commands.ts'
import { gradingsBefore, mayCorrect, standingGradings } from './grading-correction.policy.ts'
import { gradeMembers } from './grading.commands.ts'
import {
  CorrectGradingInput,
  CorrectGradingPayload,
  GradeMembersInput,
  GradeMembersPayload,
  GradingType,
} from './grading.graphql.ts'
import type { StoredGrading } from './grading.entity.ts'

@Resolver(() => PersonType)
export class PersonGradingsResolver {
  @FieldResolver(() => [GradingType], {
    nullable: true,
    description: 'What counts for each year, the latest first.',
  })
  async gradings(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return standingGradings(await loaders.gradings.load(id))
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

@Resolver(() => GradingType)
export class GradingResolver {
  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'The unit of the post in which it was recorded.',
  })
  postUnit(@Root() { postUnitId }: StoredGrading): UnitType | null {
    return postUnitId ? unitStub(postUnitId) : null
  }

  @FieldResolver(() => [GradingType], {
    description: 'What stood before it was corrected, the latest first; empty: nothing.',
  })
  async earlier(@Root() grading: StoredGrading, @Ctx() { loaders }: Context) {
    return gradingsBefore(grading, await loaders.gradings.load(grading.personId))
  }

  @FieldResolver(() => Boolean, { description: 'Whether this post may correct it.' })
  async mayCorrect(@Root() grading: StoredGrading, @Ctx() { loaders, viewer }: Context) {
    const standing = standingGradings(await loaders.gradings.load(grading.personId))
    return standing.some(({ id }) => id === grading.id) && mayCorrect(viewer.post, grading)
  }

  @Mutation(() => CorrectGradingPayload, {
    nullable: true,
    description: 'Puts another grade in the place of a wrong one, which stays on record.',
  })
  async correctGrading(
    @Arg('input', () => CorrectGradingInput, { description: 'What is to be done.' })
    input: CorrectGradingInput,
    @Ctx() context: Context,
  ) {
    const outcome = await correctGrading(context, { ...input })
    if (!outcome.ok) return { person: null, objections: toObjectionTypes(outcome.objections) }
    const { loaders } = context
    const { personId } = outcome.value
    loaders.gradings.clear(personId)
    return { person: await loaders.person.load(personId), objections: [] }
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
    const gradings = standingGradings(await loaders.gradings.load(id))
    return gradings.find(each => each.year === year) ?? null
  }
}
