import type { LocalDate } from '@ket-nap/kernel'
import {
  ArgsType,
  connectionTypes,
  Field,
  ID,
  InputType,
  Int,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import { termEnum } from '../codes/term.ts'
import { OpinionAnswerEnum } from './opinion.graphql.ts'
import { OPINION_FILE, type OpinionAnswer, type OpinionFile } from './opinion.workflow.ts'

const FileEnum = termEnum('OpinionFile', 'What a body is asked about.', OPINION_FILE)

@ObjectType('OpinionRequest', {
  description:
    'What the own organisation is asked of somebody, and all that it learns of him or her.',
})
export class OpinionRequestType {
  @Field(() => ID, { description: 'Key of the request.' })
  id!: string
  @Field(() => FileEnum, { description: 'An admission or a recognition.' })
  about!: OpinionFile
  @Field(() => String, { description: 'Full name.' })
  fullName!: string
  @Field(() => Int, { description: 'Year of birth.' })
  birthYear!: number
  @Field(() => String, { description: 'Name of the unit of the person.' })
  unitName!: string
  @Field(() => LocalDateScalar, { description: 'Day of the request.' })
  askedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day for the answer.' })
  dueOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the paper that answers.' })
  answeredOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Number of the paper that answers.' })
  answerNumber!: string | null
  @Field(() => OpinionAnswerEnum, { nullable: true, description: 'What was answered.' })
  answer!: OpinionAnswer | null
  @Field(() => String, { nullable: true, description: 'The answer in words.' })
  text!: string | null
}

export const { Connection: OpinionRequestConnection } = connectionTypes(
  'OpinionRequest',
  () => OpinionRequestType,
)

@ArgsType()
export class OpinionRequestsArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Only those without an answer.' })
  waiting?: boolean | null
}

@ObjectType('OpinionsOwed', { description: 'Answers that the own organisation owes.' })
export class OpinionsOwedType {
  @Field(() => Int, { description: 'Requests of open files without an answer.' })
  count!: number
  @Field(() => LocalDateScalar, { nullable: true, description: 'The nearest last day of them.' })
  nextDueOn!: LocalDate | null
}

@ObjectType('OpinionBody', {
  description: 'A mass organisation that may be asked; here only what it is called.',
})
export class OpinionBodyType {
  @Field(() => ID, { description: 'Key of the unit.' })
  id!: string
  @Field(() => String, { description: 'Name.' })
  name!: string
  @Field(() => String, { nullable: true, description: 'Name of what it belongs to.' })
  within!: string | null
}

@InputType('AnswerOpinionInput', { description: 'The answer of the organisation that is asked.' })
export class AnswerOpinionInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The request.' })
  opinionId!: string
  @Field(() => LocalDateScalar, { description: 'Day of the paper, not before the request.' })
  on!: LocalDate
  @Field(() => String, { description: 'Number of the paper, up to 50 characters.' })
  number!: string
  @Field(() => OpinionAnswerEnum, { description: 'What is answered.' })
  answer!: OpinionAnswer
  @Field(() => String, {
    nullable: true,
    description: 'In words, up to 2,000 characters; needed for another opinion.',
  })
  text?: string | null
}

@ObjectType('OpinionRequestPayload', { description: 'The request as answered, or why not.' })
export class OpinionRequestPayload {
  @Field(() => OpinionRequestType, {
    nullable: true,
    description: 'As stored; null with objections.',
  })
  request?: OpinionRequestType | null
  @Field(() => [ObjectionType], { description: 'Empty when it was recorded.' })
  objections!: ObjectionType[]
}
