import type { LocalDate } from '@ket-nap/kernel'
import { Field, ID, InputType, Int, LocalDateScalar } from '@ket-nap/subgraph/graphql'
import type {
  AppealAnswer,
  AppealLevel,
  Discipline,
  ExpulsionGround,
  InterruptionGround,
  RemovalGround,
  SelfReview,
} from '../codes/life-codes.ts'
import {
  AppealAnswerEnum,
  AppealLevelEnum,
  DisciplineEnum,
  ExpulsionGroundEnum,
  InterruptionGroundEnum,
  RemovalBallotInput,
  RemovalGroundEnum,
  SelfReviewEnum,
} from './life-fact.graphql.ts'

@InputType('LifeFactInput', { description: "What every fact of a member's life says." })
export class LifeFactInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The member.' })
  personId!: string
  @Field(() => LocalDateScalar, { description: 'The day from which it counts.' })
  on!: LocalDate
  @Field(() => String, { nullable: true, description: 'Number of the paper.' })
  documentNumber?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the paper.' })
  documentOn?: LocalDate | null
  @Field(() => String, { nullable: true, description: 'The organ that issued the paper.' })
  issuer?: string | null
}

@InputType('ExpelMemberInput', { description: 'An expulsion.' })
export class ExpelMemberInput extends LifeFactInput {
  @Field(() => ExpulsionGroundEnum, { description: 'Why.' })
  ground!: ExpulsionGround
}

@InputType('RemoveMemberInput', { description: 'A removal, with the votes that lead to it.' })
export class RemoveMemberInput extends LifeFactInput {
  @Field(() => RemovalGroundEnum, { description: 'Why.' })
  ground!: RemovalGround
  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when the cause lasts.' })
  sinceOn?: LocalDate | null
  @Field(() => SelfReviewEnum, { nullable: true, description: 'The self-review.' })
  selfReview?: SelfReview | null
  @Field(() => Int, { nullable: true, description: 'How often a self-review was asked for.' })
  selfReviewRequests?: number | null
  @Field(() => [RemovalBallotInput], { description: 'All votes, in the order of the meetings.' })
  ballots!: RemovalBallotInput[]
}

@InputType('DisciplineMemberInput', { description: 'A discipline that keeps the membership.' })
export class DisciplineMemberInput extends LifeFactInput {
  @Field(() => DisciplineEnum, { description: 'Its form.' })
  discipline!: Discipline
}

@InputType('CancelDisciplineInput', { description: 'A discipline that is cancelled.' })
export class CancelDisciplineInput extends LifeFactInput {
  @Field(() => ID, { description: 'The discipline: a fact of the same member.' })
  disciplineId!: string
}

@InputType('RecordInterruptionInput', { description: 'The beginning of an interruption.' })
export class RecordInterruptionInput extends LifeFactInput {
  @Field(() => InterruptionGroundEnum, { description: 'Why.' })
  ground!: InterruptionGround
}

@InputType('AppealRemovalInput', { description: 'An appeal against a removal.' })
export class AppealRemovalInput extends LifeFactInput {
  @Field(() => LocalDateScalar, { description: 'Day on which the removal was received.' })
  receivedOn!: LocalDate
  @Field(() => AppealLevelEnum, {
    nullable: true,
    description: 'Who answers it; the province where it is not said.',
  })
  answeredAt?: AppealLevel | null
}

@InputType('AnswerAppealInput', { description: 'The answer to an appeal.' })
export class AnswerAppealInput extends LifeFactInput {
  @Field(() => AppealAnswerEnum, { description: 'What was answered.' })
  answer!: AppealAnswer
}
