import type { LocalDate } from '@ket-nap/kernel'
import { Field, Float, ID, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import {
  TARGET_INDICATOR,
  TARGET_STANDING,
  type RateBasis,
  type TargetIndicator,
  type TargetStanding,
} from '../codes/figure-codes.ts'
import { termEnum } from '../codes/term.ts'
import { RateBasisEnum, RatioType } from './figure.graphql.ts'

const TargetIndicatorEnum = termEnum('TargetIndicator', 'What a target measures.', TARGET_INDICATOR)
const TargetStandingEnum = termEnum(
  'TargetStanding',
  'How a value stands against a goal, a band or the line of the day.',
  TARGET_STANDING,
)

@ObjectType('TargetForecast', {
  description:
    'What is reached at the end if it goes on as in the days passed: achieved ÷ daysPassed × days.',
})
export class TargetForecastType {
  @Field(() => Float, { description: 'People or percent, as the target is set; not rounded.' })
  value!: number
  @Field(() => TargetStandingEnum, { description: 'Against the goal or band itself.' })
  standing!: TargetStanding
  @Field(() => Float, { description: 'Numerator: achieved through the day asked.' })
  achieved!: number
  @Field(() => Int, { description: 'Denominator: days of the period through the day asked.' })
  daysPassed!: number
  @Field(() => Int, {
    description: 'All days: of the period, of a yearly rate those of the year within it.',
  })
  days!: number
  @Field(() => LocalDateScalar, { description: 'First day after them.' })
  until!: LocalDate
}

@ObjectType('TargetProgress', { description: 'A target in force and how far it is reached.' })
export class TargetProgressType {
  @Field(() => ID, { description: 'Key of the target in organisations.' })
  targetId!: string
  @Field(() => TargetIndicatorEnum, { description: 'What it measures.' })
  indicator!: TargetIndicator
  @Field(() => Int, { nullable: true, description: 'Planned number of people.' })
  number?: number | null
  @Field(() => Float, { nullable: true, description: 'Lower edge of the band, percent.' })
  lowerPercent?: number | null
  @Field(() => Float, { nullable: true, description: 'Upper edge of the band, percent.' })
  upperPercent?: number | null
  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  periodFrom!: string
  @Field(() => LocalDateScalar, { description: 'First day after the period.' })
  periodUntil!: string
  @Field(() => String, { description: 'Number of the directive that sets it.' })
  directiveNumber!: string
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the directive.' })
  directiveOn?: string | null
  @Field(() => String, { nullable: true, description: 'Who issued the directive.' })
  directiveIssuer?: string | null
  @Field(() => RatioType, {
    description:
      'ADMISSIONS: admitted since the beginning of the period of the plan. ADMISSION_RATE: admitted since 1 January (or the beginning of the period) of the members. MEMBERS_PER_POPULATION: members of the population. Always through the day asked.',
  })
  achieved!: RatioType
  @Field(() => RateBasisEnum, {
    nullable: true,
    description: 'Denominator of achieved, for ADMISSION_RATE.',
  })
  basis?: RateBasis | null
  @Field(() => Float, {
    description:
      'Straight line from 0 at the start to the goal at the end, at the end of the day asked. ADMISSIONS: people, over the period. ADMISSION_RATE: percent of the lower edge, over the calendar year. MEMBERS_PER_POPULATION: the lower edge itself.',
  })
  line!: number
  @Field(() => TargetStandingEnum, { description: 'Against the goal or band itself.' })
  standing!: TargetStanding
  @Field(() => TargetStandingEnum, {
    nullable: true,
    description: 'Against the line of the day, a band against both its edges; null for a share.',
  })
  lineStanding?: TargetStanding | null
  @Field(() => TargetForecastType, {
    nullable: true,
    description:
      'Only after a tenth of the days and before the last one; null for a share of the population.',
  })
  forecast?: TargetForecastType | null
}
