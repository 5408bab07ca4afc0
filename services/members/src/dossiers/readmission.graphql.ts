import type { LocalDate } from '@ket-nap/kernel'
import { Field, InputType, Int, LocalDateScalar } from '@ket-nap/subgraph/graphql'
import { ExitCauseEnum } from '../readmissions/readmission.graphql.ts'
import type { ExitCause } from '../readmissions/readmission.workflow.ts'
import { StepInputType } from './step.graphql.ts'

@InputType('RecordEarlierMembershipInput', {
  description: 'When and why an applicant left the Party before.',
})
export class RecordEarlierMembershipInput extends StepInputType {
  @Field(() => LocalDateScalar, { description: 'Day on which the person left the Party.' })
  leftOn!: LocalDate
  @Field(() => ExitCauseEnum, { description: 'Why.' })
  cause!: ExitCause
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which the criminal record was cleared, where there was one.',
  })
  recordClearedOn?: LocalDate | null
  @Field(() => Int, { description: 'How often the person was readmitted already, 0 to 9.' })
  readmissions!: number
}
