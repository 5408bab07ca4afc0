import type { LocalDate } from '@ket-nap/kernel'
import {
  DateTimeScalar,
  Field,
  ID,
  InputType,
  Int,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { Organ } from '../codes/body-codes.ts'
import {
  APPEAL_ANSWER,
  APPEAL_LEVEL,
  DISCIPLINE,
  EXPULSION_GROUND,
  INTERRUPTION_GROUND,
  LIFE_ACTION,
  LIFE_FACT_KIND,
  REMOVAL_GROUND,
  SELF_REVIEW,
  type LifeAction,
  type LifeFactKind,
  type LifeGround,
} from '../codes/life-codes.ts'
import { termEnum } from '../codes/term.ts'
import { OrganEnum } from '../bodies/body.graphql.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { LifeFactRow } from './life-fact.entity.ts'

const KindEnum = termEnum('LifeFactKind', "Kinds of facts of a member's life.", LIFE_FACT_KIND)
const ActionEnum = termEnum('LifeAction', 'What may be recorded of a member.', LIFE_ACTION)
const GroundEnum = termEnum('LifeGround', 'Why, or in which form.', {
  ...EXPULSION_GROUND,
  ...REMOVAL_GROUND,
  ...DISCIPLINE,
  ...INTERRUPTION_GROUND,
  ...APPEAL_LEVEL,
  ...APPEAL_ANSWER,
})
export const ExpulsionGroundEnum = termEnum(
  'ExpulsionGround',
  'Why a member is expelled.',
  EXPULSION_GROUND,
)
export const RemovalGroundEnum = termEnum(
  'RemovalGround',
  'Why a member is removed from the list.',
  REMOVAL_GROUND,
)
export const DisciplineEnum = termEnum('Discipline', 'Forms of discipline.', DISCIPLINE)
export const InterruptionGroundEnum = termEnum(
  'InterruptionGround',
  'Why activity was interrupted.',
  INTERRUPTION_GROUND,
)
export const AppealLevelEnum = termEnum(
  'AppealLevel',
  'Who answers an appeal against a removal.',
  APPEAL_LEVEL,
)
export const AppealAnswerEnum = termEnum(
  'AppealAnswer',
  'What was answered to an appeal.',
  APPEAL_ANSWER,
)
export const SelfReviewEnum = termEnum(
  'SelfReview',
  'The self-review before a removal.',
  SELF_REVIEW,
)

@ObjectType('LifeBallot', { description: 'A counted vote on a removal.' })
export class LifeBallotType {
  @Field(() => OrganEnum, { description: 'Who voted.' })
  organ!: Organ
  @Field(() => LocalDateScalar, { description: 'Day of the meeting.' })
  heldOn!: string
  @Field(() => Int, { description: 'Those who count, whether they came or not.' })
  entitled!: number
  @Field(() => Int, { description: 'Those who voted.' })
  present!: number
  @Field(() => Int, { description: 'For.' })
  yes!: number
  @Field(() => Int, { description: 'Against.' })
  no!: number
  @Field(() => Int, { description: 'Blank and spoilt papers.' })
  blank!: number
  @Field(() => Int, { description: 'Votes for that the share asks for.' })
  needed!: number
  @Field(() => Boolean, { description: 'Whether the share was reached.' })
  passed!: boolean
}

@ObjectType('LifeFact', { description: "A dated fact of a member's life, with its paper." })
export class LifeFactType implements Omit<
  LifeFactRow,
  'personId' | 'role' | 'unit_id' | 'province_id' | 'above_base_id' | 'base_id'
> {
  @Field(() => ID, { description: 'Key of the fact.' })
  id!: string
  @Field(() => KindEnum, { description: 'What happened.' })
  kind!: LifeFactKind
  @Field(() => LocalDateScalar, { description: 'The day from which it counts.' })
  on!: LocalDate
  @Field(() => GroundEnum, { nullable: true, description: 'Why, or in which form.' })
  ground!: LifeGround | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Since when the cause lasted; of an appeal, when the removal was received.',
  })
  sinceOn!: LocalDate | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day for the answer to an appeal (294 pt 8.2).',
  })
  dueOn!: LocalDate | null
  @Field(() => ID, {
    nullable: true,
    description: 'The fact to which this one answers, such as the discipline that it cancels.',
  })
  refersTo!: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a restoration: whether the time outside counts as Party age.',
  })
  timeCounts!: boolean | null
  @Field(() => String, { nullable: true, description: 'Number of the paper.' })
  documentNumber!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the paper.' })
  documentOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: 'The organ that issued the paper.' })
  issuer!: string | null
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date
}

@ObjectType('PossibleLifeAction', { description: 'What may be recorded of a member today.' })
export class PossibleLifeActionType {
  @Field(() => ActionEnum, { description: 'What it is.' })
  action!: LifeAction
  @Field(() => [ObjectionType], { description: 'What stands in the way; empty: nothing.' })
  objections!: ObjectionType[]
}

@InputType('RemovalBallotInput', { description: 'A vote on a removal, as its minutes have it.' })
export class RemovalBallotInput {
  @Field(() => OrganEnum, { description: 'Who voted.' })
  organ!: Organ
  @Field(() => LocalDateScalar, { description: 'Day of the meeting.' })
  heldOn!: LocalDate
  @Field(() => Int, { description: 'Those who count, whether they came or not.' })
  entitled!: number
  @Field(() => Int, { description: 'Those who voted.' })
  present!: number
  @Field(() => Int, { description: 'For.' })
  yes!: number
  @Field(() => Int, { description: 'Against.' })
  no!: number
  @Field(() => Int, { description: 'Blank and spoilt papers.' })
  blank!: number
}

@ObjectType('LifeFactPayload', { description: 'The person after it was recorded, or why not.' })
export class LifeFactPayload {
  @Field(() => PersonType, { nullable: true, description: 'The person.' })
  person!: { id: string } | null
  @Field(() => [ObjectionType], { description: 'Empty when it was recorded.' })
  objections!: ObjectionType[]
}
