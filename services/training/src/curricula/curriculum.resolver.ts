import { Ctx, FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { CurriculumLessonType, CurriculumType } from './curriculum.graphql.ts'

@Resolver(() => CurriculumType)
export class CurriculumResolver {
  @FieldResolver(() => [CurriculumLessonType], { description: 'In their order.' })
  lessons(@Root() { id }: CurriculumType, @Ctx() { loaders }: Context) {
    return loaders.lessons.load(id)
  }
}
