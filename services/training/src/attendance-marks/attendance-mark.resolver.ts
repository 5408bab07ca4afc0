import {
  Arg,
  Ctx,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { ClassSessionType } from '../sessions/class-session.graphql.ts'
import type { ClassSessionRow } from '../sessions/class-session.queries.ts'
import { markAttendance } from './attendance-mark.commands.ts'
import {
  AttendanceMarkType,
  AttendancePayload,
  MarkAttendanceInput,
} from './attendance-mark.graphql.ts'

@Resolver(() => ClassSessionType)
export class AttendanceResolver {
  @FieldResolver(() => [AttendanceMarkType], {
    description: 'The mark that counts of each, of people whose enrolment is seen.',
  })
  attendance(@Root() { id }: ClassSessionRow, @Ctx() { loaders }: Context) {
    return loaders.attendance.load(id)
  }

  @Mutation(() => AttendancePayload, {
    nullable: true,
    description: 'Stores who was at a session; a mark that came before changes nothing.',
  })
  async markAttendance(
    @Arg('input', () => MarkAttendanceInput, { description: 'The marks.' })
    input: MarkAttendanceInput,
    @Ctx() context: Context,
  ) {
    const marks = input.marks.map(mark => ({ ...mark }))
    const outcome = await markAttendance(context, { ...input, marks })
    if (!outcome.ok) return { session: null, objections: toObjectionTypes(outcome.objections) }
    const { sessionId } = outcome.value
    return { session: await context.loaders.classSession.load(sessionId), objections: [] }
  }
}
