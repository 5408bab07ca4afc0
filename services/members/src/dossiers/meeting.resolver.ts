import { Arg, Ctx, Mutation, Resolver, toObjectionTypes } from '@ket-nap/subgraph/graphql'
import { AdmissionType } from '../admissions/admission.graphql.ts'
import type { Context } from '../context.ts'
import { recordMeeting } from './meeting.commands.ts'
import { MeetingPayload, RecordMeetingInput } from './meeting.graphql.ts'

@Resolver(() => AdmissionType)
export class MeetingResolver {
  @Mutation(() => MeetingPayload, {
    nullable: true,
    description:
      'Records a meeting with everybody it voted on: all of them, or nothing. A vote short of its share is recorded too.',
  })
  async recordMeeting(
    @Arg('input', () => RecordMeetingInput, { description: 'The meeting.' })
    input: RecordMeetingInput,
    @Ctx() context: Context,
  ) {
    const outcome = await recordMeeting(context, input)
    if (!outcome.ok) return { objections: toObjectionTypes(outcome.objections) }
    const { loaders } = context
    const [meeting, admissions, probations] = await Promise.all([
      loaders.meeting.load(outcome.value.meetingId),
      loaders.admission.loadMany(input.items.flatMap(({ admissionId }) => admissionId ?? [])),
      loaders.probation.loadMany(input.items.flatMap(({ probationId }) => probationId ?? [])),
    ])
    return { meeting, admissions, probations, objections: [] }
  }
}
