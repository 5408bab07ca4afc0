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
    if (!outcome.ok) return { admissions: null, objections: toObjectionTypes(outcome.objections) }
    const ids = input.items.map(({ admissionId }) => admissionId)
    const found = await context.loaders.admission.loadMany(ids)
    return { admissions: found, objections: [] }
  }
}
