import type { LocalDate } from '@ket-nap/kernel'
import {
  Field,
  ID,
  InputType,
  Int,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import { AdmissionType } from '../admissions/admission.graphql.ts'
import {
  FormOfVoteEnum,
  MeetingItemEnum,
  MeetingType,
  VotingOrganEnum,
} from '../meetings/meeting.graphql.ts'
import type { FormOfVote, Item, VotingOrgan } from '../meetings/meeting.workflow.ts'
import { ProbationType } from '../probations/probation.graphql.ts'

@InputType('MeetingItemInput', { description: 'What a meeting decided about one person.' })
export class MeetingItemInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Key of the admission; this or the probation, exactly one.',
  })
  admissionId?: string | null
  @Field(() => ID, { nullable: true, description: 'Key of the probation.' })
  probationId?: string | null
  @Field(() => Int, { description: 'Version of the dossier or probation that was seen.' })
  expectedVersion!: number
  @Field(() => MeetingItemEnum, { description: 'What was voted on.' })
  item!: Item
  @Field(() => FormOfVoteEnum, {
    nullable: true,
    description: 'How was voted on this person, where not as on the others.',
  })
  formOfVote?: FormOfVote | null
  @Field(() => Int, { description: 'For.' })
  yes!: number
  @Field(() => Int, { description: 'Against.' })
  no!: number
  @Field(() => Int, { description: 'Blank or spoilt.' })
  blank!: number
  @Field(() => Int, {
    description: 'Number of the resolution or decision, through the term of the organ.',
  })
  number!: number
  @Field(() => String, { nullable: true, description: 'Reason, up to 2,000 characters.' })
  note?: string | null
  @Field(() => ID, {
    nullable: true,
    description:
      'Scan of the signed resolution; asked for where a level above enters the meeting of an organ below.',
  })
  scanId?: string | null
}

@InputType('MeetingAttendanceInput', {
  description: 'Who came, by name: everybody who counts, but for those named here.',
})
export class MeetingAttendanceInput {
  @Field(() => [ID], { description: 'Persons summoned who did not come; they still count.' })
  absentIds!: string[]
  @Field(() => [ID], { description: 'Persons who count only when they come, and came.' })
  exemptPresentIds!: string[]
  @Field(() => [ID], {
    nullable: true,
    description:
      'Persons summoned who stayed away throughout with a reason that was accepted; in a cell the rules of the day say whether they count.',
  })
  onLeaveIds?: string[] | null
}

@InputType('RecordMeetingInput', { description: 'One meeting with everybody it voted on.' })
export class RecordMeetingInput {
  @Field(() => ID, { description: 'Same key, same meeting: a repetition stores nothing.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The unit whose organ met.' })
  unitId!: string
  @Field(() => VotingOrganEnum, { description: 'The organ.' })
  organ!: VotingOrgan
  @Field(() => LocalDateScalar, { description: 'Day of the meeting.' })
  heldOn!: LocalDate
  @Field(() => FormOfVoteEnum, {
    description: 'How was voted on everybody for whom the item does not say otherwise.',
  })
  formOfVote!: FormOfVote
  @Field(() => MeetingAttendanceInput, {
    nullable: true,
    description: 'Who came, by name; the numbers follow from it. This or the numbers.',
  })
  attendance?: MeetingAttendanceInput | null
  @Field(() => Int, { nullable: true, description: 'Voters who came, where no names are told.' })
  present?: number | null
  @Field(() => Int, {
    nullable: true,
    description: 'Exempt members who came, where no names are told: only then they count.',
  })
  exemptPresent?: number | null
  @Field(() => [MeetingItemInput], { description: 'The agenda, up to 100 persons.' })
  items!: MeetingItemInput[]
}

@ObjectType('MeetingPayload', { description: 'The dossiers after the meeting, or why not.' })
export class MeetingPayload {
  @Field(() => MeetingType, {
    nullable: true,
    description: 'The meeting as recorded; null with objections.',
  })
  meeting?: MeetingType | null
  @Field(() => [AdmissionType], {
    nullable: true,
    description: 'Those voted on, as stored; null with objections.',
  })
  admissions?: AdmissionType[] | null
  @Field(() => [ProbationType], {
    nullable: true,
    description: 'Probationary members voted on, as stored; null with objections.',
  })
  probations?: ProbationType[] | null
  @Field(() => [ObjectionType], { description: 'Every reason why not; empty when recorded.' })
  objections!: ObjectionType[]
}
