import {
  DateTimeScalar,
  Field,
  ID,
  InputType,
  literalEnum,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { InferEntity } from '@mikro-orm/postgresql'
import { ClassSessionType } from '../sessions/class-session.graphql.ts'
import type { AttendanceMarkEntity } from './attendance-mark.entity.ts'
import type { Attendance } from './attendance-mark.workflow.ts'

const AttendanceEnum = literalEnum<Attendance>('Attendance', 'Whether somebody was there.', {
  PRESENT: 'There (có mặt).',
  ABSENT: 'Not there (vắng).',
  EXCUSED: 'Not there, with a reason (vắng có lý do).',
})

@ObjectType('AttendanceMark', { description: 'Whether somebody was at a session.' })
export class AttendanceMarkType implements Pick<
  InferEntity<typeof AttendanceMarkEntity>,
  'id' | 'enrolmentId' | 'state'
> {
  @Field(() => ID, { description: 'Key that the device gave it.' })
  id!: string
  @Field(() => ID, { description: 'Whose enrolment.' })
  enrolmentId!: string
  @Field(() => AttendanceEnum, { description: 'There or not.' })
  state!: Attendance
  @Field(() => DateTimeScalar, { description: 'When it was taken.' })
  markedAt!: Date
}

@InputType('AttendanceMarkInput', { description: 'A mark as a device took it.' })
export class AttendanceMarkInput {
  @Field(() => ID, { description: 'Random UUID; the same twice is stored once.' })
  id!: string
  @Field(() => ID, { description: 'Whose enrolment.' })
  enrolmentId!: string
  @Field(() => AttendanceEnum, { description: 'There or not.' })
  state!: Attendance
  @Field(() => DateTimeScalar, { description: 'When it was taken; the latest counts.' })
  markedAt!: Date
}

@InputType('MarkAttendanceInput', { description: 'Who was at a session.' })
export class MarkAttendanceInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string
  @Field(() => [AttendanceMarkInput], { description: 'Up to 200 marks.' })
  marks!: AttendanceMarkInput[]
}

@ObjectType('AttendancePayload', { description: 'The session, or every reason why not.' })
export class AttendancePayload {
  @Field(() => ClassSessionType, { nullable: true, description: 'Null with objections.' })
  session?: ClassSessionType | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
