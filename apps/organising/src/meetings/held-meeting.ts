import { dayOf } from '../days/days.ts'
import { readCount } from '../forms/read-number.ts'
import type { FormOfVote, MeetingAttendanceInput } from '../gql/graphql.ts'

/** Day, form of vote and who came, by name or in numbers; `null` for what is missing. */
export interface HeldMeeting {
  heldOn: string | null
  formOfVote: FormOfVote | null
  attendance?: MeetingAttendanceInput
  present?: number | null
  exemptPresent?: number | null
}

type Complete = { [Name in keyof HeldMeeting]: Exclude<HeldMeeting[Name], null> }

interface Typed {
  heldOn: string
  formOfVote: FormOfVote | null
  present: string
  exemptPresent: string
}

/** Nothing typed about exempt members: none came. */
export function readMeeting(
  { heldOn, formOfVote, present, exemptPresent }: Typed,
  attendance: MeetingAttendanceInput | null,
): HeldMeeting {
  const held = { heldOn: dayOf(heldOn), formOfVote }
  if (attendance) return { ...held, attendance }
  const exempt = exemptPresent.trim() === '' ? 0 : readCount(exemptPresent)
  return { ...held, present: readCount(present), exemptPresent: exempt }
}

export const isComplete = (held: HeldMeeting): held is Complete & HeldMeeting =>
  Object.values(held).every(value => value !== null)
