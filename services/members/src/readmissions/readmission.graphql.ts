import type { LocalDate } from '@ket-nap/kernel'
import { Field, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import { termEnum } from '../codes/term.ts'
import { EXIT_CAUSE, type EarlierMembership, type ExitCause } from './readmission.workflow.ts'

export const ExitCauseEnum = termEnum(
  'ExitCause',
  'Why somebody left the Party before.',
  EXIT_CAUSE,
)

@ObjectType('EarlierMembership', {
  description: 'What is said of an applicant who was a member before.',
})
export class EarlierMembershipType implements EarlierMembership {
  @Field(() => LocalDateScalar, { description: 'Day on which the person left the Party.' })
  leftOn!: LocalDate
  @Field(() => ExitCauseEnum, { description: 'Why.' })
  cause!: ExitCause
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which the criminal record was cleared, where there was one.',
  })
  recordClearedOn!: LocalDate | null
  @Field(() => Int, { description: 'How often the person was readmitted already.' })
  readmissions!: number
}
