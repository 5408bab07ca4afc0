import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import {
  Field,
  Float,
  ID,
  Int,
  literalEnum,
  LocalDateScalar,
  ObjectType,
  registerRole,
} from '@ket-nap/subgraph/graphql'
import type { TargetVersionRow } from './target.entity.ts'
import { TargetStateEnum } from './target.graphql.ts'
import type { TargetOrigin, TargetState } from './target.workflow.ts'

const TargetOriginEnum = literalEnum<TargetOrigin>(
  'TargetOrigin',
  'How a version of a target came to be.',
  {
    DIRECTIVE: 'Recorded from a directive on paper, in force at once.',
    PROPOSAL: 'Proposed by one person, answered by another.',
    SHARING: 'A share of the target of the unit above.',
  },
)

type Told = Omit<TargetVersionRow, 'targetId' | 'proposerId' | 'proposedUnitId'>

@ObjectType('TargetVersion', { description: 'One wording of a target, and who answers for it.' })
export class TargetVersionType implements Told {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => Int, { description: 'Its place among the versions of the target, from 1.' })
  place!: number
  @Field(() => TargetOriginEnum, { description: 'How it came to be.' })
  origin!: TargetOrigin
  @Field(() => TargetStateEnum, { description: 'Where it stands.' })
  state!: TargetState
  @Field(() => Int, { nullable: true, description: 'People; only for a number.' })
  number!: number | null
  @Field(() => Float, { nullable: true, description: 'Lower end in percent; only for a share.' })
  lowerPercent!: number | null
  @Field(() => Float, { nullable: true, description: 'Upper end in percent, if there is one.' })
  upperPercent!: number | null
  @Field(() => String, { description: 'Number of the directive.' })
  directiveNumber!: string
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the directive.' })
  directiveOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Who issued the directive.' })
  directiveIssuer!: string | null
  @Field(() => String, { nullable: true, description: 'Why it was revised; null for the first.' })
  reason!: string | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day of a revision in force; null for the first one agreed on.',
  })
  inForceFrom!: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Name of who proposed or recorded it.' })
  proposedBy!: string | null
  @Field(() => registerRole(), { nullable: true, description: 'In which post.' })
  proposedRole!: Role | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the proposal.' })
  proposedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Name of who answered.' })
  answeredBy!: string | null
  @Field(() => registerRole(), { nullable: true, description: 'In which post.' })
  answeredRole!: Role | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the answer.' })
  answeredOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  refusal!: string | null
}
