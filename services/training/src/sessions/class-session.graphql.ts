import type { LocalDate } from '@ket-nap/kernel'
import {
  Field,
  ID,
  InputType,
  Int,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { InferEntity } from '@mikro-orm/postgresql'
import type { ClassSessionEntity, LecturerEntity } from './class-session.entity.ts'

@ObjectType('Lecturer', { description: 'Who teaches.' })
export class LecturerType implements Pick<
  InferEntity<typeof LecturerEntity>,
  'id' | 'fullName' | 'workplace'
> {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => String, { description: 'Name.' })
  fullName!: string
  @Field(() => String, { description: 'Where he or she works; may be empty.' })
  workplace!: string
}

@ObjectType('ClassSession', { description: 'When and where a class sits.' })
export class ClassSessionType implements Pick<
  InferEntity<typeof ClassSessionEntity>,
  'id' | 'heldOn' | 'startsMinute' | 'endsMinute' | 'lesson' | 'place' | 'cancelledOn'
> {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => LocalDateScalar, { description: 'Day.' })
  heldOn!: LocalDate
  @Field(() => Int, { description: 'When it begins, in minutes of the day in Việt Nam.' })
  startsMinute!: number
  @Field(() => Int, { description: 'When it ends, in minutes of the day.' })
  endsMinute!: number
  @Field(() => Int, { nullable: true, description: 'Number of the lesson.' })
  lesson!: number | null
  @Field(() => String, { nullable: true, description: 'Where, if not where the class is held.' })
  place!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was taken out.' })
  cancelledOn!: LocalDate | null
}

const KEY = 'The same key twice is done once and answers the same.'

@InputType('SessionInput', { description: 'A session to be held.' })
export class SessionInput {
  @Field(() => LocalDateScalar, { description: 'Day within the class; later when it makes up.' })
  heldOn!: LocalDate
  @Field(() => Int, { description: 'When it begins, in minutes of the day in Việt Nam.' })
  startsMinute!: number
  @Field(() => Int, { description: 'When it ends, in minutes of the day.' })
  endsMinute!: number
  @Field(() => Int, { nullable: true, description: 'Number of the lesson.' })
  lesson?: number | null
  @Field(() => String, { nullable: true, description: 'Where, if not where the class is held.' })
  place?: string | null
  @Field(() => ID, { nullable: true, description: 'Who teaches.' })
  lecturerId?: string | null
  @Field(() => ID, { nullable: true, description: 'The session for which it makes up.' })
  replacesId?: string | null
}

@InputType('ScheduleSessionsInput', { description: 'Sessions to add to a class.' })
export class ScheduleSessionsInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The class.' })
  classId!: string
  @Field(() => [SessionInput], { description: 'Up to 100.' })
  sessions!: SessionInput[]
}

@InputType('CancelSessionInput', { description: 'A session that is not held.' })
export class CancelSessionInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string
}

@InputType('AddLecturerInput', { description: 'Somebody whom the centre asks to teach.' })
export class AddLecturerInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => String, { description: 'Name, up to 120 characters.' })
  fullName!: string
  @Field(() => String, { description: 'Where he or she works; may be empty.' })
  workplace!: string
}

@ObjectType('LecturerPayload', { description: 'The lecturer, or every reason why not.' })
export class LecturerPayload {
  @Field(() => LecturerType, { nullable: true, description: 'As stored; null with objections.' })
  lecturer?: LecturerType | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
