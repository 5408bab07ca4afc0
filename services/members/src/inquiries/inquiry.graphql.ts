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
import { PersonType } from '../people/person.graphql.ts'
import { INQUIRY_KIND, type InquiryKind } from './inquiry.workflow.ts'

const InquiryKindEnum = termEnum(
  'InquiryKind',
  'What keeps a member from a transfer while it is open.',
  INQUIRY_KIND,
)

@ObjectType('Inquiry', { description: 'That something about a member is or was open.' })
export class InquiryType {
  @Field(() => ID, { description: 'Key of the inquiry.' })
  id!: string
  @Field(() => InquiryKindEnum, { description: 'What it is.' })
  kind!: InquiryKind
  @Field(() => LocalDateScalar, { description: 'First day.' })
  fromOn!: LocalDate
  @Field(() => String, { description: 'Number of the paper.' })
  documentNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the paper.' })
  documentOn!: LocalDate
  @Field(() => String, { description: 'Who inspects or deals with it.' })
  issuer!: string
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which it was over.' })
  untilOn?: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Number of the paper that says so.' })
  endDocumentNumber?: string | null
}

@InputType('OpenInquiryInput', { description: 'What is open, since when, by which paper.' })
export class OpenInquiryInput {
  @Field(() => ID, { description: 'Same key, same inquiry: a repetition stores nothing.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'Key of the person.' })
  personId!: string
  @Field(() => InquiryKindEnum, { description: 'What it is.' })
  kind!: InquiryKind
  @Field(() => LocalDateScalar, { description: 'First day.' })
  on!: LocalDate
  @Field(() => String, { description: 'Number of the paper, up to 50 characters.' })
  documentNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the paper.' })
  documentOn!: LocalDate
  @Field(() => String, { description: 'Who inspects or deals with it, up to 200 characters.' })
  issuer!: string
}

@InputType('CloseInquiryInput', { description: 'Which inquiry is over, by which paper.' })
export class CloseInquiryInput {
  @Field(() => ID, { description: 'Same key, same end: a repetition stores nothing.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'Key of the inquiry.' })
  inquiryId!: string
  @Field(() => LocalDateScalar, { description: 'The day on which it was over.' })
  on!: LocalDate
  @Field(() => String, { description: 'Number of the paper that says so, up to 50 characters.' })
  documentNumber!: string
}

@ObjectType('InquiryPayload', { description: 'The person after it was recorded, or why not.' })
export class InquiryPayload {
  @Field(() => PersonType, { nullable: true, description: 'The person.' })
  person!: { id: string } | null
  @Field(() => [ObjectionType], { description: 'Empty when it was recorded.' })
  objections!: ObjectionType[]
}
