import type { LocalDate } from '@ket-nap/kernel'
import {
  Field,
  ID,
  InputType,
  Int,
  literalEnum,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import {
  EXCLUSION,
  ORGAN,
  SEAT_FUNCTION,
  type Exclusion,
  type Organ,
  type SeatFunction,
} from '../codes/body-codes.ts'
import { termEnum } from '../codes/term.ts'
import type { BodyAction } from './body.workflow.ts'
import type { BodyRow, SeatRow, TermRow } from './body.entity.ts'

export const OrganEnum = termEnum('Organ', 'Organ of a unit that votes.', ORGAN)
const SeatFunctionEnum = termEnum('SeatFunction', 'What somebody is in a body.', SEAT_FUNCTION)
export const ExclusionEnum = termEnum('Exclusion', 'Why a voter is not counted.', EXCLUSION)
export const BodyActionEnum = literalEnum<BodyAction>(
  'BodyAction',
  'What may be done with a body.',
  {
    BEGIN_TERM: 'Begin a term; the running one ends.',
    SEAT_MEMBER: 'Seat a member.',
    END_SEAT: 'End a seat.',
  },
)

@ObjectType('BodyTerm', { description: 'A term of a body, from congress to congress.' })
export class BodyTermType implements Omit<TermRow, 'id' | 'bodyId'> {
  @Field(() => Int, { description: 'Number of the term.' })
  number!: number
  @Field(() => LocalDateScalar, { description: 'First day.' })
  from!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it no longer runs; null while it does.',
  })
  until!: LocalDate | null
}

@ObjectType('Seat', { description: 'That a member sits in a body in a period.' })
export class SeatType implements Omit<SeatRow, 'termId' | 'personId'> {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => SeatFunctionEnum, { description: 'What the person is in the body.' })
  function!: SeatFunction
  @Field(() => String, { nullable: true, description: 'What the person is in charge of.' })
  area!: string | null
  @Field(() => LocalDateScalar, { description: 'First day.' })
  from!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which the person no longer sits; null while that is open.',
  })
  until!: LocalDate | null
}

@ObjectType('Voter', { description: 'One line of a summons.' })
export class VoterType {
  @Field(() => SeatFunctionEnum, {
    nullable: true,
    description: 'What the person is in the body; null in a cell.',
  })
  function!: SeatFunction | null
  @Field(() => ExclusionEnum, {
    nullable: true,
    description: 'Why the person is not counted; null for who is.',
  })
  exclusion!: Exclusion | null
  @Field(() => Boolean, { description: 'Not counted, unless the person comes.' })
  countsIfPresent!: boolean
}

@ObjectType('Summons', {
  description:
    'Who is called to a vote on a day. Staying away does not lower the number who count.',
})
export class SummonsType {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  on!: LocalDate
  @Field(() => Int, { description: 'Those who count: the denominator of the vote.' })
  entitled!: number
  @Field(() => Int, { description: 'Those who count only when they come.' })
  ifPresent!: number
  @Field(() => Int, {
    nullable: true,
    description: 'Yes votes that are at least two thirds; null where nobody counts.',
  })
  twoThirds!: number | null
  @Field(() => Int, {
    nullable: true,
    description: 'Yes votes that are more than half; null where nobody counts.',
  })
  moreThanHalf!: number | null
}

@ObjectType('Body', { description: 'An organ of a unit that votes, as it stands on a day.' })
export class BodyType {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => OrganEnum, { description: 'Which organ of the unit it is.' })
  organ!: Organ
}

/** A body and the day on which it is looked at. */
export interface BodyOnDay extends BodyRow {
  asOf: LocalDate
}

@InputType('BeginTermInput', { description: 'A term that begins.' })
export class BeginTermInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string
  @Field(() => OrganEnum, { description: 'Which organ of the unit.' })
  organ!: Organ
  @Field(() => Int, { description: 'Number of the term, later than the last one.' })
  number!: number
  @Field(() => LocalDateScalar, { description: 'First day, not in the future.' })
  from!: LocalDate
}

@InputType('SeatMemberInput', { description: 'A member who takes a seat.' })
export class SeatMemberInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string
  @Field(() => ID, { description: 'An official member of the organisation.' })
  personId!: string
  @Field(() => SeatFunctionEnum, { description: 'What the person is in the body.' })
  function!: SeatFunction
  @Field(() => String, {
    nullable: true,
    description: 'What the person is in charge of, up to 200 characters.',
  })
  area?: string | null
  @Field(() => LocalDateScalar, { description: 'First day, within a term, not in the future.' })
  from!: LocalDate
}

@InputType('EndSeatInput', { description: 'The end of a seat.' })
export class EndSeatInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The seat.' })
  seatId!: string
  @Field(() => LocalDateScalar, {
    description: 'First day on which the person no longer sits, at the latest tomorrow.',
  })
  until!: LocalDate
}

@ObjectType('BodyPayload', { description: 'The body after the command, or why it was refused.' })
export class BodyPayload {
  @Field(() => BodyType, { nullable: true, description: 'The body as of today.' })
  body!: BodyOnDay | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
