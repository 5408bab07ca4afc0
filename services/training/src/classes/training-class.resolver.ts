import { listActions } from '@ket-nap/kernel'
import type { Page } from '@ket-nap/subgraph'
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { CourseType } from '../courses/course.graphql.ts'
import { getCourse, type CourseRow } from '../courses/course.queries.ts'
import { CurriculumType } from '../curricula/curriculum.graphql.ts'
import { UnitType } from '../units/unit.graphql.ts'
import {
  cancelClass,
  openClass,
  planClass,
  startClass,
  type ClassResult,
} from './training-class.commands.ts'
import {
  CancelClassInput,
  ClassPayload,
  OpenClassInput,
  PlanClassInput,
  PossibleClassActionType,
  SeatShareType,
  StartClassInput,
  TrainingClassConnection,
  TrainingClassesArgs,
  TrainingClassType,
} from './training-class.graphql.ts'
import { runsClass } from './training-class.policy.ts'
import { listClasses, type SeatShareRow, type TrainingClassRow } from './training-class.queries.ts'
import { TRAINING_CLASS } from './training-class.workflow.ts'

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

  @FieldResolver(() => CurriculumType, {
    nullable: true,
    description: 'The lessons of its opening day; null of a class that came by a file.',
  })
  curriculum(@Root() { curriculumId }: TrainingClassRow, @Ctx() { loaders }: Context) {
    return curriculumId ? loaders.curriculum.load(curriculumId) : null
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

  @FieldResolver(() => Int, { description: 'Seats taken.' })
  async seatsTaken(@Root() { id, openTaken }: TrainingClassRow, @Ctx() { loaders }: Context) {
    const shares = await loaders.seatShares.load(id)
    return shares.reduce((sum, { taken }) => sum + taken, openTaken)
  }

  @FieldResolver(() => [SeatShareType], { description: 'Seats that are kept for units.' })
  seatShares(
    @Root() { id }: TrainingClassRow,
    @Ctx() { loaders }: Context,
  ): Promise<SeatShareRow[]> {
    return loaders.seatShares.load(id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether this post runs the class.' })
  isRunHere(@Root() found: TrainingClassRow, @Ctx() { viewer }: Context): boolean {
    return runsClass(viewer, found)
  }

  @FieldResolver(() => [PossibleClassActionType], {
    description: 'Steps that this post may take, each with what stands in its way.',
  })
  async actions(@Root() found: TrainingClassRow, @Ctx() { loaders, today, viewer }: Context) {
    if (!runsClass(viewer, found)) return []
    const facts = await loaders.classFacts(found, today)
    const standing = { stage: found.stage, actors: [viewer.post.role] }
    return listActions(TRAINING_CLASS, standing, () => [facts]).map(({ action, objections }) => ({
      action,
      objections: toObjectionTypes(objections),
    }))
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description: 'Plans a class of the unit of the post.',
  })
  async planClass(
    @Arg('input', () => PlanClassInput, { description: 'The plan.' }) input: PlanClassInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await planClass(context, { ...input }))
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description: 'Opens a planned class by its decision; from now on people are sent to it.',
  })
  async openClass(
    @Arg('input', () => OpenClassInput, { description: 'The decision.' }) input: OpenClassInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await openClass(context, { ...input }))
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description: 'Begins to teach; from now on attendance is taken.',
  })
  async startClass(
    @Arg('input', () => StartClassInput, { description: 'Which class.' }) input: StartClassInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await startClass(context, { ...input }))
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description: 'Gives a class up before it was taught.',
  })
  async cancelClass(
    @Arg('input', () => CancelClassInput, { description: 'Which class, and why.' })
    input: CancelClassInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await cancelClass(context, { ...input }))
  }
}

async function answer({ loaders }: Context, outcome: ClassResult) {
  if (!outcome.ok) return { trainingClass: null, objections: toObjectionTypes(outcome.objections) }
  return {
    trainingClass: await loaders.trainingClass.load(outcome.value.classId),
    objections: [],
  }
}

@Resolver(() => SeatShareType)
export class SeatShareResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit.' })
  unit(@Root() { unitId }: SeatShareRow): UnitType {
    return { id: unitId }
  }
}
