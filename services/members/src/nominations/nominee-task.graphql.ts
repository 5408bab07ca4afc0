import type { LocalDate } from '@ket-nap/kernel'
import { Field, ID, InputType, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import { termEnum } from '../codes/term.ts'
import { NOMINEE_TASK_KIND, type NomineeTaskKind } from './nominee-task.workflow.ts'

const KindEnum = termEnum('NomineeTaskKind', 'What a nominee was given.', NOMINEE_TASK_KIND)

@ObjectType('NomineeTask', { description: 'Something a nominee was given to do, and the result.' })
export class NomineeTaskType {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => KindEnum, { description: 'A task or a trial.' })
  kind!: NomineeTaskKind
  @Field(() => String, { description: 'What was to be done.' })
  content!: string
  @Field(() => LocalDateScalar, { description: 'First day.' })
  begunOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; null while it runs.' })
  endedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: 'What came of it; null while it runs.' })
  result!: string | null
}

@ObjectType('NomineeRecord', { description: 'By whom a person on the list was proposed, and why.' })
export class NomineeRecordType {
  @Field(() => ID, { description: 'Key of the nomination.' })
  id!: string
  @Field(() => String, { description: 'Number of the resolution.' })
  resolutionNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the resolution.' })
  resolvedOn!: LocalDate
  @Field(() => String, { nullable: true, description: 'Why the person was proposed.' })
  statement!: string | null
}

@InputType('RecordNomineeTaskInput', { description: 'What the body gave its nominee to do.' })
export class RecordNomineeTaskInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The nomination.' })
  nominationId!: string
  @Field(() => KindEnum, { description: 'A task or a trial.' })
  kind!: NomineeTaskKind
  @Field(() => String, { description: 'What is to be done, up to 500 characters.' })
  content!: string
  @Field(() => LocalDateScalar, { description: 'First day, not in the future.' })
  begunOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, with the result.' })
  endedOn?: LocalDate | null
  @Field(() => String, { nullable: true, description: 'What came of it, up to 1,000 characters.' })
  result?: string | null
}

@InputType('EndNomineeTaskInput', { description: 'The end of a task.' })
export class EndNomineeTaskInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The task.' })
  taskId!: string
  @Field(() => LocalDateScalar, { description: 'Last day, not in the future.' })
  endedOn!: LocalDate
  @Field(() => String, { description: 'What came of it, up to 1,000 characters.' })
  result!: string
}
