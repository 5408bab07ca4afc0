import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from '@ket-nap/subgraph/graphql'
import { isUuid } from '@ket-nap/subgraph'
import { AdmissionType } from '../admissions/admission.graphql.ts'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import { ProbationType } from '../probations/probation.graphql.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import {
  MeetingAttendeeType,
  MeetingOrganType,
  MeetingType,
  MeetingVoteType,
} from './meeting.graphql.ts'
import { meetingOrgans } from './meeting.workflow.ts'
import type { AttendeeRow, MeetingRow, MeetingVoteRow } from './meeting.queries.ts'

@Resolver(() => MeetingType)
export class HeldMeetingResolver {
  @Query(() => MeetingType, {
    nullable: true,
    description: 'A meeting as it was recorded; null out of reach.',
  })
  meeting(
    @Arg('id', () => ID, { description: 'Key of the meeting.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return isUuid(id) ? loaders.meeting.load(id) : null
  }

  @Query(() => [MeetingOrganType], {
    nullable: true,
    description: 'Every organ that votes, those of the post first.',
  })
  meetingOrgans(@Ctx() { viewer }: Context) {
    return meetingOrgans(viewer.post.role)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit whose organ met.' })
  unit(@Root() { unitId }: MeetingRow): UnitType {
    return unitStub(unitId)
  }

  @FieldResolver(() => [MeetingAttendeeType], {
    description: 'Everybody summoned, by name; empty where only numbers were told.',
  })
  attendees(@Root() { id }: MeetingRow, @Ctx() { loaders }: Context) {
    return loaders.attendees.load(id)
  }

  @FieldResolver(() => [MeetingVoteType], { description: 'What was voted on, in its order.' })
  votes(@Root() { id }: MeetingRow, @Ctx() { loaders }: Context) {
    return loaders.meetingVotes.load(id)
  }
}

@Resolver(() => MeetingAttendeeType)
export class MeetingAttendeeResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who was summoned; null for somebody who has moved out of reach.',
  })
  person(@Root() { personId }: AttendeeRow, @Ctx() { loaders }: Context) {
    return loaders.person.load(personId)
  }
}

@Resolver(() => MeetingVoteType)
export class MeetingVoteResolver {
  @FieldResolver(() => AdmissionType, { nullable: true, description: 'The candidate.' })
  admission(@Root() { admissionId }: MeetingVoteRow, @Ctx() { loaders }: Context) {
    return admissionId && loaders.admission.load(admissionId)
  }

  @FieldResolver(() => ProbationType, { nullable: true, description: 'The probationary member.' })
  probation(@Root() { probationId }: MeetingVoteRow, @Ctx() { loaders }: Context) {
    return probationId && loaders.probation.load(probationId)
  }
}
