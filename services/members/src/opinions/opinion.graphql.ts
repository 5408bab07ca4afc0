import type { LocalDate } from '@ket-nap/kernel'
import {
  Field,
  ID,
  InputType,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import { termEnum } from '../codes/term.ts'
import {
  OPINION_ANSWER,
  OPINION_KIND,
  type OpinionAnswer,
  type OpinionKind,
} from './opinion.workflow.ts'

const KindEnum = termEnum('OpinionKind', 'Who is asked about somebody.', OPINION_KIND)
export const OpinionAnswerEnum = termEnum('OpinionAnswer', 'What they answered.', OPINION_ANSWER)

@ObjectType('Opinion', { description: 'What somebody was asked about a person, and the answer.' })
export class OpinionType {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => KindEnum, { description: 'A mass organisation, or the cell of the residence.' })
  kind!: OpinionKind
  @Field(() => LocalDateScalar, { description: 'Day of the request.' })
  askedOn!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day for the answer; null where none was set.',
  })
  dueOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Null while nobody answered.' })
  answeredOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Who answered for them.' })
  answeredBy!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Number of the paper; null where only the answer was recorded.',
  })
  answerNumber!: string | null
  @Field(() => OpinionAnswerEnum, { nullable: true, description: 'What was answered.' })
  answer!: OpinionAnswer | null
  @Field(() => String, { nullable: true, description: 'The answer in words.' })
  text!: string | null
}

@InputType('AskOpinionInput', { description: 'A request for an opinion.' })
export class AskOpinionInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { nullable: true, description: 'The dossier; this or the probation.' })
  admissionId?: string | null
  @Field(() => ID, { nullable: true, description: 'The probation.' })
  probationId?: string | null
  @Field(() => KindEnum, { description: 'Who is asked.' })
  kind!: OpinionKind
  @Field(() => ID, { nullable: true, description: 'The unit that is asked; this or the name.' })
  unitId?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Who is asked, where not on the tree; up to 200 characters.',
  })
  name?: string | null
  @Field(() => LocalDateScalar, { description: 'Day of the request, not in the future.' })
  on!: LocalDate
}

@InputType('RecordOpinionInput', { description: 'An answer to a request for an opinion.' })
export class RecordOpinionInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The request.' })
  opinionId!: string
  @Field(() => LocalDateScalar, { description: 'Day of the answer, not before the request.' })
  on!: LocalDate
  @Field(() => String, { description: 'Who answered for them, up to 200 characters.' })
  answeredBy!: string
  @Field(() => OpinionAnswerEnum, { description: 'What was answered.' })
  answer!: OpinionAnswer
  @Field(() => String, {
    nullable: true,
    description: 'In words, up to 2,000 characters; needed for another opinion.',
  })
  text?: string | null
}

@ObjectType('OpinionPayload', { description: 'The request and its answer, or why not.' })
export class OpinionPayload {
  @Field(() => OpinionType, { nullable: true, description: 'As stored; null with objections.' })
  opinion?: OpinionType | null
  @Field(() => [ObjectionType], { description: 'Empty when it was recorded.' })
  objections!: ObjectionType[]
}
