import type { LocalDate } from '@ket-nap/kernel'
import {
  Field,
  ID,
  InputType,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import {
  ACTIVITY_LIMIT_GROUND,
  ACTIVITY_LIMIT_KIND,
  type ActivityLimitGround,
  type ActivityLimitKind,
} from '../codes/body-codes.ts'
import { termEnum } from '../codes/term.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import type { ActivityLimitRow } from './activity-limit.entity.ts'

const KindEnum = termEnum(
  'ActivityLimitKind',
  'What keeps a member out of votes for a time.',
  ACTIVITY_LIMIT_KIND,
)
const GroundEnum = termEnum(
  'ActivityLimitGround',
  'Why a limit holds, where the rules tell one ground from another.',
  ACTIVITY_LIMIT_GROUND,
)

@ObjectType('ActivityLimit', {
  description: 'What keeps a member out of votes in a period, with the papers behind it.',
})
export class ActivityLimitType implements Omit<ActivityLimitRow, 'personId' | keyof Anchors> {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => KindEnum, { description: 'What it is.' })
  kind!: ActivityLimitKind
  @Field(() => GroundEnum, { nullable: true, description: 'Why it holds.' })
  ground!: ActivityLimitGround | null
  @Field(() => String, { nullable: true, description: 'Where the member is meanwhile.' })
  place!: string | null
  @Field(() => LocalDateScalar, { description: 'First day.' })
  from!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it no longer holds; null while that is open.',
  })
  until!: LocalDate | null
  @Field(() => String, { description: 'Number of the paper behind it.' })
  documentNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of that paper.' })
  documentOn!: LocalDate
  @Field(() => String, { nullable: true, description: 'Number of the paper that ended it.' })
  endDocumentNumber!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of that paper.' })
  endDocumentOn!: LocalDate | null
}

@InputType('RecordActivityLimitInput', { description: 'What keeps a member out of votes.' })
export class RecordActivityLimitInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The member.' })
  personId!: string
  @Field(() => KindEnum, { description: 'What it is.' })
  kind!: ActivityLimitKind
  @Field(() => GroundEnum, {
    nullable: true,
    description: 'Why: WORK or STUDY elsewhere, AGE_OR_HEALTH or OTHER of an exemption.',
  })
  ground?: ActivityLimitGround | null
  @Field(() => String, {
    nullable: true,
    description: 'Where the member is meanwhile, up to 200 characters; of activity elsewhere only.',
  })
  place?: string | null
  @Field(() => LocalDateScalar, { description: 'First day, not in the future.' })
  from!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it no longer holds; left out while that is open.',
  })
  until?: LocalDate | null
  @Field(() => String, { description: 'Number of the paper, up to 50 characters.' })
  documentNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the paper, not in the future.' })
  documentOn!: LocalDate
}

@InputType('EndActivityLimitInput', { description: 'The end of a limit.' })
export class EndActivityLimitInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The limit.' })
  activityLimitId!: string
  @Field(() => LocalDateScalar, {
    description: 'First day on which it no longer holds, at the latest tomorrow.',
  })
  until!: LocalDate
  @Field(() => String, { description: 'Number of the paper that ends it.' })
  documentNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of that paper, not in the future.' })
  documentOn!: LocalDate
}

@ObjectType('ActivityLimitPayload', {
  description: 'The limit after the command, or why it was refused.',
})
export class ActivityLimitPayload {
  @Field(() => ActivityLimitType, { nullable: true, description: 'The limit.' })
  activityLimit!: ActivityLimitRow | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
