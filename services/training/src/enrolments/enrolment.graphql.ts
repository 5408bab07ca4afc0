import type { LocalDate } from '@ket-nap/kernel'
import {
  Field,
  ID,
  InputType,
  Int,
  literalEnum,
  LocalDateScalar,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { InferEntity } from '@mikro-orm/postgresql'
import type { EnrolmentEntity } from './enrolment.entity.ts'
import type { EnrolmentStage } from './enrolment.workflow.ts'

const EnrolmentStageEnum = literalEnum<EnrolmentStage>(
  'EnrolmentStage',
  'Where somebody stands in a class.',
  {
    CONFIRMED: 'Has a seat (có chỗ).',
    WAITING: 'Waits for a seat (chờ chỗ).',
    WITHDRAWN: 'Was taken off (rút).',
    PASSED: 'Passed (đạt).',
    FAILED: 'Did not pass (không đạt).',
  },
)

@ObjectType('Enrolment', { description: "Somebody's place in a class." })
export class EnrolmentType implements Pick<
  InferEntity<typeof EnrolmentEntity>,
  'id' | 'stage' | 'waitingNumber' | 'enrolledOn'
> {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => EnrolmentStageEnum, { description: 'Where it stands.' })
  stage!: EnrolmentStage
  @Field(() => Int, { nullable: true, description: 'Place in the waiting list.' })
  waitingNumber!: number | null
  @Field(() => LocalDateScalar, { description: 'Day on which it was entered.' })
  enrolledOn!: LocalDate
}

const KEY = 'The same key twice is done once and answers the same.'

@InputType('EnrolPeopleInput', { description: 'People for a class, in their order.' })
export class EnrolPeopleInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The class.' })
  classId!: string
  @Field(() => [ID], { description: 'Up to 200 people, each once.' })
  personIds!: string[]
}

@InputType('WithdrawEnrolmentInput', { description: 'Somebody who does not take part.' })
export class WithdrawEnrolmentInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The enrolment.' })
  enrolmentId!: string
  @Field(() => String, { description: 'Why, up to 500 characters.' })
  reason!: string
}

@InputType('ChangeClassSeatsInput', { description: 'Another number of seats.' })
export class ChangeClassSeatsInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The class.' })
  classId!: string
  @Field(() => Int, { description: 'Seats in all, not fewer than are taken or shared out.' })
  seats!: number
}

@InputType('SeatShareInput', { description: 'Seats for the people of a unit.' })
export class SeatShareInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string
  @Field(() => Int, { description: 'Seats; 0 gives back what is not taken.' })
  seats!: number
}

@InputType('ShareSeatsInput', { description: 'How seats are shared out.' })
export class ShareSeatsInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The class.' })
  classId!: string
  @Field(() => [SeatShareInput], {
    description: 'Up to 200 units, each once; a unit that is not named keeps what it has.',
  })
  shares!: SeatShareInput[]
}
