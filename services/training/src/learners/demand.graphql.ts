import type { LocalDate } from '@ket-nap/kernel'
import {
  ArgsType,
  connectionTypes,
  Field,
  ID,
  Int,
  LocalDateScalar,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import { CourseKindEnum } from '../courses/course.graphql.ts'
import type { CourseKind } from '../courses/course.workflow.ts'

@ObjectType('TrainingDemand', {
  description: 'How many people below a unit need a course, counted today.',
})
export class TrainingDemandType {
  @Field(() => CourseKindEnum, { description: 'The course.' })
  courseKind!: CourseKind
  @Field(() => Int, {
    description:
      'People whom no certificate covers, or one that lapses within the days of the rules.',
  })
  people!: number
  @Field(() => Int, { description: 'Of these: with a certificate that still counts today.' })
  lapsing!: number
  @Field(() => Int, {
    description: 'Of these: with a seat in a class that is open or being taught.',
  })
  seated!: number
  @Field(() => Int, { description: 'Of these: proposed for the course by their cell.' })
  proposed!: number
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The first day by which one of them needs it: quarter of the admission, end of the probation.',
  })
  earliestDueOn!: LocalDate | null
  @Field(() => LocalDateScalar, { description: 'Since when the one who waits longest waits.' })
  longestSince!: LocalDate
}

@ObjectType('TrainingNeed', { description: 'Somebody who needs a course.' })
export class TrainingNeedType {
  @Field(() => CourseKindEnum, { description: 'The course.' })
  courseKind!: CourseKind
  @Field(() => LocalDateScalar, { description: 'On the list, or on probation, since that day.' })
  since!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'By when: the quarter of the expected admission, or the end of the probation.',
  })
  dueOn!: LocalDate | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which the certificate on record no longer counts; null without one.',
  })
  coveredUntil!: LocalDate | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which the cell proposed the person for it.',
  })
  proposedOn!: LocalDate | null
  @Field(() => Boolean, {
    description: 'Whether a class that is open or taught has a seat for them.',
  })
  hasSeat!: boolean
}

export const { Connection: TrainingDemandConnection } = connectionTypes(
  'TrainingDemand',
  () => TrainingDemandType,
)
export const { Connection: TrainingNeedConnection } = connectionTypes(
  'TrainingNeed',
  () => TrainingNeedType,
)

@ArgsType()
export class TrainingDemandArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'Only below this unit; below all that the post reaches when left out.',
  })
  unitId?: string | null
  @Field(() => [CourseKindEnum], {
    nullable: true,
    description: 'Only these courses; all when left out.',
  })
  courseKinds?: CourseKind[] | null
}

@ArgsType()
export class TrainingNeedsArgs extends TrainingDemandArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Only people who have no seat yet.' })
  withoutSeat!: boolean
}
