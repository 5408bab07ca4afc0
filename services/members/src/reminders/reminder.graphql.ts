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
import { termEnum } from '../codes/term.ts'
import {
  REMINDER_LEVEL,
  TERM_TIMER,
  type ReminderLevel,
  type TermTimer,
} from './reminder.workflow.ts'

const ReminderLevelEnum = termEnum('ReminderLevel', 'How urgent a term is.', REMINDER_LEVEL)

const TermTimerEnum = termEnum(
  'TermTimer',
  'Clock of a dossier, a probation, a transfer, an exit or a nomination.',
  TERM_TIMER,
)

@ObjectType('Reminder', {
  description: 'That a post was told about a term which nobody has met yet.',
})
export class ReminderType {
  @Field(() => ID, { description: 'Key of the reminder.' })
  id!: string
  @Field(() => TermTimerEnum, { description: 'Which clock.' })
  timer!: TermTimer
  @Field(() => LocalDateScalar, { description: 'Last day on which it is in time.' })
  dueOn!: LocalDate
  @Field(() => ReminderLevelEnum, { description: 'How urgent.' })
  level!: ReminderLevel
  @Field(() => LocalDateScalar, { description: 'Day on which the post was told.' })
  toldOn!: LocalDate
}

export const { Connection: ReminderConnection } = connectionTypes('Reminder', () => ReminderType)

@ArgsType()
export class RemindersArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
}

@ObjectType('DigestLine', { description: 'Terms of the files of one unit below.' })
export class DigestLineType {
  @Field(() => Int, { description: 'That end soon.' })
  soon!: number
  @Field(() => Int, { description: 'That are over.' })
  late!: number
  @Field(() => Int, { description: 'That have been over so long that the level above was told.' })
  escalated!: number
}
