import type { LocalDate } from '@ket-nap/kernel'
import {
  Directive,
  Field,
  Float,
  ID,
  Int,
  literalEnum,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { SharingRow, TargetRow } from './target.entity.ts'
import type { TargetAction, TargetIndicator, TargetState } from './target.workflow.ts'

export const TargetIndicatorEnum = literalEnum<TargetIndicator>(
  'TargetIndicator',
  'What a goal is set for.',
  {
    ADMISSIONS: 'Number of people admitted in the period (kết nạp mới).',
    ADMISSION_RATE: 'Admitted in the period, in percent of all members (tỷ lệ kết nạp).',
    MEMBERS_PER_POPULATION: 'Members in percent of the inhabitants (tỷ lệ đảng viên/dân số).',
  },
)

export const TargetStateEnum = literalEnum<TargetState>(
  'TargetState',
  'Where a target, or one version of it, stands.',
  {
    PROPOSED: 'Waits for a second person; what was agreed on before stays in force.',
    AGREED: 'Agreed on, or set by a directive on paper.',
    REFUSED: 'Refused by the second person.',
    WITHDRAWN: 'Taken back by the side that proposed it.',
  },
)

const TargetActionEnum = literalEnum<TargetAction>(
  'TargetAction',
  'What may be done with a target.',
  {
    PROPOSE: 'Propose a goal.',
    AGREE: 'Agree with what is proposed, as the second person.',
    REFUSE: 'Refuse what is proposed, with a reason.',
    WITHDRAW: 'Take the proposal back.',
    REVISE: 'Propose another number or band, with a reason.',
    SHARE: 'Share it down to the units directly below.',
  },
)

@ObjectType('TargetActionItem', { description: 'An action of the viewer, and what blocks it.' })
export class TargetActionItemType {
  @Field(() => TargetActionEnum, { description: 'What may be done.' })
  action!: TargetAction
  @Field(() => [ObjectionType], { description: 'Empty: it can be done now.' })
  objections!: ObjectionType[]
}

type Told = Omit<TargetRow, 'unitId' | 'shareOfId' | 'revision'>

@ObjectType('Target', {
  description:
    'A goal set by a directive: a number, or a band in percent, for a period [from, until).',
})
@Directive('@key(fields: "id")')
export class TargetType implements Told {
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
  @Field(() => TargetStateEnum, { description: 'Where it stands today.' })
  state!: TargetState
  @Field(() => Int, {
    description: 'For `expectedVersion` of commands; grows with everything that is done to it.',
  })
  version!: number
}

@ObjectType('TargetSharing', { description: 'How far a target is shared down.' })
export class TargetSharingType implements SharingRow {
  @Field(() => Int, { nullable: true, description: 'What the unit keeps itself; null for a band.' })
  kept!: number | null
  @Field(() => Int, {
    nullable: true,
    description:
      'Of the number, what is neither kept nor shared: 0 unless it was revised since. Null for a band.',
  })
  unshared!: number | null
}

@ObjectType('TargetPayload', { description: 'The target recorded, or why it was refused.' })
export class TargetPayload {
  @Field(() => TargetType, { nullable: true, description: 'The target.' })
  target!: TargetRow | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
