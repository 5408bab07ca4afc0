import type { LocalDate } from '@ket-nap/kernel'
import {
  Directive,
  Field,
  Float,
  ID,
  InputType,
  Int,
  literalEnum,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { TargetRow } from './target.entity.ts'
import type { TargetIndicator } from './target.workflow.ts'

const TargetIndicatorEnum = literalEnum<TargetIndicator>(
  'TargetIndicator',
  'What a goal is set for.',
  {
    ADMISSIONS: 'Number of people admitted in the period (kết nạp mới).',
    ADMISSION_RATE: 'Admitted in the period, in percent of all members (tỷ lệ kết nạp).',
    MEMBERS_PER_POPULATION: 'Members in percent of the inhabitants (tỷ lệ đảng viên/dân số).',
  },
)

@ObjectType('Target', {
  description:
    'A goal set by a directive: a number, or a band in percent, for a period [from, until).',
})
@Directive('@key(fields: "id")')
export class TargetType implements Omit<TargetRow, 'unitId'> {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => TargetIndicatorEnum, { description: 'What the goal is set for.' })
  indicator!: TargetIndicator
  @Field(() => Int, { nullable: true, description: 'People; only for a number of admissions.' })
  number!: number | null
  @Field(() => Float, { nullable: true, description: 'Lower end in percent; only for a share.' })
  lowerPercent!: number | null
  @Field(() => Float, { nullable: true, description: 'Upper end in percent, if there is one.' })
  upperPercent!: number | null
  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  periodFrom!: LocalDate
  @Field(() => LocalDateScalar, { description: 'First day after the period.' })
  periodUntil!: LocalDate
  @Field(() => String, { description: 'Number of the resolution, plan or letter that sets it.' })
  directiveNumber!: string
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the directive.' })
  directiveOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Who issued the directive.' })
  directiveIssuer!: string | null
}

@InputType('RecordTargetInput', { description: 'A goal set by a directive.' })
export class RecordTargetInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The unit that it is set for, with everything below it.' })
  unitId!: string
  @Field(() => TargetIndicatorEnum, { description: 'What the goal is set for.' })
  indicator!: TargetIndicator
  @Field(() => Int, { nullable: true, description: 'People; required for ADMISSIONS only.' })
  number?: number | null
  @Field(() => Float, {
    nullable: true,
    description: 'Lower end in percent, up to two decimals; required for shares only.',
  })
  lowerPercent?: number | null
  @Field(() => Float, { nullable: true, description: 'Upper end in percent, up to two decimals.' })
  upperPercent?: number | null
  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  periodFrom!: LocalDate
  @Field(() => LocalDateScalar, { description: 'First day after the period.' })
  periodUntil!: LocalDate
  @Field(() => String, { description: 'Number of the directive, up to 100 characters.' })
  directiveNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the directive, not in the future.' })
  directiveOn!: LocalDate
  @Field(() => String, { description: 'Who issued it, up to 200 characters.' })
  directiveIssuer!: string
}

@ObjectType('TargetPayload', { description: 'The target recorded, or why it was refused.' })
export class TargetPayload {
  @Field(() => TargetType, { nullable: true, description: 'The target.' })
  target!: TargetRow | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
