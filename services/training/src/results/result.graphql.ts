import {
  Field,
  Float,
  ID,
  InputType,
  Int,
  literalEnum,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { InferEntity } from '@mikro-orm/postgresql'
import type { ResultEntity } from './result.entity.ts'
import type { ClassGrade } from './result.workflow.ts'

const ClassGradeEnum = literalEnum<ClassGrade>('ClassGrade', 'How somebody passed.', {
  EXCELLENT: 'Excellent (giỏi).',
  GOOD: 'Good (khá).',
  AVERAGE: 'Average (trung bình).',
})

@ObjectType('ClassResult', { description: 'What became of somebody in a class.' })
export class ClassResultType implements Pick<
  InferEntity<typeof ResultEntity>,
  'passed' | 'grade' | 'attended' | 'sessions' | 'policyVersion'
> {
  @Field(() => Boolean, { description: 'Whether the class was passed.' })
  passed!: boolean
  @Field(() => ClassGradeEnum, { nullable: true, description: 'Null when it was not.' })
  grade!: ClassGrade | null
  @Field(() => Int, { description: 'Sessions attended, those made up for too.' })
  attended!: number
  @Field(() => Int, { description: 'Sessions of the class.' })
  sessions!: number
  @Field(() => String, { description: 'Version of the rules by which it was judged.' })
  policyVersion!: string
}

@InputType('PaperMarkInput', { description: 'A mark of the final paper.' })
export class PaperMarkInput {
  @Field(() => ID, { description: 'Whose enrolment.' })
  enrolmentId!: string
  @Field(() => Float, { description: '0 to 10, with at most one decimal.' })
  mark!: number
}

const KEY = 'The same key twice is done once and answers the same.'

@InputType('RecordMarksInput', { description: 'Marks of the final paper.' })
export class RecordMarksInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The class.' })
  classId!: string
  @Field(() => [PaperMarkInput], { description: 'Up to 200 people, each once.' })
  marks!: PaperMarkInput[]
  @Field(() => String, {
    nullable: true,
    description: 'Why, where a mark replaces another; up to 500 characters.',
  })
  reason?: string | null
}

@InputType('CloseClassInput', { description: 'A class that is over.' })
export class CloseClassInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The class.' })
  classId!: string
}
