import { Field, Float, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import { RATE_BASIS } from '../codes/figure-codes.ts'
import type { BadgeRound } from '../codes/membership-codes.ts'
import { termEnum } from '../codes/term.ts'
import { BadgeRoundEnum } from '../badges/badge.graphql.ts'

export const RateBasisEnum = termEnum(
  'RateBasis',
  'Which membership is the denominator of a rate.',
  RATE_BASIS,
)

@ObjectType('MembershipCount', {
  description:
    'Members on a day; members on temporary activity are counted at their own place only.',
})
export class MembershipCountType {
  @Field(() => Int, { description: 'All members: official and probationary.' })
  total!: number
  @Field(() => Int, { description: 'Official on that day.' })
  official!: number
  @Field(() => Int, { description: 'Probationary on that day.' })
  probationary!: number
  @Field(() => Int, { description: 'Of all: exempt from activity.' })
  exempt!: number
}

@ObjectType('MembershipFlow', {
  description:
    'opening + admitted + transferredIn + restored − died − expelled − removed − resigned − transferredOut = closing, for every unit and period. Transfers inside the unit do not count.',
})
export class MembershipFlowType {
  @Field(() => Int, { description: 'Members on the day before the period.' })
  opening!: number
  @Field(() => Int, { description: 'Became members here by admission.' })
  admitted!: number
  @Field(() => Int, {
    description: 'Came from elsewhere, by reorganisation, or were first recorded here.',
  })
  transferredIn!: number
  @Field(() => Int, {
    description: 'Of transferredIn: first recorded here, without a record of where from.',
  })
  recorded!: number
  @Field(() => Int, { description: 'Rights restored or activity resumed.' })
  restored!: number
  @Field(() => Int, { description: 'Died.' })
  died!: number
  @Field(() => Int, { description: 'Expelled.' })
  expelled!: number
  @Field(() => Int, { description: 'Removed from the list.' })
  removed!: number
  @Field(() => Int, { description: 'Resigned.' })
  resigned!: number
  @Field(() => Int, { description: 'Went elsewhere, in the system or out of it.' })
  transferredOut!: number
  @Field(() => Int, { description: 'Members on the last day of the period.' })
  closing!: number
}

@ObjectType('MonthCount', { description: 'A count of one calendar month.' })
export class MonthCountType {
  @Field(() => LocalDateScalar, { description: 'First day of the month.' })
  month!: string
  @Field(() => Int, { description: 'People of the month that lie in the period.' })
  count!: number
}

@ObjectType('BadgeCount', { description: 'Badges of one round and number of years.' })
export class BadgeCountType {
  @Field(() => BadgeRoundEnum, { description: 'Round of the award.' })
  round!: BadgeRound
  @Field(() => Int, { description: 'Years of Party age.' })
  years!: number
  @Field(() => Int, { description: 'Badges awarded.' })
  count!: number
}

@ObjectType('Ratio', {
  description: 'A share with what it was counted from: percent = 100 × numerator ÷ denominator.',
})
export class RatioType {
  @Field(() => Int, { description: 'What was counted.' })
  numerator!: number
  @Field(() => Int, { description: 'Of how many.' })
  denominator!: number
  @Field(() => Float, {
    nullable: true,
    description: 'Percent, not rounded; null when the denominator is 0.',
  })
  percent?: number | null
}

@ObjectType('UnitFigures', { description: 'A row of the league of the units directly below.' })
export class UnitFiguresType {
  @Field(() => Int, { description: 'Members on the day asked.' })
  members!: number
  @Field(() => Int, { description: 'Admitted in the period, by ceremony.' })
  admitted!: number
  @Field(() => RatioType, {
    description: 'Admitted in the period ÷ members on its last day (basis CLOSING).',
  })
  rate!: RatioType
}
