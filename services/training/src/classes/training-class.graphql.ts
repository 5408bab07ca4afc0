import type { LocalDate } from '@ket-nap/kernel'
import {
  ArgsType,
  connectionTypes,
  Directive,
  Field,
  ID,
  Int,
  LocalDateScalar,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { InferEntity } from '@mikro-orm/postgresql'
import { CourseKindEnum } from '../courses/course.graphql.ts'
import type { CourseKind } from '../courses/course.workflow.ts'
import type { TrainingClassEntity } from './training-class.entity.ts'

type Stored = Pick<
  InferEntity<typeof TrainingClassEntity>,
  'id' | 'code' | 'place' | 'opensOn' | 'closesOn' | 'decisionNumber'
>

@ObjectType('TrainingClass', { description: 'A class in which a course is taught.' })
@Directive('@key(fields: "id")')
export class TrainingClassType implements Stored {
  @Field(() => ID, { description: 'Key of the class.' })
  id!: string
  @Field(() => String, { description: 'Code that the organiser gave it.' })
  code!: string
  @Field(() => String, { description: 'Where it is held.' })
  place!: string
  @Field(() => LocalDateScalar, { description: 'First day.' })
  opensOn!: LocalDate
  @Field(() => LocalDateScalar, { description: 'Last day.' })
  closesOn!: LocalDate
  @Field(() => String, { description: 'Number of the decision to open it.' })
  decisionNumber!: string
}

export const { Connection: TrainingClassConnection } = connectionTypes(
  'TrainingClass',
  () => TrainingClassType,
)

@ArgsType()
export class TrainingClassesArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
  @Field(() => [CourseKindEnum], {
    nullable: true,
    description: 'Only classes of these courses; of all when left out.',
  })
  courseKinds?: CourseKind[] | null
}
