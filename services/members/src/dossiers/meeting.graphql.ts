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
import { termEnum } from '../codes/term.ts'
import {
  FORM_OF_VOTE,
  ITEM,
  VOTING_ORGAN,
  type FormOfVote,
  type Item,
  type VotingOrgan,
} from '../meetings/meeting.workflow.ts'
import { ProbationType } from '../probations/probation.graphql.ts'

const VotingOrganEnum = termEnum('VotingOrgan', 'Organ that votes on dossiers.', VOTING_ORGAN)
const FormOfVoteEnum = termEnum('FormOfVote', 'How was voted; the meeting chooses.', FORM_OF_VOTE)
const MeetingItemEnum = termEnum('MeetingItemKind', 'What an item of the agenda is about.', ITEM)

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
  @Field(() => FormOfVoteEnum, { description: 'How was voted.' })
  formOfVote!: FormOfVote
  @Field(() => Int, { description: 'Voters who came.' })
  present!: number
  @Field(() => Int, { description: 'Exempt members who came: only then they count.' })
  exemptPresent!: number
  @Field(() => [MeetingItemInput], { description: 'The agenda, up to 100 persons.' })
  items!: MeetingItemInput[]
}

@ObjectType('MeetingPayload', { description: 'The dossiers after the meeting, or why not.' })
export class MeetingPayload {
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
