import type { LocalDate } from '@ket-nap/kernel'
import { Field, Float, ID, InputType, Int, LocalDateScalar } from '@ket-nap/subgraph/graphql'
import { TargetIndicatorEnum } from './target.graphql.ts'
import type { TargetIndicator } from './target.workflow.ts'

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

@InputType('ProposeTargetInput', { description: 'A goal to be agreed on by a second person.' })
export class ProposeTargetInput extends RecordTargetInput {}

@InputType('AnswerTargetInput', { description: 'An answer to what is proposed.' })
export class AnswerTargetInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The target.' })
  targetId!: string
  @Field(() => Int, { description: '`Target.version` that the viewer saw.' })
  expectedVersion!: number
}

@InputType('RefuseTargetInput', { description: 'A refusal of what is proposed.' })
export class RefuseTargetInput extends AnswerTargetInput {
  @Field(() => String, { description: 'Why, up to 500 characters.' })
  reason!: string
}

@InputType('ReviseTargetInput', { description: 'Another number or band for a target.' })
export class ReviseTargetInput extends RefuseTargetInput {
  @Field(() => Int, { nullable: true, description: 'People; required for a number only.' })
  number?: number | null
  @Field(() => Float, { nullable: true, description: 'Lower end in percent; for shares only.' })
  lowerPercent?: number | null
  @Field(() => Float, { nullable: true, description: 'Upper end in percent, up to two decimals.' })
  upperPercent?: number | null
  @Field(() => String, { description: 'Number of the directive, up to 100 characters.' })
  directiveNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the directive, not in the future.' })
  directiveOn!: LocalDate
  @Field(() => String, { description: 'Who issued it, up to 200 characters.' })
  directiveIssuer!: string
}

@InputType('TargetShareInput', { description: 'What one unit below is asked for.' })
export class TargetShareInput {
  @Field(() => ID, { description: 'A unit directly below, on the first day or today.' })
  unitId!: string
  @Field(() => Int, {
    nullable: true,
    description: 'People; 0 takes an earlier share away. Required for a number only.',
  })
  number?: number | null
  @Field(() => Float, {
    nullable: true,
    description: 'Lower end in percent, not below that of the target; for shares only.',
  })
  lowerPercent?: number | null
  @Field(() => Float, { nullable: true, description: 'Upper end in percent, if there is one.' })
  upperPercent?: number | null
}

@InputType('ShareTargetInput', {
  description: 'How a target is shared down; a number and what is kept add up exactly.',
})
export class ShareTargetInput extends AnswerTargetInput {
  @Field(() => [TargetShareInput], {
    description: 'At most 200; every unit that has a share already is named again.',
  })
  shares!: TargetShareInput[]
  @Field(() => Int, {
    nullable: true,
    description: 'What the unit keeps itself; required for a number only.',
  })
  kept?: number | null
  @Field(() => String, {
    nullable: true,
    description: 'Why, up to 500 characters; required when it is shared again.',
  })
  reason?: string | null
}
