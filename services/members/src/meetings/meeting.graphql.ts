import type { LocalDate } from '@ket-nap/kernel'
import { Field, ID, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import { AdmissionStageEnum } from '../admissions/admission.graphql.ts'
import { ExclusionEnum } from '../bodies/body.graphql.ts'
import type { Exclusion } from '../codes/body-codes.ts'
import { termEnum } from '../codes/term.ts'
import { ProbationStageEnum } from '../probations/probation-words.graphql.ts'
import {
  FORM_OF_VOTE,
  ITEM,
  PRESENCE,
  VOTING_ORGAN,
  type FormOfVote,
  type Item,
  type MeetingOrgan,
  type Presence,
  type VotingOrgan,
} from './meeting.workflow.ts'

export const VotingOrganEnum = termEnum(
  'VotingOrgan',
  'Organ that votes on dossiers.',
  VOTING_ORGAN,
)
export const FormOfVoteEnum = termEnum(
  'FormOfVote',
  'How was voted; the meeting chooses.',
  FORM_OF_VOTE,
)
export const MeetingItemEnum = termEnum(
  'MeetingItemKind',
  'What an item of the agenda is about.',
  ITEM,
)
const PresenceEnum = termEnum('Presence', 'Whether somebody summoned came.', PRESENCE)

@ObjectType('MeetingOrgan', { description: 'What an organ votes on, and at which stages.' })
export class MeetingOrganType implements MeetingOrgan {
  @Field(() => VotingOrganEnum, { description: 'The organ.' })
  organ!: VotingOrgan
  @Field(() => Boolean, {
    description: 'The post records its meetings itself; others only from what was signed.',
  })
  isOwn!: boolean
  @Field(() => [MeetingItemEnum], { description: 'What it votes on about a candidate.' })
  items!: readonly Item[]
  @Field(() => [AdmissionStageEnum], { description: 'Stages at which dossiers wait for it.' })
  stages!: MeetingOrgan['stages']
  @Field(() => [MeetingItemEnum], { description: 'What it votes on about a probationary member.' })
  probationItems!: readonly Item[]
  @Field(() => [ProbationStageEnum], { description: 'Stages at which probations wait for it.' })
  probationStages!: MeetingOrgan['probationStages']
}

@ObjectType('MeetingAttendee', { description: 'One line of the summons, and whether they came.' })
export class MeetingAttendeeType {
  @Field(() => PresenceEnum, { description: 'Present, absent, or not counted.' })
  presence!: Presence
  @Field(() => ExclusionEnum, {
    nullable: true,
    description: 'Why the person does not count, or would not have, had they not come.',
  })
  exclusion!: Exclusion | null
}

@ObjectType('MeetingVote', { description: 'The counted vote on one person.' })
export class MeetingVoteType {
  @Field(() => MeetingItemEnum, { description: 'What was voted on.' })
  item!: Item
  @Field(() => FormOfVoteEnum, { description: 'How was voted on this person.' })
  formOfVote!: FormOfVote
  @Field(() => Int, { description: 'For.' })
  yes!: number
  @Field(() => Int, { description: 'Against.' })
  no!: number
  @Field(() => Int, { description: 'Blank or spoilt.' })
  blank!: number
  @Field(() => Int, { description: 'Votes for that were needed.' })
  needed!: number
  @Field(() => Boolean, { description: 'Whether they were reached.' })
  passed!: boolean
  @Field(() => String, { nullable: true, description: 'Number of the resolution or decision.' })
  number!: string | null
}

@ObjectType('Meeting', { description: 'One meeting of an organ, with everybody it voted on.' })
export class MeetingType {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => VotingOrganEnum, { description: 'The organ that met.' })
  organ!: VotingOrgan
  @Field(() => LocalDateScalar, { description: 'Day of the meeting.' })
  heldOn!: LocalDate
  @Field(() => FormOfVoteEnum, {
    description: 'How was voted; the vote on a person may say otherwise.',
  })
  formOfVote!: FormOfVote
  @Field(() => Int, { description: 'Those who count, whether they came or not.' })
  entitled!: number
  @Field(() => Int, { description: 'Voters who came.' })
  present!: number
}
