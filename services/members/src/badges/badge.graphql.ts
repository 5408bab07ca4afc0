import type { LocalDate } from '@ket-nap/kernel'
import {
  ArgsType,
  connectionTypes,
  Field,
  ID,
  InputType,
  Int,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import {
  BADGE_GROUND,
  BADGE_ROUND,
  type BadgeGround,
  type BadgeRound,
} from '../codes/membership-codes.ts'
import { PersonType } from '../people/person.graphql.ts'
import { termEnum } from '../codes/term.ts'

export const BadgeRoundEnum = termEnum(
  'BadgeRound',
  'Award days of badges (HD06 18.4).',
  BADGE_ROUND,
)

@ObjectType('Badge', { description: 'A badge for years of Party age.' })
export class BadgeType {
  @Field(() => Int, { description: 'Years of Party age.' })
  years!: number
  @Field(() => BadgeRoundEnum, { description: 'Round of the award.' })
  round!: BadgeRound
  @Field(() => LocalDateScalar, { description: 'Day of the award.' })
  awardedOn!: string
  @Field(() => String, { nullable: true, description: 'Number of the badge.' })
  number?: string | null
  @Field(() => String, { nullable: true, description: 'Number of the decision.' })
  documentNumber?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the decision.' })
  documentOn?: string | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which it was handed over; null: not on record.',
  })
  ceremonyOn?: string | null
}

const BadgeGroundEnum = termEnum('BadgeGround', 'Why a badge is awarded.', BADGE_GROUND)

@ObjectType('BadgeDue', { description: 'Somebody who reached the years of a badge.' })
export class BadgeDueType {
  @Field(() => Int, { description: 'Years of Party age.' })
  years!: number
}

export const { Connection: BadgeDueConnection } = connectionTypes('BadgeDue', () => BadgeDueType)

@ArgsType()
export class BadgesDueArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
  @Field(() => BadgeRoundEnum, {
    nullable: true,
    description: 'The round; the next one when left out.',
  })
  round?: BadgeRound | null
  @Field(() => Int, { nullable: true, description: 'Its year; of the next one when left out.' })
  year?: number | null
}

@InputType('AwardBadgeInput', { description: 'A badge, as its decision has it.' })
export class AwardBadgeInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The member.' })
  personId!: string
  @Field(() => Int, { description: 'Years of Party age.' })
  years!: number
  @Field(() => LocalDateScalar, { description: 'Day of the award: one of the four of a year.' })
  awardedOn!: LocalDate
  @Field(() => BadgeGroundEnum, { description: 'Why.' })
  ground!: BadgeGround
  @Field(() => String, { description: 'Number of the badge, in the series of its kind.' })
  number!: string
  @Field(() => String, { description: 'Number of the decision.' })
  documentNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the decision, not in the future.' })
  documentOn!: LocalDate
}

@InputType('RecordBadgeCeremonyInput', { description: 'That a badge was handed over.' })
export class RecordBadgeCeremonyInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The member.' })
  personId!: string
  @Field(() => Int, { description: 'Years of Party age.' })
  years!: number
  @Field(() => LocalDateScalar, { description: 'Day of the ceremony, not in the future.' })
  on!: LocalDate
}

@ObjectType('BadgePayload', { description: 'The person after the award, or why it was refused.' })
export class BadgePayload {
  @Field(() => PersonType, { nullable: true, description: 'The person.' })
  person!: { id: string } | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
