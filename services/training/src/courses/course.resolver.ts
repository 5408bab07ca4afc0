import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { ruleOn } from '../policies/policy-version.policy.ts'
import { CertificateValidityType, CourseType, OnDayArgs } from './course.graphql.ts'
import { listCourses, type CourseRow } from './course.queries.ts'

@Resolver(() => CourseType)
export class CourseResolver {
  @Query(() => [CourseType], {
    nullable: true,
    description: 'The courses in the order in which people attend them.',
  })
  courses(@Ctx() { loaders }: Context): Promise<CourseRow[]> {
    return listCourses(loaders.courses)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Months a certificate is valid on that day's policy; null = does not lapse.",
  })
  async validityMonths(
    @Root() course: CourseRow,
    @Args(() => OnDayArgs) args: OnDayArgs,
    @Ctx() context: Context,
  ): Promise<number | null> {
    return (await this.validity(course, args, context)).months
  }

  @FieldResolver(() => CertificateValidityType, {
    description: 'How long a certificate counts, with the rule it comes from.',
  })
  async validity(
    @Root() { kind }: CourseRow,
    @Args(() => OnDayArgs) { on }: OnDayArgs,
    @Ctx() { loaders, today }: Context,
  ): Promise<CertificateValidityType> {
    return ruleOn(await loaders.validityRules(), kind, on ?? today)
  }
}
