import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import {
  DateTimeScalar,
  Field,
  ID,
  InputType,
  Int,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
  registerRole,
} from '@ket-nap/subgraph/graphql'
import { GRADE, type Grade } from '../codes/life-codes.ts'
import { termEnum } from '../codes/term.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { GradingRow } from './grading.entity.ts'

const GradeEnum = termEnum('Grade', 'What a member is graded for a year.', GRADE)

@ObjectType('Grading', { description: 'What a member was graded for a year, with the resolution.' })
export class GradingType implements Omit<
  GradingRow,
  'personId' | 'gradingUnitId' | 'postUnitId' | 'correctsId'
> {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => Int, { description: 'The year.' })
  year!: number
  @Field(() => GradeEnum, { description: 'The grade.' })
  grade!: Grade
  @Field(() => String, { description: 'Number of the resolution.' })
  documentNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the resolution.' })
  documentOn!: LocalDate
  @Field(() => String, { description: 'The organ that graded.' })
  issuer!: string
  @Field(() => String, { nullable: true, description: 'Why the one before was corrected.' })
  reason!: string | null
  @Field(() => registerRole(), {
    nullable: true,
    description: 'Role of whoever recorded it; null of a grade that came from a file.',
  })
  role!: Role | null
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date
}

@InputType('GradeInput', { description: 'What one member is graded.' })
export class GradeInput {
  @Field(() => ID, { description: 'The member.' })
  personId!: string
  @Field(() => GradeEnum, { description: 'The grade.' })
  grade!: Grade
}

@InputType('GradeMembersInput', { description: 'One resolution on the grades of a year.' })
export class GradeMembersInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => Int, { description: 'The year that is graded.' })
  year!: number
  @Field(() => String, { description: 'Number of the resolution, up to 50 characters.' })
  documentNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the resolution, not in the future.' })
  documentOn!: LocalDate
  @Field(() => String, { description: 'The organ that graded, up to 200 characters.' })
  issuer!: string
  @Field(() => [GradeInput], { description: 'Up to 200 members, each once.' })
  grades!: GradeInput[]
}

@InputType('CorrectGradingInput', { description: 'Another grade in the place of a wrong one.' })
export class CorrectGradingInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The grade that is wrong: the one that counts for its year.' })
  gradingId!: string
  @Field(() => GradeEnum, { description: 'The right one.' })
  grade!: Grade
  @Field(() => String, { description: 'Why, up to 2,000 characters.' })
  reason!: string
  @Field(() => String, { description: 'Number of the decision, up to 50 characters.' })
  documentNumber!: string
  @Field(() => LocalDateScalar, {
    description: 'Day of the decision, not in the future and not before the corrected resolution.',
  })
  documentOn!: LocalDate
  @Field(() => String, { description: 'The organ that decided, up to 200 characters.' })
  issuer!: string
}

@ObjectType('CorrectGradingPayload', { description: 'The member, or every reason why not.' })
export class CorrectGradingPayload {
  @Field(() => PersonType, { nullable: true, description: 'As stored; null with objections.' })
  person?: { id: string } | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}

@ObjectType('GradeMembersPayload', { description: 'Those graded, or every reason why not.' })
export class GradeMembersPayload {
  @Field(() => [PersonType], { nullable: true, description: 'As stored; null with objections.' })
  people?: { id: string }[] | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
