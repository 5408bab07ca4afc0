import {
  Arg,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import { ClassPayload, TrainingClassType } from '../classes/training-class.graphql.ts'
import type { TrainingClassRow } from '../classes/training-class.queries.ts'
import type { Context } from '../context.ts'
import {
  addLecturer,
  cancelSession,
  scheduleSessions,
  type SessionResult,
} from './class-session.commands.ts'
import {
  AddLecturerInput,
  CancelSessionInput,
  ClassSessionType,
  LecturerPayload,
  LecturerType,
  ScheduleSessionsInput,
  type SessionInput,
} from './class-session.graphql.ts'
import type { PlannedSession } from './class-session.policy.ts'
import { listLecturers, type ClassSessionRow } from './class-session.queries.ts'

@Resolver(() => ClassSessionType)
export class ClassSessionResolver {
  @Query(() => ClassSessionType, {
    nullable: true,
    description: 'One session; null when unknown or out of reach.',
  })
  classSession(
    @Arg('id', () => ID, { description: 'Key of the session.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<ClassSessionRow | null> {
    return loaders.classSession.load(id)
  }

  @Query(() => [LecturerType], {
    nullable: true,
    description: 'Lecturers whom this post may put into a schedule, by name.',
  })
  lecturers(@Ctx() { db, viewer }: Context) {
    return listLecturers(db, viewer)
  }

  @FieldResolver(() => TrainingClassType, {
    name: 'class',
    nullable: true,
    description: 'The class.',
  })
  ofClass(@Root() { classId }: ClassSessionRow, @Ctx() { loaders }: Context) {
    return loaders.trainingClass.load(classId)
  }

  @FieldResolver(() => LecturerType, { nullable: true, description: 'Who teaches.' })
  lecturer(@Root() { lecturerId }: ClassSessionRow, @Ctx() { loaders }: Context) {
    return lecturerId ? loaders.lecturer.load(lecturerId) : null
  }

  @FieldResolver(() => ClassSessionType, {
    nullable: true,
    description: 'The session for which it makes up.',
  })
  replaces(@Root() { replacesId }: ClassSessionRow, @Ctx() { loaders }: Context) {
    return replacesId ? loaders.classSession.load(replacesId) : null
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description: 'Adds sessions to a class. All of them, or nothing.',
  })
  async scheduleSessions(
    @Arg('input', () => ScheduleSessionsInput, { description: 'When and where.' })
    input: ScheduleSessionsInput,
    @Ctx() context: Context,
  ) {
    const sessions = input.sessions.map(plannedOf)
    return answer(context, await scheduleSessions(context, { ...input, sessions }))
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description: 'Takes a session out of the schedule.',
  })
  async cancelSession(
    @Arg('input', () => CancelSessionInput, { description: 'Which one.' })
    input: CancelSessionInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await cancelSession(context, { ...input }))
  }

  @Mutation(() => LecturerPayload, {
    nullable: true,
    description: 'Notes a lecturer whom the centre of the post asks to teach.',
  })
  async addLecturer(
    @Arg('input', () => AddLecturerInput, { description: 'Who.' }) input: AddLecturerInput,
    @Ctx() context: Context,
  ) {
    const outcome = await addLecturer(context, { ...input })
    if (!outcome.ok) return { lecturer: null, objections: toObjectionTypes(outcome.objections) }
    const { lecturerId } = outcome.value
    return { lecturer: await context.loaders.lecturer.load(lecturerId), objections: [] }
  }
}

const plannedOf = (session: SessionInput): PlannedSession => ({
  heldOn: session.heldOn,
  startsMinute: session.startsMinute,
  endsMinute: session.endsMinute,
  lesson: session.lesson ?? null,
  place: session.place ?? null,
  lecturerId: session.lecturerId ?? null,
  replacesId: session.replacesId ?? null,
})

async function answer({ loaders }: Context, outcome: SessionResult) {
  if (!outcome.ok) return { trainingClass: null, objections: toObjectionTypes(outcome.objections) }
  const { classId } = outcome.value
  loaders.classSessions.clear(classId)
  return { trainingClass: await loaders.trainingClass.load(classId), objections: [] }
}

@Resolver(() => TrainingClassType)
export class ClassSessionsResolver {
  @FieldResolver(() => [ClassSessionType], {
    description: 'In the order of time, those taken out too.',
  })
  sessions(@Root() { id }: TrainingClassRow, @Ctx() { loaders }: Context) {
    return loaders.classSessions.load(id)
  }
}
