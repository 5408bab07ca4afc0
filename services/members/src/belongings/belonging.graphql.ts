import { Field, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import { BELONGING_REASON, type BelongingReason } from '../codes/membership-codes.ts'
import { termEnum } from '../codes/term.ts'

const BelongingReasonEnum = termEnum(
  'BelongingReason',
  'How a member came to a unit.',
  BELONGING_REASON,
)

@ObjectType('Belonging', { description: 'That a member belongs to a unit in a period.' })
export class BelongingType {
  @Field(() => LocalDateScalar, { description: 'First day.' })
  from!: string
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it no longer holds; null while it does.',
  })
  until?: string | null
  @Field(() => BelongingReasonEnum, { description: 'How the member came.' })
  reason!: BelongingReason
}
