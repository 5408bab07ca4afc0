import type { LocalDate } from '@ket-nap/kernel'
import {
  ArgsType,
  connectionTypes,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  literalEnum,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { InferEntity } from '@mikro-orm/postgresql'
import { CourseKindEnum } from '../courses/course.graphql.ts'
import type { CourseKind } from '../courses/course.workflow.ts'
import type { SeatShareEntity, TrainingClassEntity } from './training-class.entity.ts'
import type { ClassAction, ClassForm, ClassStage } from './training-class.workflow.ts'

const ClassStageEnum = literalEnum<ClassStage>('ClassStage', 'Where a class stands.', {
  PLANNED: 'Planned; nobody is sent to it yet (dự kiến mở).',
  OPEN: 'Opened by a decision; takes people (đang nhận học viên).',
  RUNNING: 'Being taught (đang học).',
  CLOSED: 'Over (đã bế giảng).',
  CANCELLED: 'Given up before it was taught (không mở).',
})

const ClassFormEnum = literalEnum<ClassForm>('ClassForm', 'When and where it is held.', {
  REGULAR: 'By day, at the centre (tập trung).',
  EVENING: 'In the evening or at the weekend (buổi tối, ngày nghỉ).',
  AT_ENTERPRISE: 'At an enterprise (tại doanh nghiệp).',
  AT_SCHOOL: 'At a school (tại trường học).',
})

const ClassActionEnum = literalEnum<ClassAction>('ClassAction', 'A step of a class.', {
  OPEN: 'Open it by a decision (mở lớp).',
  START: 'Begin to teach (khai giảng).',
  CLOSE: 'Close it and tell who passed (bế giảng).',
  CANCEL: 'Give it up (hủy lớp).',
})

type Stored = Pick<
  InferEntity<typeof TrainingClassEntity>,
  | 'id'
  | 'code'
  | 'place'
  | 'opensOn'
  | 'closesOn'
  | 'decidedOn'
  | 'form'
  | 'seats'
  | 'sharedSeats'
  | 'stage'
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
  @Field(() => String, { description: 'Number of the decision to open it; empty while planned.' })
  decisionNumber!: string
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of that decision.' })
  decidedOn!: LocalDate | null
  @Field(() => ClassFormEnum, {
    nullable: true,
    description: 'When and where it is held; null of a class that came by a file.',
  })
  form!: ClassForm | null
  @Field(() => Int, {
    nullable: true,
    description: 'Seats in all; null of a class that came by a file.',
  })
  seats!: number | null
  @Field(() => Int, { description: 'Seats of these that are kept for units.' })
  sharedSeats!: number
  @Field(() => ClassStageEnum, { description: 'Where it stands.' })
  stage!: ClassStage
}

@ObjectType('SeatShare', {
  description: 'Seats of a class that are kept for the people of a unit.',
})
export class SeatShareType implements Pick<InferEntity<typeof SeatShareEntity>, 'seats' | 'taken'> {
  @Field(() => Int, { description: 'Kept for the unit.' })
  seats!: number
  @Field(() => Int, { description: 'Taken by its people.' })
  taken!: number
}

@ObjectType('PossibleClassAction', { description: 'A step that this post may take, or why not.' })
export class PossibleClassActionType {
  @Field(() => ClassActionEnum, { description: 'The step.' })
  action!: ClassAction
  @Field(() => [ObjectionType], { description: 'Empty: it can be taken now.' })
  objections!: ObjectionType[]
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
  @Field(() => [ClassStageEnum], {
    nullable: true,
    description: 'Only classes that stand there; all when left out.',
  })
  stages?: ClassStage[] | null
}

const KEY = 'The same key twice is done once and answers the same.'

@InputType('PlanClassInput', { description: 'A class of the unit of the post.' })
export class PlanClassInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => CourseKindEnum, { description: 'What is taught.' })
  courseKind!: CourseKind
  @Field(() => String, { description: 'Code, up to 50 characters, of no other class of the unit.' })
  code!: string
  @Field(() => ClassFormEnum, { description: 'When and where it is held.' })
  form!: ClassForm
  @Field(() => String, { description: 'Where, up to 200 characters.' })
  place!: string
  @Field(() => LocalDateScalar, { description: 'First day.' })
  opensOn!: LocalDate
  @Field(() => LocalDateScalar, { description: 'Last day.' })
  closesOn!: LocalDate
  @Field(() => Int, { description: 'Seats, 1 to 1,000.' })
  seats!: number
}

@InputType('OpenClassInput', { description: 'The decision by which a planned class is opened.' })
export class OpenClassInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The class.' })
  classId!: string
  @Field(() => String, { description: 'Number of the decision, up to 50 characters.' })
  decisionNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the decision, not in the future.' })
  decidedOn!: LocalDate
}

@InputType('StartClassInput', { description: 'A class that begins.' })
export class StartClassInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The class.' })
  classId!: string
}

@InputType('CancelClassInput', { description: 'A class that is given up.' })
export class CancelClassInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The class.' })
  classId!: string
  @Field(() => String, { description: 'Why, up to 500 characters.' })
  reason!: string
}

@ObjectType('ClassPayload', { description: 'The class, or every reason why not.' })
export class ClassPayload {
  @Field(() => TrainingClassType, {
    nullable: true,
    description: 'As stored; null with objections.',
  })
  trainingClass?: TrainingClassType | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
