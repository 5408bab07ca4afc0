import type { Page } from '@ket-nap/subgraph'
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { CourseType } from '../courses/course.graphql.ts'
import { getCourse, type CourseRow } from '../courses/course.queries.ts'
import { UnitType } from '../units/unit.graphql.ts'
import {
  TrainingClassConnection,
  TrainingClassesArgs,
  TrainingClassType,
} from './training-class.graphql.ts'
import { listClasses, type TrainingClassRow } from './training-class.queries.ts'

@Resolver(() => TrainingClassType)
export class TrainingClassResolver {
  @Query(() => TrainingClassConnection, {
    nullable: true,
    description: "Classes of organisers in the viewer's reach or above it, newest first.",
  })
  trainingClasses(
    @Args(() => TrainingClassesArgs) args: TrainingClassesArgs,
    @Ctx() { db, viewer }: Context,
  ): Promise<Page<TrainingClassRow>> {
    return listClasses(db, { ...args, scope: viewer.scope })
  }

  @Query(() => TrainingClassType, {
    nullable: true,
    description: 'One class; null when unknown or out of reach.',
  })
  trainingClass(
    @Arg('id', () => ID, { description: 'Key of the class.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<TrainingClassRow | null> {
    return loaders.trainingClass.load(id)
  }

  @FieldResolver(() => CourseType, { description: 'What is taught.' })
  course(
    @Root() { courseKind }: TrainingClassRow,
    @Ctx() { loaders }: Context,
  ): Promise<CourseRow> {
    return getCourse(loaders.courses, courseKind)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit whose centre teaches.' })
  organiser(@Root() { unitId }: TrainingClassRow): UnitType {
    return { id: unitId }
  }

  @FieldResolver(() => Int, {
    description: "Certificates of this class on record, of people in the viewer's reach.",
  })
  certificateCount(@Root() { id }: TrainingClassRow, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.certificateCount.load(id)
  }
}
