import type { LocalDate } from '@ket-nap/kernel'
import { Field, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import { CourseKindEnum } from '../courses/course.graphql.ts'
import type { CourseKind } from '../courses/course.workflow.ts'

@ObjectType('CourseOverview', {
  description: 'Classes of one course that open within the year, and what came of them.',
})
export class CourseOverviewType {
  @Field(() => CourseKindEnum, { description: 'The course.' })
  courseKind!: CourseKind
  @Field(() => Int, { description: 'Classes that are planned.' })
  planned!: number
  @Field(() => Int, { description: 'Classes that take people.' })
  open!: number
  @Field(() => Int, { description: 'Classes that are being taught.' })
  running!: number
  @Field(() => Int, { description: 'Classes that are over.' })
  closed!: number
  @Field(() => Int, { description: 'Seats of these, without the planned ones.' })
  seats!: number
  @Field(() => Int, { description: 'Of these seats: taken.' })
  seatsTaken!: number
  @Field(() => Int, { description: 'People who passed; of classes that were closed here.' })
  passed!: number
  @Field(() => Int, { description: 'People who failed; of classes that were closed here.' })
  failed!: number
}

@ObjectType('UnitSeats', { description: 'Seats that classes of the year keep for a unit.' })
export class UnitSeatsType {
  @Field(() => Int, { description: 'Kept for the unit.' })
  seats!: number
  @Field(() => Int, { description: 'Taken by its people.' })
  taken!: number
}

@ObjectType('CourseNeed', {
  description: 'How many people within reach need a course today, wherever they will attend it.',
})
export class CourseNeedType {
  @Field(() => CourseKindEnum, { description: 'The course.' })
  courseKind!: CourseKind
  @Field(() => Int, { description: 'People who need it.' })
  people!: number
  @Field(() => Int, { description: 'Of these: with a seat in a class.' })
  seated!: number
}

@ObjectType('TrainingOverview', {
  description: 'Training of a year: classes of organisers within reach, by the day they open.',
})
export class TrainingOverviewType {
  @Field(() => LocalDateScalar, { description: 'First day of the year.' })
  from!: LocalDate
  @Field(() => LocalDateScalar, { description: 'First day after it.' })
  until!: LocalDate
}
