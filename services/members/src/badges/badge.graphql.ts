import { Field, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import { BADGE_ROUND, type BadgeRound } from '../codes/membership-codes.ts'
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
}
